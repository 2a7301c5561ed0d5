import type { Field } from "../declare/field.ts";
import { type ColumnBatch, type StoredCell, valuesOf } from "./columnBatch.ts";
import { rowGroupEnds } from "./rowGroups.ts";
import { storedColumns, type Compress } from "./parquet.ts";
import { createParquetWriter } from "./parquetWriter.ts";
import type { Row, Table } from "../declare/table.ts";

/**
 * Writes rows as Parquet with the types the table declares, compressed by the Zstandard function
 * handed in; `metadata` is what the file says of itself in its footer.
 */
export function writeParquet<T extends Table>(
  table: T,
  rows: readonly Row<T>[],
  compress: Compress,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const writer = createParquetWriter(
    table.id,
    storedColumns(table),
    compress,
    (bytes) => pieces.push(bytes),
    metadata,
  );
  let start = 0;
  for (const end of rowGroupEnds(table, rows)) {
    void writer.write(batchOf(table, rows.slice(start, end)));
    start = end;
  }
  void writer.end();
  return joined(pieces);
}

/** Rows turned into columns, in the order that the table declares. */
export const batchOf = (table: Table, rows: readonly object[]): ColumnBatch => ({
  rows: rows.length,
  columns: Object.entries<Field>(table.columns).map(([name, { sql }]) =>
    valuesOf(sql, rows.length, (i) => (rows as readonly Cells[])[i]![name] ?? null),
  ),
});

type Cells = Readonly<Record<string, StoredCell>>;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
