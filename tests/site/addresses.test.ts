import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lastingAddresses, planAddresses, readAddresses } from "../../scripts/addresses/lasting.ts";
import { readRedirects } from "../../src/schema/releases/redirects.ts";
import { distFolder, fileOf, filesIn } from "./dist.ts";

const data = join(import.meta.dirname, "../../data");
const listed = readAddresses(readFileSync(join(data, "addresses.txt"), "utf8"));

describe("every address that was published", () => {
  it("answers still", () => {
    expect(listed.length).toBeGreaterThan(1000);
    expect(planAddresses(listed, filesIn(distFolder)).lost).toEqual([]);
  });

  it("is listed once, in order, and is one that people may keep", () => {
    expect(listed).toEqual([...new Set(listed)].sort());
    for (const address of ["/", "/en/charts/phase-targets/50/", "/data/latest/villages.csv"])
      expect(listed).toContain(address);
    expect(
      listed.filter((address) => /\/(_astro|engine)\/|\/data\/[0-9a-f]{12}\//.test(address)),
    ).toEqual([]);
  });

  it("leads on, where its page moved, to one that is there", () => {
    const redirects = readRedirects(readFileSync(join(data, "redirects.csv"), "utf8"));
    const astray = redirects.filter(({ to }) => fileOf(distFolder, to) === null);
    expect(astray).toEqual([]);
  });
});

describe("the list of addresses", () => {
  const files = ["index.html", "areas/50/index.html", "feeds/site.xml", "_astro/a.css", "404.html"];

  it("takes in what a site newly answers, and keeps what it answers no more", () => {
    expect(lastingAddresses(files)).toEqual(["/", "/areas/50/", "/feeds/site.xml"]);
    expect(planAddresses(["/", "/old/"], files)).toEqual({
      list: ["/", "/areas/50/", "/feeds/site.xml", "/old/"],
      fresh: ["/areas/50/", "/feeds/site.xml"],
      lost: ["/old/"],
    });
  });

  it("takes redirects of pages only, each to a page itself", () => {
    const read = (...lines: string[]) => readRedirects(["from,to", ...lines].join("\n"));
    expect(read("/old/,/areas/")).toEqual([{ from: "/old/", to: "/areas/" }]);
    expect(() => read("/old.csv,/areas/")).toThrow("no address of a page: /old.csv");
    expect(() => read("/old/,https://example.org/")).toThrow("no address of a page");
    expect(() => read("/a/,/b/", "/b/,/c/")).toThrow("leads to another redirect: /b/");
    expect(() => read("/a/,/b/", "/a/,/c/")).toThrow("redirected twice: /a/");
  });
});
