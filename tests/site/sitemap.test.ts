import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { distFolder, fileOf, filesIn } from "./dist.ts";
import { survey } from "./survey.ts";

const site = "http://localhost:4321";
const read = (file: string) => readFileSync(join(distFolder, file), "utf8");
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found as string);

const pages = survey(distFolder);
const listed = filesIn(distFolder)
  .filter((file) => /^sitemap[-\d]*\.xml$/.test(file))
  .flatMap((file) => matches(read(file), /<url><loc>([^<]+)</g));

describe("the sitemap of the built site", () => {
  it("lists every page but raw rows, embeds, lists of names, figures as they were and what isn’t there, each once", () => {
    const built = [...pages.keys()].filter(
      (path) =>
        !/\/evidence\/.+|^\/(en\/)?embed\/|\/releases\/.+\/charts\/|\/areas\/names\/|\/404\.html$|\/offline\/$/.test(
          path,
        ),
    );
    expect(listed.map((address) => address.replace(site, "")).sort()).toEqual(built.sort());
  });

  it("names only addresses that answer, as do their other languages", () => {
    const others = matches(read("sitemap.xml"), /href="([^"]+)"/g);
    const gone = [...listed, ...others].filter(
      (address) => fileOf(distFolder, address.replace(site, "")) === null,
    );
    expect(gone).toEqual([]);
    expect(others.length).toBeGreaterThan(50);
  });

  it("is named by robots.txt", () => {
    expect(read("robots.txt")).toContain(`Sitemap: ${site}/sitemap.xml`);
  });
});

describe("the foot of every page but embeds", () => {
  it("leads to what the site says of itself, in the language of the page", () => {
    const wanted = [
      ...["data", "sources", "quality", "releases", "method", "glossary"],
      ...["check", "for-officials", "about", "accessibility", "privacy"],
    ];
    for (const { address, language, targets } of pages.values()) {
      if (/^\/(en\/)?embed\//.test(address)) continue;
      const root = language === "th" ? "/" : "/en/";
      const last = targets.filter(({ element }) => element === "a").map(({ value }) => value);
      const missing = wanted.filter((name) => !last.slice(-13).includes(`${root}${name}/`));
      expect([address, missing]).toEqual([address, []]);
    }
  });
});
