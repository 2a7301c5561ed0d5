import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";
import type { CatalogSource } from "../../src/schema/catalogues/catalog.ts";
import type { Field } from "../../src/schema/declare/field.ts";
import { readTable } from "../../src/schema/export/csv.ts";
import { fitsWorkbook, workbookOf } from "../../src/schema/export/spreadsheet.ts";
import { writeWorkbook } from "../../src/schema/export/workbook.ts";
import { publicFolder, published } from "../livePublication.ts";
import { hostileRows, hostileTable, hostileTexts } from "./files/hostileTable.ts";
import { dayOf, readWorkbook, type ReadCell } from "./files/readWorkbook.ts";

const publicFile = (path: string) => readFileSync(join(publicFolder, path));
const source = {
  file: "raw/test/2563/a.csv",
  sha256: "0".repeat(64),
  origin: {
    publisher: "กรมการพัฒนาชุมชน",
    title: "=หัวเรื่อง",
    address: null,
    licence: null,
    retrieved: "2026-11-22",
    note: null,
  },
} as CatalogSource;

const written = async () =>
  readWorkbook(await writeWorkbook(workbookOf(hostileTable, hostileRows, [source])));
const values = (cells: readonly (ReadCell | null)[]) => cells.map((cell) => cell?.value ?? null);

describe("a workbook of hostile cells", () => {
  it("keeps every text as text, to the letter", async () => {
    const { sheets } = await written();
    const [, ...rows] = sheets["ข้อมูล Data"] ?? [];
    expect(rows.map(([name]) => name)).toEqual(
      hostileTexts.map((value) => ({ type: "text", value })),
    );
    const cells = Object.values(sheets).flat(2);
    expect(cells.filter((cell) => cell?.type === "formula")).toEqual([]);
  });

  it("keeps numbers as numbers, days as days and missing values as empty cells", async () => {
    const { sheets } = await written();
    const [, , row] = sheets["ข้อมูล Data"] ?? [];
    const [, , , members, change, amount, day] = row ?? [];
    expect([members, change, amount].map((cell) => cell?.type)).toEqual(Array(3).fill("number"));
    expect(values([members ?? null, change ?? null, amount ?? null])).toEqual([
      "1000",
      "-0.25",
      "1234568.25",
    ]);
    expect(dayOf(day?.value ?? "")).toBe("2020-02-29");
    expect(values(sheets["ข้อมูล Data"]?.[1] ?? []).slice(0, 4)).toEqual([
      "=1+1",
      null,
      "หมู่บ้าน",
      null,
    ]);
  });

  it("tells columns of one label apart and explains them in the dictionary", async () => {
    const { sheets } = await written();
    expect(values(sheets["ข้อมูล Data"]?.[0] ?? []).slice(0, 3)).toEqual([
      "ข้อความ (name)",
      "ข้อความ (note)",
      "หน่วยนับ",
    ]);
    const [, , , unit, members] = sheets["พจนานุกรม Dictionary"] ?? [];
    expect(values(unit ?? []).slice(0, 6)).toEqual([
      "หน่วยนับ",
      "unit",
      "Unit",
      "คำจากรายการที่กำหนด (closed list)",
      null,
      "village = หมู่บ้าน (Villages)\ntambon = ตำบล (Tambons)",
    ]);
    expect(values(members ?? [])[4]).toBe("คน (persons)");
  });

  it("names its sources, and says so where they state no licence", async () => {
    const { sheets } = await written();
    expect(values(sheets["แหล่งที่มา Sources"]?.[1] ?? [])).toEqual([
      "กรมการพัฒนาชุมชน",
      "=หัวเรื่อง",
      "ไม่ได้ระบุ (not stated)",
      "ต้นทางไม่ได้ระบุสัญญาอนุญาต (The source states no licence)",
      "2026-11-22",
      "raw/test/2563/a.csv",
      "0".repeat(64),
    ]);
  });

  it("is the same file whenever it is written", async () => {
    const sheets = workbookOf(hostileTable, hostileRows, [source]);
    const first = await writeWorkbook(sheets);
    expect(await writeWorkbook(sheets)).toEqual(first);
    expect(new Set(readWorkbook(first).times)).toEqual(new Set([0x0021_0000]));
  });

  it("is not made for a table too long for it, or with a text too long for a cell", () => {
    const [row] = hostileRows;
    const long = { ...row, name: "ก".repeat(32_768) } as (typeof hostileRows)[number];
    expect(fitsWorkbook(hostileTable, hostileRows)).toBe(true);
    expect(fitsWorkbook(hostileTable, [long])).toBe(false);
    expect(fitsWorkbook(hostileTable, Array(100_001).fill(row))).toBe(false);
  });
});

const tables = datasets.flatMap(({ table }) => {
  const files = published.catalog.tables.find(({ id }) => id === table.id)?.files;
  return files?.xlsx ? [{ id: table.id, table, files: { ...files, xlsx: files.xlsx } }] : [];
});

describe.each(tables)("the published workbook of $id", ({ table, files }) => {
  it("holds the rows of the canonical CSV", () => {
    const { sheets } = readWorkbook(publicFile(files.xlsx.path));
    const [, ...rows] = sheets["ข้อมูล Data"] ?? [];
    const expected = readTable(table, publicFile(files.csv.path).toString("utf8"));
    const columns = Object.entries<Field>(table.columns);
    expect(rows.length).toBe(expected.length);
    const read = rows.map((cells) => columns.map(([, column], i) => stored(column, cells[i])));
    expect(read).toEqual(
      expected.map((row) =>
        columns.map(([name]) => (row as Readonly<Record<string, unknown>>)[name]),
      ),
    );
  });
});

function stored(column: Field, cell: ReadCell | null | undefined): string | number | null {
  if (!cell) return null;
  if (column.sql === "DATE") return dayOf(cell.value);
  if (cell.type === "number") return Number(cell.value);
  const code = Object.entries(column.codes ?? {}).find(([, { th }]) => th === cell.value);
  return code?.[0] ?? cell.value;
}
