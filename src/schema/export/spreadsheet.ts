import { kindOf } from "../declare/kinds.ts";
import { type DictionaryColumn, dictionaryOf } from "../declare/dictionary.ts";
import type { CatalogSource } from "../catalogues/catalog.ts";
import type { Field } from "../declare/field.ts";
import { licenceNotStated, sourceNotStated } from "../declare/origin.ts";
import { isNumeric, spreadsheetColumns } from "./spreadsheetColumn.ts";
import { sampleMark } from "../../words/subject/sample.ts";
import { longestCell } from "./spreadsheetCell.ts";
import { spreadsheetNote } from "./spreadsheetText.ts";
import type { Row, Table } from "../declare/table.ts";

/** A cell of a workbook; texts are texts whatever they begin with, and none becomes a formula. */
export type SpreadsheetCell = string | number | Date | null;

export interface SpreadsheetSheet {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly format?: string }[];
  readonly rows: readonly (readonly SpreadsheetCell[])[];
  /** The colours of cells by their column, a row each, where any are coloured: `#f8c9c0`. */
  readonly fills?: readonly ReadonlyMap<number, string>[];
  /** By column, the cells that those below its heading are chosen from: `'Lists'!$A$2:$A$78`. */
  readonly choices?: readonly (string | null)[];
  /** A row each, the formulas of cells by their column, without `=`; the cells hold what they come to. */
  readonly formulas?: readonly ReadonlyMap<number, string>[];
}

/** A table of more rows is not published as a workbook: it would open slowly where it opens at all. */
export const workbookRows = 100_000;

export const fitsWorkbook = (table: Table, rows: readonly Row<Table>[]): boolean =>
  rows.length <= workbookRows && !rows.some((row) => Object.values(row).some(isTooLong));

/** A workbook of a table: its rows, its dictionary and where they come from. */
export const workbookOf = <T extends Table>(
  table: T,
  rows: readonly Row<T>[],
  sources: readonly CatalogSource[],
): readonly SpreadsheetSheet[] => [
  { ...dataSheet(table, rows), ...(isMadeUp(sources) && { name: sampleMark }) },
  dictionarySheet(table),
  sourceSheet(sources),
];

const isMadeUp = (sources: readonly CatalogSource[]): boolean =>
  sources.some(({ origin }) => origin.sample);

const isTooLong = (value: unknown): boolean =>
  typeof value === "string" && value.length > longestCell;

/** The rows of a table, each column as people see it in a spreadsheet. */
export function dataSheet(table: Table, rows: readonly object[]): SpreadsheetSheet {
  const columns = spreadsheetColumns(table);
  return {
    name: "ข้อมูล Data",
    columns: columns.map(({ heading, column }) => ({ heading, ...formatOf(column) })),
    rows: (rows as readonly Readonly<Record<string, unknown>>[]).map((row) =>
      columns.map(({ name, column, shown }) =>
        column.sql === "DATE" ? dateCell(row[name]) : shown(row[name]),
      ),
    ),
  };
}

function formatOf(column: Field): { readonly format?: string } {
  const { sheet } = kindOf(column);
  if (sheet !== undefined) return { format: sheet };
  if (column.sql === "DATE") return { format: "yyyy-mm-dd" };
  return isNumeric(column) ? {} : { format: "@" };
}

const dateCell = (value: unknown): Date | null =>
  value === null ? null : new Date(`${value as string}T00:00:00Z`);

const dictionaryHeadings: readonly (readonly [keyof DictionaryColumn, string])[] = [
  ["heading", "หัวคอลัมน์ Heading"],
  ["name", "ชื่อในไฟล์อื่น Name in the other files"],
  ["labelEn", "คำอังกฤษ Label in English"],
  ["kind", "ชนิด Kind"],
  ["unit", "หน่วย Unit"],
  ["codes", "รายการ Codes"],
  ["adding", "การรวมยอด Adding up"],
  ["missing", "ช่องว่าง Empty cells"],
  ["key", "ใช้ระบุแถว Names the row"],
  ["description", "คำอธิบาย Description"],
];

const dictionarySheet = (table: Table): SpreadsheetSheet => ({
  name: "พจนานุกรม Dictionary",
  columns: dictionaryHeadings.map(([, heading]) => ({ heading, format: "@" })),
  rows: [
    ...dictionaryOf(table).map((column) => dictionaryHeadings.map(([field]) => column[field])),
    [null],
    [`${table.title.th} ${table.title.en}`],
    [`${table.description.th} ${table.description.en}`],
    [`${spreadsheetNote.th} ${spreadsheetNote.en}`],
  ],
});

/** The files that figures come from. */
export const sourceSheet = (sources: readonly CatalogSource[]): SpreadsheetSheet => ({
  name: "แหล่งที่มา Sources",
  columns: [
    "ผู้เผยแพร่ Publisher",
    "ชื่อเรื่อง Title",
    "ที่อยู่ Address",
    "สัญญาอนุญาต Licence",
    "วันที่ได้ไฟล์ Retrieved",
    "ไฟล์ File",
    "SHA-256",
    "หมายเหตุ Note",
  ].map((heading) => ({ heading, format: "@" })),
  rows: sources.map(({ origin, file, sha256 }) => [
    origin.publisher,
    origin.title,
    origin.address ?? `${sourceNotStated.th} (${sourceNotStated.en})`,
    origin.licence ?? `${licenceNotStated.th} (${licenceNotStated.en})`,
    origin.retrieved,
    file,
    sha256,
    origin.note,
  ]),
});
