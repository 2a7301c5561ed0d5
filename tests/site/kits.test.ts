import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { distFolder, filesIn } from "./dist.ts";

const files = filesIn(distFolder);
const archives = files.filter((file) => /^kits\/.*\.zip$/.test(file));
const ofProvinces = archives.filter((file) => /^kits\/province-\d\d\.zip$/.test(file));
const kits = archives.filter((file) => !ofProvinces.includes(file));
const read = (path: string) => readFileSync(join(distFolder, path));

const nameOf = (path: string): string => path.replace(/^.*\//, "").replace(/\.\w+$/, "");

/** Of the charts with two digits at the end, one counts entries of a list. */
const isOfProvince = (figure: string): boolean => /(?<!-entry)-(?!00)\d\d$/.test(figure);

/** What is held of a figure. */
const filesOf = (figure: string): readonly string[] => [
  ...[".csv", ".csv-metadata.json", "-excel.csv", ".xlsx", ".parquet", ".json"].map(
    (end) => figure + end,
  ),
  ...["th", "en"].map((language) => `${figure}-${language}.svg`),
  ...["README.txt", "citation.bib", "sentence-en.txt", "sentence-th.txt"],
];

/** The files of a kit by their names in its one folder. */
function opened(path: string): ReadonlyMap<string, Uint8Array> {
  const kit = path.replace(/^kits\/|\.zip$/g, "");
  return new Map(
    Object.entries(unzipSync(read(path))).map(([name, bytes]) => {
      expect(name.startsWith(`${kit}/`)).toBe(true);
      return [name.slice(kit.length + 1), bytes];
    }),
  );
}

describe("the kit of a chart and a place", () => {
  it("stands for each figure that is of no province", () => {
    const figures = files.filter((file) => /^figures\/.*\.csv$/.test(file)).map(nameOf);
    const workbooks = files.filter((file) => /^figures\/.*\.xlsx$/.test(file)).map(nameOf);
    expect(kits.length).toBeGreaterThan(30);
    expect(kits.map(nameOf)).toEqual(figures.filter((name) => !isOfProvince(name)));
    expect(workbooks).toEqual(kits.map(nameOf));
  });

  it("holds the very files of the site, the words, the method and a citation", () => {
    for (const path of kits) {
      const kit = path.replace(/^kits\/|\.zip$/g, "");
      const inside = opened(path);
      expect([...inside.keys()].sort()).toEqual([...filesOf(kit), "SHA256SUMS"].sort());
      for (const [name, bytes] of inside) {
        const original = [`figures/${name}`, `pictures/${name}`].find((file) =>
          files.includes(file),
        );
        if (original) expect([name, read(original).equals(bytes)]).toEqual([name, true]);
      }
      expect(strFromU8(inside.get("citation.bib")!)).toMatch(/^@misc\{chumchon-/);
    }
  }, 60_000);

  it("has sums that fit, as sha256sum reads them", () => {
    for (const path of kits.filter((_, i) => i % 9 === 0)) {
      const inside = opened(path);
      const lines = strFromU8(inside.get("SHA256SUMS")!).trimEnd().split("\n");
      expect(lines.length).toBe(inside.size - 1);
      for (const line of lines) {
        const [, sum, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
        const bytes = inside.get(name ?? "");
        expect([name, createHash("sha256").update(bytes!).digest("hex")]).toEqual([name, sum]);
      }
    }
  });

  it("has names of ASCII only", () => {
    for (const path of archives)
      for (const name of opened(path).keys()) expect(name).toMatch(/^[\x21-\x7e]+$/);
  }, 60_000);
});

describe("the kit of a province", () => {
  const chiangMai = () => opened("kits/province-50.zip");

  it("stands for each, and its page leads there", () => {
    expect(ofProvinces.length).toBe(77);
    for (const path of ofProvinces) {
      const code = path.replace(/\D/g, "");
      expect(read(`areas/${code}/index.html`).toString()).toContain(`href="/${path}"`);
    }
  });

  it("holds a brief in both languages, live totals, rows, pictures of the site, a citation and sums", () => {
    const inside = chiangMai();
    const names = [...inside.keys()];
    expect(names).toEqual(
      expect.arrayContaining([
        ...["brief-th.md", "brief-en.md", "figures.xlsx", "citation.bib", "SHA256SUMS"],
        ...filesOf("population-years-50").map((name) => `population-years-50/${name}`),
        ...filesOf("phase-targets-50").map((name) => `phase-targets-50/${name}`),
      ]),
    );
    expect(names.filter((name) => name.endsWith(".csv")).length).toBeGreaterThan(3);
    const pictures = names.filter((name) => name.endsWith(".svg"));
    expect(pictures.length).toBeGreaterThan(8);
    for (const name of pictures)
      expect([
        name,
        read(`pictures/${name.replace(/^.*\//, "")}`).equals(inside.get(name)!),
      ]).toEqual([name, true]);
  });

  it("holds every figure of the province that is on the site", () => {
    for (const path of ofProvinces.filter((_, i) => i % 9 === 0)) {
      const inside = opened(path);
      const ending = `${path.slice(-7, -4)}.csv`;
      const figures = files.filter(
        (file) => /^figures\//.test(file) && file.endsWith(ending) && isOfProvince(nameOf(file)),
      );
      expect(figures.length).toBeGreaterThanOrEqual(2);
      for (const figure of figures) {
        const bytes = inside.get(`${nameOf(figure)}/${nameOf(figure)}.csv`)!;
        expect([figure, read(figure).equals(bytes)]).toEqual([figure, true]);
      }
    }
  });

  it("has sums that fit", () => {
    const inside = chiangMai();
    const lines = strFromU8(inside.get("SHA256SUMS")!).trimEnd().split("\n");
    expect(lines.length).toBe(inside.size - 1);
    for (const line of lines) {
      const [sum, name] = line.split("  ");
      const bytes = inside.get(name ?? "");
      expect([name, createHash("sha256").update(bytes!).digest("hex")]).toEqual([name, sum]);
    }
  });
});
