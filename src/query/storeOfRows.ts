import type { ColumnValues } from "../schema/columnBatch.ts";
import { batchOf } from "../schema/parquetTable.ts";
import type { Table } from "../schema/table.ts";
import type { ColumnStore } from "./columnStore.ts";

/** Rows turned into columns; apart from the store's own file, for it brings the writer of Parquet along. */
export function storeOfRows(table: Table, rows: readonly object[]): ColumnStore {
  const { columns } = batchOf(table, rows);
  const names = Object.keys(table.columns);
  return {
    rows: rows.length,
    columns: Object.fromEntries(names.map((name, i) => [name, columns[i] as ColumnValues])),
  };
}
