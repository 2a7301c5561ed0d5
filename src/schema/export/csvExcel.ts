import { writtenValue } from "../declare/field.ts";
import { unparse } from "./csv.ts";
import { spreadsheetColumns, type SpreadsheetColumn } from "./spreadsheetColumn.ts";
import { protectText } from "./spreadsheetText.ts";
import type { Row, Table } from "../declare/table.ts";

/** As many rows as a sheet holds below its header. */
export const sheetRows = 1_048_575;

/** Writes rows as a CSV to open in a spreadsheet: UTF-8 with its mark, Thai headings, no cell that could run. */
export function writeExcelCsv<T extends Table>(table: T, rows: readonly Row<T>[]): string {
  const columns = spreadsheetColumns(table);
  const record = (row: Row<T>) => columns.map((column) => cell(column, row));
  const headings = columns.map(({ heading }) => protectText(heading));
  return `\ufeff${unparse([headings], rows, record, "\r\n")}`;
}

function cell({ name, shown }: SpreadsheetColumn, row: object): string {
  const value = (row as Readonly<Record<string, unknown>>)[name];
  const text = shown(value);
  if (text === null) return "";
  return typeof text === "number" ? writtenValue(value) : protectText(text);
}
