import { valueAt, type BatchSink, type ColumnBatch } from "../../src/schema/parquet/columnBatch.ts";
import type { Table } from "../../src/schema/declare/table.ts";

/** Keeps the rows that pass, to be handed on one by one. */
export function acceptedRows(
  table: Table,
): BatchSink & { readonly rows: () => Generator<Readonly<Record<string, unknown>>> } {
  const names = Object.keys(table.columns);
  const batches: ColumnBatch[] = [];

  function* rows() {
    for (const { rows: count, columns } of batches)
      for (let i = 0; i < count; i++)
        yield Object.fromEntries(names.map((name, j) => [name, valueAt(columns[j]!, i)]));
  }

  return { write: (batch) => void batches.push(batch), end: () => {}, rows };
}
