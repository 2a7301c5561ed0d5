import { rowsOfBatch, type BatchSink, type ColumnBatch } from "../../src/schema/parquet/columnBatch.ts";
import type { Table } from "../../src/schema/declare/table.ts";

/** Keeps the rows that pass, to be handed on one by one. */
export function acceptedRows(
  table: Table,
): BatchSink & { readonly rows: () => Generator<Readonly<Record<string, unknown>>> } {
  const names = Object.keys(table.columns);
  const batches: ColumnBatch[] = [];

  function* rows() {
    for (const batch of batches) yield* rowsOfBatch(batch, names);
  }

  return { write: (batch) => void batches.push(batch), end: () => {}, rows };
}
