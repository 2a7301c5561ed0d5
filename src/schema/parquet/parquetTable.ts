import type { Field } from "../declare/field.ts";
import { isCoded, type ColumnBatch, type ColumnValues } from "./columnBatch.ts";
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
    (isCoded(sql) ? codedValues : numericValues)(name, rows as readonly Cells[]),
  ),
});

type Cells = Readonly<Record<string, string | number | null>>;

function codedValues(name: string, rows: readonly Cells[]): ColumnValues {
  const ids = new Int32Array(rows.length);
  const idByText = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const text = (row[name] ?? null) as string | null;
    let id = text === null ? nullId : idByText.get(text);
    if (id === undefined) idByText.set(text as string, (id = idByText.size));
    ids[i] = id;
  }
  return { kind: "coded", ids, texts: [...idByText.keys()] };
}

const nullId = -1;

const numericValues = (name: string, rows: readonly Cells[]): ColumnValues => ({
  kind: "numeric",
  numbers: Float64Array.from(rows, (row) => (row[name] ?? NaN) as number),
});

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
