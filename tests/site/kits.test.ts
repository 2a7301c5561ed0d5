import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { distFolder, filesIn } from "./dist.ts";

const files = filesIn(distFolder);
const kits = files.filter((file) => /^kits\/.*\.zip$/.test(file));
const read = (path: string) => readFileSync(join(distFolder, path));

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
  it("stands for each figure", () => {
    const figures = files.filter((file) => /^figures\/.*\.xlsx$/.test(file));
    expect(kits.length).toBeGreaterThan(30);
    expect(kits.length).toBe(figures.length);
  });

  it("holds the very files of the site, the words, the method and a citation", () => {
    for (const path of kits) {
      const kit = path.replace(/^kits\/|\.zip$/g, "");
      const inside = opened(path);
      const own = [".csv", ".csv-metadata.json", "-excel.csv", ".xlsx", ".parquet", ".json"];
      const shown = ["th", "en"].flatMap((language) =>
        ["svg", "png"].map((form) => `${kit}-${language}.${form}`),
      );
      const words = ["README.txt", "SHA256SUMS", "citation.bib"];
      const sentences = ["sentence-en.txt", "sentence-th.txt"];
      expect([...inside.keys()].sort()).toEqual(
        [...own.map((end) => kit + end), ...shown, ...words, ...sentences].sort(),
      );
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
    for (const path of kits)
      for (const name of opened(path).keys()) expect(name).toMatch(/^[\x21-\x7e]+$/);
  }, 60_000);
});
