import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { readTable } from "../../src/schema/export/csv.ts";
import { writeExcelCsv } from "../../src/schema/export/csvExcel.ts";
import { isNumeric, spreadsheetColumns } from "../../src/schema/export/spreadsheetColumn.ts";
import { protectText, unprotectText } from "../../src/schema/export/spreadsheetText.ts";
import type { Table } from "../../src/schema/declare/table.ts";
import { publicFolder, published } from "../livePublication.ts";
import { hostileRows, hostileTable, hostileTexts } from "./files/hostileTable.ts";

describe("a text in a CSV for spreadsheets", () => {
  it.each<[string, string]>([
    ["=1+1", "'=1+1"],
    ["+66", "'+66"],
    ["-", "'-"],
    ["@x", "'@x"],
    ["\tx", "'\tx"],
    ["\rx", "'\rx"],
    ["\nx", "'\nx"],
    ["\0x", "'\0x"],
    ["＝1", "'＝1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠x", "'＠x"],
    ["'x", "''x"],
    ["00", "'00"],
    ["01002", "'01002"],
    ["1234567890123456", "'1234567890123456"],
    ["0", "0"],
    ["50", "50"],
    ["50010101", "50010101"],
    ["2562-2565", "2562-2565"],
    ["ก=1", "ก=1"],
    ["", ""],
  ])("writes %j as %j", (text, written) => {
    expect(protectText(text)).toBe(written);
    expect(unprotectText(written)).toBe(text);
  });

  it("reads back whatever it was", () => {
    const start = fc.constantFrom("", "'", "=", "＝", "0", "\t", "-");
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        expect(unprotectText(protectText(first + rest))).toBe(first + rest);
      }),
    );
  });
});

describe("the CSV for spreadsheets of hostile cells", () => {
  const csv = writeExcelCsv(hostileTable, hostileRows);
  const { data } = Papa.parse<string[]>(csv.slice(1), { newline: "\r\n", skipEmptyLines: true });

  it("begins with the mark of UTF-8 and ends its lines as spreadsheets do", () => {
    expect(csv.startsWith("\ufeffข้อความ (name),ข้อความ (note),หน่วยนับ,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(data.length).toBe(hostileRows.length + 1);
  });

  it("leaves no text that a spreadsheet would run", () => {
    const names = data.slice(1).map(([name = ""]) => name);
    expect(names.filter((name) => /^[=+\-@\t\r\n\0＝＋－＠]/.test(name))).toEqual([]);
    expect(names.map(unprotectText)).toEqual(hostileTexts);
  });

  it("keeps numbers bare, negative ones too", () => {
    expect(data[2]?.slice(3, 6)).toEqual(["1000", "-0.25", "1234568.25"]);
  });
});

const folder = mkdtempSync(join(tmpdir(), "chumchon-csv-"));
afterAll(() => rmSync(folder, { recursive: true }));
const tables = published.catalog.tables.flatMap(({ id, files }) => {
  const table = datasets.find(({ table }) => table.id === id)?.table;
  return table && !files.csv.inside ? [{ id, table, csv: files.csv.path }] : [];
});

it("is written of every table below", () => expect(tables.length).toBeGreaterThan(15));

describe.each(tables)("the CSV for spreadsheets of $id", ({ id, table, csv }) => {
  const text = readFileSync(join(publicFolder, csv), "utf8");
  const excel = join(folder, `${id}.excel.csv`);
  writeFileSync(excel, writeExcelCsv(table, readTable(table, text)));
  const canonical = Papa.parse<string[]>(text, {
    delimiter: ",",
    newline: "\n",
    skipEmptyLines: true,
  }).data.slice(1);

  it("says the same as the canonical one to our own reader", () => {
    const { encoding, records, findings, header } = readSheet(readFileSync(excel), {
      file: excel,
      dataset: table.id,
      release: "",
    });
    expect(encoding).toBe("utf-8");
    expect(findings.filter(({ severity }) => severity === "refuse")).toEqual([]);
    expect(header.map(unprotectText)).toEqual(
      spreadsheetColumns(table).map(({ heading }) => heading),
    );
    expect(records.map(({ cells }) => canonicalCells(table, cells))).toEqual(canonical);
  });

  it("says the same to DuckDB", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(
      `SELECT COLUMNS(c -> true) FROM read_csv('${excel}',
         all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`,
    );
    const cells = read.getRows().map((row) => row.map((cell) => (cell ?? "") as string));
    expect(cells.map((row) => canonicalCells(table, row))).toEqual(canonical);
  });
});

/** The cells as the canonical file writes them: without apostrophes, codes in place of their words. */
const canonicalCells = (table: Table, cells: readonly string[]): string[] =>
  spreadsheetColumns(table).map(({ column }, i) => {
    const cell = cells[i] ?? "";
    if (isNumeric(column)) return cell;
    const text = unprotectText(cell);
    return Object.entries(column.codes ?? {}).find(([, { th }]) => th === text)?.[0] ?? text;
  });
