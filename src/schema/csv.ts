import Papa from "papaparse";
import type { AnyColumn } from "./column.ts";
import type { Row, Table } from "./table.ts";

/** Writes rows as the canonical CSV: UTF-8, one line feed a row, quotes only where needed. */
export function writeTable<T extends Table>(table: T, rows: readonly Row<T>[]): string {
  const names = Object.keys(table.columns);
  const records = rows.map((row) => names.map((name) => formatCell(table, row, name)));
  return Papa.unparse([names, ...records], { newline: "\n" }) + "\n";
}

/** Reads back what {@link writeTable} wrote, by the stored type of each column; anything else is our own mistake. */
export function readTable<T extends Table>(table: T, csv: string): Row<T>[] {
  const [header, ...records] = Papa.parse<string[]>(csv, {
    delimiter: ",",
    newline: "\n",
    skipEmptyLines: true,
  }).data;
  const columns = Object.entries<AnyColumn>(table.columns);
  if (header?.join() !== columns.map(([name]) => name).join())
    throw new Error(`published table does not match its declaration: ${table.id}`);
  return records.map(
    (cells) =>
      Object.fromEntries(
        columns.map(([name, column], i) => [name, storedValue(column, cells[i] ?? "")]),
      ) as Row<T>,
  );
}

function storedValue(column: AnyColumn, cell: string): string | number | null {
  if (cell === "" && column.nullable) return null;
  return column.sql === "VARCHAR" || column.sql === "DATE" ? cell : Number(cell);
}

function formatCell(table: Table, row: Readonly<Record<string, unknown>>, name: string): string {
  const column = (table.columns as Readonly<Record<string, AnyColumn>>)[name] as AnyColumn;
  return column.format(row[name]);
}
