import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { published } from "../livePublication.ts";

const root = join(import.meta.dirname, "../..");
const { tables } = published.catalog;

/** The records of a CSV as cells of text, read by none of our own code. */
function recordsOf(path: string): readonly (readonly string[])[] {
  const text = readFileSync(join(root, path), "utf8");
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: true }).data;
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
  const commonYear = /^25\d\d$/.test(text) ? [String(Number(text) - 543)] : [];
  return [cell, text, plain, text.padStart(2, "0"), ...commonYear];
}

/** The files that tables are made of now; an edition that another replaces is in none. */
const exports = published.catalog.sources
  .map(({ file }) => file)
  .filter((file) => file.startsWith("raw/") && file.endsWith(".csv"))
  .toSorted();

/** Cells that say nothing of the subject: the number of the volume, and the depth that a line is indented by. */
const isUnpublished = (file: string, heading: string): boolean =>
  file.startsWith("raw/cdd-budget/") && heading === "depth";

describe.each(exports)("the figures of %s", (file) => {
  const [header = [], ...records] = recordsOf(`data/${file}`);
  const cells = publishedCells(file);

  it("all stand in a published table, each in a row that names theirs", () => {
    const missing: string[] = [];
    for (const [i, record] of records.entries()) {
      const row = i + 2;
      for (const [at, cell] of record.entries()) {
        if (!figure.test(cell) || isUnpublished(file, header[at] ?? "")) continue;
        const stated = cells.get(row) ?? [];
        if (!spellings(cell).some((spelling) => stated.includes(spelling)))
          missing.push(`row ${row} ${header[at]}: ${cell}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it("come from rows of which none was left out", () => {
    expect([...cells.keys()].toSorted((a, b) => a - b)).toEqual(records.map((_, i) => i + 2));
  });
});

it("are compared in nearly every file", () => {
  const isWithout = (file: string) =>
    !recordsOf(`data/${file}`).some((record) => record.some((cell) => figure.test(cell)));
  expect(exports.length).toBeGreaterThan(10);
  expect(exports.filter(isWithout).length).toBeLessThanOrEqual(exports.length / 5);
});
