import type { ColumnValues } from "../schema/parquet/columnBatch.ts";
import { batchOf } from "../schema/parquet/parquetTable.ts";
import type { Table } from "../schema/declare/table.ts";
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
