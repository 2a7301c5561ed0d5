import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { published } from "../publication.ts";

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

const exports = readdirSync(join(root, "data/raw"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".csv"))
  .map((path) => `raw/${path}`)
  .toSorted();

/** Cells that say nothing of the subject: the number of the volume, and the depth that a line is indented by. */
const unpublished: Readonly<Record<string, readonly string[]>> = {
  "raw/cdd-budget/2565/cdd_budget_fy2565_lines.csv": ["depth"],
};

/** Exports that hold no figures. */
const wordsAlone = ["raw/roi-jai-rak-agencies/2563/agencies.csv"];

describe.each(exports)("the figures of %s", (file) => {
  const [header = [], ...records] = recordsOf(`data/${file}`);
  const cells = publishedCells(file);

  it("all stand in a published table, each in a row that names theirs", () => {
    const missing: string[] = [];
    let compared = 0;
    for (const [i, record] of records.entries()) {
      const row = i + 2;
      for (const [at, cell] of record.entries()) {
        if (!figure.test(cell) || unpublished[file]?.includes(header[at] ?? "")) continue;
        compared += 1;
        const stated = cells.get(row) ?? [];
        if (!spellings(cell).some((spelling) => stated.includes(spelling)))
          missing.push(`row ${row} ${header[at]}: ${cell}`);
      }
    }
    expect(missing).toEqual([]);
    if (!wordsAlone.includes(file)) expect(compared).toBeGreaterThanOrEqual(records.length / 2);
  });

  it("come from rows of which none was left out", () => {
    expect([...cells.keys()].toSorted((a, b) => a - b)).toEqual(records.map((_, i) => i + 2));
  });
});

describe("the amounts that were read from the scan of the budget", () => {
  it("are those of the published lines, every one", () => {
    const scan = readFileSync(
      join(root, "data/raw/cdd-budget/2565/cdd_raw_entry_2022-3-8.json"),
      "utf8",
    );
    const amounts = [...scan.matchAll(/"text": "([\d,]+)",\s+"label": "AMOUNT"/g)].map(
      ([, amount = ""]) => Number(amount.replaceAll(",", "")),
    );
    const lines = tables.find(({ id }) => id === "cdd-budget")!;
    const [names = [], ...rows] = recordsOf(`public/${lines.files.csv.path}`);
    const stated = new Set(rows.map((row) => Number(row[names.indexOf("amount_baht")])));
    expect(amounts.length).toBeGreaterThanOrEqual(110);
    expect(amounts.filter((amount) => !stated.has(amount))).toEqual([]);
  });
});

/** What is known to be in conflict or missing in the sources: where, and what a page must say of it. */
const known: readonly (readonly [what: string, table: string, code: string, says: string])[] = [
  [
    "Mother of the Land in Nong Bua Lam Phu: the parts come to 666 baht more",
    "fund-statistics",
    "parts_differ",
    "5655112 ≠ 5655778 = 2756033 + 2899745",
  ],
  [
    "Tha Ton: 1,132 households or 1,067",
    "fund-statistics",
    "figures_conflict",
    "1132 (W01) ≠ 1067 (W02)",
  ],
  [
    "Tha Ton: 4,709 people or 4,297",
    "fund-statistics",
    "figures_conflict",
    "4709 (W01) ≠ 4297 (W02)",
  ],
  [
    "OTOP in September: 1,000 baht",
    "otop-sales",
    "month_total_differs",
    "2024-09: 21796031227.02 − 21796030227.02 = 1000",
  ],
  ["OTOP of Bangkok", "otop-sales", "province_not_stated", "10 กรุงเทพมหานคร"],
  ["the budget's line 2.1.1.2", "cdd-budget", "heading_missing", "2.1.1.2 ← (1)"],
  [
    "the budget's line 2.1.1",
    "cdd-budget",
    "parts_differ",
    "26,011,600.00 − 17,640,000.00 = 8,371,600.00",
  ],
  [
    "the budget's line 2.1.1.1",
    "cdd-budget",
    "parts_differ",
    "17,640,000.00 − 26,011,600.00 = −8,371,600.00",
  ],
  ["the population of 2558", "population-years", "year_missing", "2558"],
  ["the population of 2559", "population-years", "year_missing", "2559"],
  [
    "the amphoes of Khon Kaen in 2563",
    "population-years",
    "parts_differ",
    "1,794,531 − 1,785,657 = 8,874",
  ],
  [
    "the amphoes of Suphan Buri in 2563",
    "population-years",
    "parts_differ",
    "838,628 − 834,114 = 4,514",
  ],
  ["houses of amphoes and tambons", "population", "parts_differ", "23,564 − 23,560 = 4"],
  ["the amphoe Su-ngai Kolok", "population", "name_differs", "สุไหงโกลก ≠ สุไหงโก-ลก"],
  [
    "the date of the meeting in Chiang Mai",
    "meetings",
    "dates_conflict",
    "2020-01-05 ≠ 2020-02-05",
  ],
  [
    "two dates in one document",
    "documents",
    "document_contradicts_itself",
    "“5 ม.ค. 63” ≠ “5 กุมภาพันธ์ 2563”",
  ],
  ["“three years” for four", "documents", "document_contradicts_itself", "ระยะสามปี"],
  [
    "the province that Chiang Mai reported on",
    "documents",
    "document_contradicts_itself",
    "จังหวัดเชียงราย โดย ปลัดจังหวัดเชียงใหม่",
  ],
  [
    "the second phase's villages in Chiang Mai",
    "phase-targets",
    "province_not_stated",
    "50 เชียงใหม่; 56 พะเยา; 57 เชียงราย; 58 แม่ฮ่องสอน",
  ],
  [
    "the split among the other provinces",
    "phase-targets",
    "province_not_stated",
    "56 พะเยา; 57 เชียงราย; 58 แม่ฮ่องสอน",
  ],
];

describe("a known conflict or gap", () => {
  it.each(known)("is a finding that is published: %s", (_, id, code, says) => {
    const found = tables.find((table) => table.id === id)?.findings ?? [];
    const told = found.filter(
      (finding) => finding.code === code && finding.received.includes(says),
    );
    expect(told.map(({ severity }) => severity)).toContain("warn");
  });
});
