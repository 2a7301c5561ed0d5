import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { isNamed } from "../../src/pipeline/sources/edition.ts";
import { published } from "../livePublication.ts";

const root = join(import.meta.dirname, "../..");
const { tables } = published.catalog;

/** The records of a CSV as cells of text, read by none of our own code. */
function recordsOf(path: string): readonly (readonly string[])[] {
  const bytes = readFileSync(join(root, path));
  const text = new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-874").decode(bytes);
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

/** The cells of every published row that names this source file, by the source row it names. */
function publishedCells(file: string): ReadonlyMap<number, readonly string[]> {
  const cells = new Map<number, string[]>();
  for (const { files } of tables.filter(({ sources }) => sources.includes(file))) {
    const [header = [], ...rows] = recordsOf(`public/${files.csv.path}`);
    const [fileAt, rowAt] = [header.indexOf("source_file"), header.indexOf("source_row")];
    for (const row of rows.filter((row) => row[fileAt] === file)) {
      const at = Number(row[rowAt]);
      cells.set(at, [...(cells.get(at) ?? []), ...row.slice(0, fileAt)]);
    }
  }
  return cells;
}

/** A number, an amount with its unit, a code, or a day or month of a Buddhist year. */
const figure = /^(\d[\d,]*(?:\.\d+)?)(?: [ก-๙]+)?$|^(25\d\d)(-\d\d(?:-\d\d)?)$/;

/** Every spelling under which a figure of an export may stand in a published table. */
function spellings(cell: string): readonly string[] {
  const [, number, year, rest] = figure.exec(cell) ?? [];
  if (number === undefined) return [`${Number(year) - 543}${rest}`];
  const plain = number.replaceAll(",", "");
  const text = plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain;
  const [buddhist, common] = [/^25\d\d$/, /^20\d\d$/].map((form) => form.test(text));
  const otherEra = buddhist ? [Number(text) - 543] : common ? [Number(text) + 543] : [];
  return [cell, text, plain, text.padStart(2, "0"), ...otherEra.map(String)];
}

/** The files that tables are made of now; an edition that another replaces is in none. */
const exports = published.catalog.sources
  .map(({ file }) => file)
  .filter((file) => file.startsWith("raw/") && file.endsWith(".csv"))
  .toSorted();

/** Headings that a table leaves aside, and one that says only the depth that a line is indented by. */
const unpublished = (file: string): readonly string[] => [
  ...(file.startsWith("raw/cdd-budget/") ? ["depth"] : []),
  ...declared.flatMap(({ sources, layout }) =>
    sources
      .filter((one) => file.startsWith(`raw/${one.folder}/`) && isNamed(one, basename(file)))
      .flatMap(({ ignored = [] }) =>
        layout?.indexColumn === undefined ? ignored : ["", ...ignored],
      ),
  ),
];

/** Cells of the file that a declared correction stands in place of. */
const corrected = new Set(
  readdirSync(join(root, "data/fixes")).flatMap((name) =>
    recordsOf(`data/fixes/${name}`).map(([, , expected]) => expected),
  ),
);

/** Records of a file that are no rows: what stands above its data, its totals, its notes. */
const besides = (file: string) => {
  const { account } = published.catalog.sources.find((source) => source.file === file)!;
  const { header, titles, blank, totals, footnotes } = account;
  return { above: header, all: header + titles + blank + totals + footnotes };
};

describe.each(exports)("the figures of %s", (file) => {
  const records = recordsOf(`data/${file}`);
  const cells = publishedCells(file);
  const first = Math.min(...cells.keys());
  const aside = unpublished(file);
  const isAside = (at: number) =>
    records
      .slice(first - 1 - besides(file).above, first - 1)
      .some((one) => aside.includes(one[at]!.trim()));

  it("all stand in a published table, each in a row that names theirs", () => {
    const missing: string[] = [];
    for (const [row, stated] of cells) {
      for (const [at, cell] of records[row - 1]!.map((one) => one.trim()).entries()) {
        if (!figure.test(cell) || isAside(at) || corrected.has(cell)) continue;
        if (!spellings(cell).some((spelling) => stated.includes(spelling)))
          missing.push(`row ${row}: ${cell}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it("come from rows of which none was left out", () => {
    const rows = Array.from({ length: records.length - besides(file).all }, (_, i) => first + i);
    expect([...cells.keys()].toSorted((a, b) => a - b)).toEqual(rows);
  });
});

it("are compared in nearly every file", () => {
  const isWithout = (file: string) =>
    !recordsOf(`data/${file}`).some((record) => record.some((cell) => figure.test(cell)));
  expect(exports.length).toBeGreaterThan(10);
  expect(exports.filter(isWithout).length).toBeLessThanOrEqual(exports.length / 5);
});
