import type { Fields } from "../schema/declare/field.ts";
import type { Table } from "../schema/declare/table.ts";
import type { ColumnStore, ColumnValues } from "../schema/parquet/columnBatch.ts";
import { batchOf } from "../schema/parquet/parquetTable.ts";

/**
 * Rows turned into columns, each of them once for the same rows; apart from the store's own file, for it
 * brings the writer of Parquet along.
 */
export function storeOfRows(
  table: Table,
  rows: readonly object[],
  names: readonly string[] = Object.keys(table.columns),
): ColumnStore {
  const store = stores.get(rows) ?? { rows: rows.length, columns: {} };
  stores.set(rows, store);
  const missing = names.filter((name) => !(name in store.columns));
  const declared = missing.map((name) => [name, (table.columns as Fields)[name]!] as const);
  const made = batchOf({ ...table, columns: Object.fromEntries(declared) } as Table, rows);
  for (const [i, name] of missing.entries()) store.columns[name] = made.columns[i]!;
  return store;
}

interface GrowingStore {
  readonly rows: number;
  readonly columns: Record<string, ColumnValues>;
}

const stores = new WeakMap<readonly object[], GrowingStore>();
