import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { howMany } from "../howMany.ts";
import { distFolder, filesIn } from "./dist.ts";
import { boundOf, weightOf } from "./weight.ts";

const addresses = filesIn(distFolder)
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => `/${file.replace(/index\.html$/, "")}`);

const hasMap = (address: string): boolean =>
  readFileSync(join(distFolder, address, "index.html"), "utf8").includes("picture-once");

describe("the first view of a page", () => {
  it("weighs at most 60 KB without fonts, 79 KB where tables are asked or checked, 90 KB with a map", () => {
    const heavy = longest()
      .filter((address) => boundOf(distFolder, address) > 60_000)
      .map((address) => ({ address, total: weightOf(distFolder, address).total }))
      .filter(({ address, total }) => total > allowance(address));
    expect(addresses.length).toBeGreaterThan(100);
    expect(longest().length).toBeGreaterThan(40);
    expect(heavy).toEqual([]);
  });

  it("is dressed by at most 7 KB that stand in it; a script, the whole sheet and a font come after", () => {
    for (const address of ["/", "/areas/50/", "/charts/phase-targets/", "/en/data/areas/"]) {
      const html = readFileSync(join(distFolder, address, "index.html"), "utf8");
      expect(html.match(/<link[^>]+rel="(preload|modulepreload)"/g)).toBeNull();
      expect(html.match(/<script[^>]+src=/g)).toHaveLength(1);
      expect(html).toMatch(/<link rel="stylesheet" href="[^"]+"><\/body><\/html>/);
      const fonts = fontsOf(insideOf(html).replace(/@media[^{]*\{@font-face\{[^}]*\}/g, ""));
      expect(fonts).toHaveLength(1);
      expect(statSync(join(distFolder, fonts[0] as string)).size).toBeLessThanOrEqual(16_000);
    }
  });

  it("has no more than 7 KB of styles inside, whichever page, the question page a tenth more", () => {
    const long = addresses
      .map((address) => ({
        length: insideOf(readFileSync(join(distFolder, address, "index.html"), "utf8")).length,
        most: address.endsWith("/explore/") ? 7_700 : 7_000,
      }))
      .filter(({ length, most }) => length > most);
    expect(long).toEqual([]);
  });

  it("of a chart has at most 15 KB of script", () => {
    expect(weightOf(distFolder, "/charts/phase-targets/").script).toBeLessThanOrEqual(15_000);
    expect(weightOf(distFolder, "/en/charts/phase-targets/50/").script).toBeLessThanOrEqual(15_000);
  });

  it("of the question page fetches nothing of the database engine", () => {
    const { script } = weightOf(distFolder, "/explore/");
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(59_000);
  });
});

describe("a served file", () => {
  it("is smaller than 25 MB, which some hosts refuse", () => {
    const large = filesIn(distFolder).filter(
      (file) => statSync(join(distFolder, file)).size > 25e6,
    );
    expect(large).toEqual([]);
  });
});

/** Pages of one kind weigh much the same: the longest of each kind are weighed, all of them in the long sweeps. */
function longest(): string[] {
  const kindOf = (address: string) =>
    address
      .replace(/^\/en\//, "/")
      .split("/")
      .slice(1, 3)
      .join();
  const bytes = new Map(
    addresses.map((one) => [one, statSync(join(distFolder, one, "index.html")).size]),
  );
  return [...Map.groupBy(addresses, kindOf).values()].flatMap((alike) =>
    alike.toSorted((a, b) => bytes.get(b)! - bytes.get(a)!).slice(0, howMany(3, alike.length)),
  );
}

const insideOf = (html: string): string => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";

const fontsOf = (css: string): string[] => [
  ...new Set([...css.matchAll(/url\(([^)]+woff2)\)/g)].map(([, path]) => path as string)),
];

function allowance(address: string): number {
  if (hasMap(address)) return 90_000;
  return /^(\/en)?\/(explore|check)\//.test(address) ? 79_000 : 60_000;
}
