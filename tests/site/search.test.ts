import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cachingOf } from "../../scripts/serve/caching.ts";
import { areaPath } from "../../src/paths.ts";
import { decodeIndex } from "../../src/query/search/indexFile.ts";
import { decodeRows } from "../../src/query/search/rowsFile.ts";
import { languages } from "../../src/words/text/language.ts";
import { distFolder, fileOf, filesIn, movedPages, pageFilesIn, pagesIn } from "./dist.ts";

const pages = pagesIn(distFolder);
/** Embeds are bare: they stand in pages of others. */
const files = new Map(
  [...pageFilesIn(distFolder)].filter(
    ([address]) => !/^\/(en\/)?embed\//.test(address) && !movedPages.has(address),
  ),
);
const indexes = filesIn(distFolder).filter((file) => /^search\/index-.+\.json$/.test(file));
const rowsFiles = filesIn(distFolder).filter((file) => /^search\/rows-.+\.json$/.test(file));
const textOf = (file: string) => readFileSync(join(distFolder, file), "utf8");

describe("the search index", () => {
  it("is one file for both languages, at most 90 KB as it travels, kept by browsers for ever", () => {
    expect(indexes.length).toBe(1);
    const bytes = brotliCompressSync(textOf(indexes[0]!)).length;
    expect(bytes).toBeLessThanOrEqual(90_000);
    expect(cachingOf(indexes[0]!)).toContain("immutable");
  });

  it("is named by every page", () => {
    for (const [address, file] of files)
      expect([
        address,
        readFileSync(file, "utf8").includes(`data-search-index="/${indexes[0]}"`),
      ]).toEqual([address, true]);
  });

  it("leads only to pages that are there, in both languages", () => {
    const { pages } = decodeIndex(textOf(indexes[0]!));
    expect(pages.length).toBeGreaterThan(20);
    for (const { path } of pages)
      for (const root of ["/", "/en/"]) {
        const [page = ""] = path.split("#");
        expect([root + path, fileOf(distFolder, root + page) !== null]).toEqual([
          root + path,
          true,
        ]);
      }
  });
});

describe("the file of rows and villages", () => {
  it("is one, named by the index, at most 120 KB as it travels", () => {
    expect(rowsFiles.length).toBe(1);
    expect(rowsFiles[0]).toBe(`search/${decodeIndex(textOf(indexes[0]!)).more}.json`);
    expect(brotliCompressSync(textOf(rowsFiles[0]!)).length).toBeLessThanOrEqual(120_000);
    expect(cachingOf(rowsFiles[0]!)).toContain("immutable");
  });

  it.each(["/", "/en/"])("leads to rows that stand on their pages under %s", (root) => {
    const { rows } = decodeRows(textOf(rowsFiles[0]!));
    const astray = rows
      .map(({ path }) => root + path)
      .filter((path) => {
        const [page = "", place = ""] = path.split("#");
        return !idsOn(page).has(place);
      });
    expect(astray).toEqual([]);
  });
});

describe("an area that is found", () => {
  it.each(languages)(
    "leads to a page, and to its own place there where it has none: %s",
    (language) => {
      const { areas } = decodeIndex(textOf(indexes[0]!));
      const astray = areas
        .map(({ code }) => areaPath(language, code))
        .filter((path) => {
          const [page = "", place] = path.split("#");
          return place === undefined ? fileOf(distFolder, page) === null : !idsOn(page).has(place);
        });
      expect(astray).toEqual([]);
    },
  );
});

const knownIds = new Map<string, ReadonlySet<string>>();

function idsOn(address: string): ReadonlySet<string> {
  const file = files.get(address);
  const ids =
    knownIds.get(address) ??
    new Set(
      [...(file ? readFileSync(file, "utf8") : "").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!),
    );
  knownIds.set(address, ids);
  return ids;
}

describe("the search box", () => {
  it("stands once on every page and works as a plain form", () => {
    const form = /<form(?=[^>]*role="search")[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/gs;
    const wrong = [...files].filter(([address, file]) => {
      const [found, ...others] = [...readFileSync(file, "utf8").matchAll(form)];
      const [, action, inside = ""] = found ?? [];
      const id = /<input(?=[^>]*name="q")(?=[^>]*type="search")[^>]*id="([^"]+)"/.exec(inside)?.[1];
      const label = new RegExp(`<label[^>]*for="${id}"[^>]*>\\s*[^<\\s]`).test(inside);
      const expected = address.startsWith("/en/") ? "/en/search/" : "/search/";
      return others.length > 0 || action !== expected || id === undefined || !label;
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  it("is served by the one script of every page, 2.6 KB that load nothing more before it is used", () => {
    const script = pages.get("/")?.querySelector("script[src]")?.getAttribute("src") ?? "";
    const entry = textOf(script.slice(1));
    expect(entry.length).toBeGreaterThan(1_000);
    expect(entry).not.toMatch(/(?:^|[;}\n])\s*import\s*["{*\w]|from\s*"\.\//);
    expect(brotliCompressSync(entry).length).toBeLessThanOrEqual(2_600);
  });
});

describe("without script", () => {
  it("the search page leads to every region, chart and table", () => {
    const document = pages.get("/search/") as Document;
    const links = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
    expect(links).toContain("/areas/#region-south");
    expect(links).toContain("/charts/phase-targets/");
    expect(links).toContain("/data/otop-sales/");
  });
});
