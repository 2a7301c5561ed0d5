import { describe, expect, it } from "vitest";
import { copyOf, datedCopy } from "../../../src/islands/offline/copy.ts";
import { hasTools, namedFiles } from "../../../src/islands/offline/named.ts";
import { tooMany } from "../../../src/islands/offline/shelves.ts";

const options = { isPage: false, now: "2026-11-24T05:00:00.000Z", mostBytes: 100 };
const html = { "content-type": "text/html; charset=utf-8" };

describe("a copy", () => {
  it("has the bytes and headers of the response, but no compression, and says when it was made", async () => {
    const headers = {
      "content-type": "text/css",
      "content-encoding": "br",
      vary: "Accept-Encoding",
    };
    const copy = await copyOf(new Response("a{}", { headers }), options);
    expect(await copy?.clone().text()).toBe("a{}");
    expect(Object.fromEntries(copy?.headers ?? [])).toEqual({
      ...{ "content-type": "text/css", "x-kept-at": options.now, "x-kept-bytes": "3" },
    });
  });

  it.each([
    ["a part", new Response("ab", { status: 206 })],
    ["an error", new Response("ab", { status: 500 })],
    ["a missing page", new Response("ab", { status: 404 })],
    ["a page in place of a file", new Response("<html>", { headers: html })],
    ["what says it is too large", new Response("ab", { headers: { "content-length": "101" } })],
    ["what is too large", new Response("a".repeat(101))],
  ])("is not made of %s", async (_what, response) => {
    expect(await copyOf(response, options)).toBeNull();
  });

  it("is not made of a response shorter than it promised", async () => {
    const short = new Response("ab", { headers: { "content-length": "9" } });
    await expect(copyOf(short, options)).rejects.toThrow("2 of 9 bytes");
  });

  it("of a page says in its HTML when it was kept", async () => {
    const page = new Response(`<!doctype html><html lang="th"><p>๑</p>`, { headers: html });
    const copy = await copyOf(page, { ...options, isPage: true });
    const dated = await datedCopy(copy as Response);
    expect(await dated.text()).toBe(
      `<!doctype html><html data-kept-at="${options.now}" lang="th"><p>๑</p>`,
    );
  });
});

describe("a page of tools", () => {
  it("has a script besides that of every page", () => {
    const script = `<script type="module" src="/_astro/a.js"></script>`;
    expect([hasTools(script), hasTools(script + script)]).toEqual([false, true]);
  });
});

describe("the files that a kept one needs", () => {
  const root = new URL("https://example.org/chumchon/");

  it("are what a page links and the table its script reads, not its downloads", () => {
    const page = `<link href="/chumchon/_astro/Site.a1.css"><script src="/chumchon/_astro/p.b2.js">
      <a href="/chumchon/data/026d85cf0a73/areas.parquet">
      {"parquet":{"path":"data/026d85cf0a73/areas.parquet","bytes":9}}`;
    expect(namedFiles(page, root)).toEqual([
      "https://example.org/chumchon/_astro/Site.a1.css",
      "https://example.org/chumchon/_astro/p.b2.js",
      "https://example.org/chumchon/data/026d85cf0a73/areas.parquet",
    ]);
  });

  it("are what a script imports, now or later, each once, but neither what searches nor a font", () => {
    const script = `m.f=["_astro/later.c3.js","_astro/_.C-4.css"];import{t}from"./now.d-5.js";import(\`./later.c3.js\`)`;
    const style = 'src:url(/chumchon/_astro/sarabun-400.Cz7.woff2)format("woff2")';
    const search = "import(`./searchBox.d4.js`)";
    const names = (text: string) => namedFiles(text, root).map((url) => url.split("/").at(-1));
    expect(names(script)).toEqual(["later.c3.js", "_.C-4.css", "now.d-5.js"]);
    expect(names(search)).toEqual([]);
    expect(names(style)).toEqual([]);
  });
});

describe("how many copies must go", () => {
  it("is as many of the oldest as it takes to be within both limits", () => {
    expect(tooMany([5, 3, 4], { count: 9, bytes: 12 })).toBe(0);
    expect(tooMany([5, 3, 4], { count: 9, bytes: 8 })).toBe(1);
    expect(tooMany([5, 3, 4], { count: 1, bytes: 99 })).toBe(2);
    expect(tooMany([9], { count: 5, bytes: 8 })).toBe(1);
    expect(tooMany([], { count: 0, bytes: 0 })).toBe(0);
  });
});
