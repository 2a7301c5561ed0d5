import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { AnyColumn, SqlType } from "./column.ts";
import type { Row, Table } from "./table.ts";

export type Compress = (bytes: Uint8Array) => Uint8Array;

/** What a Parquet file needs to know of a column. */
export interface StoredColumn {
  readonly name: string;
  readonly sql: SqlType;
  readonly nullable: boolean;
}

export const storedColumns = (table: Table): readonly StoredColumn[] =>
  Object.entries<AnyColumn>(table.columns).map(([name, { sql, nullable }]) => {
    return { name, sql, nullable };
  });

/** Writes rows as Parquet with the types the table declares, compressed by the Zstandard function handed in. */
export function writeParquet<T extends Table>(
  table: T,
  rows: readonly Row<T>[],
  compress: Compress,
): Uint8Array {
  const columns = storedColumns(table);
  const buffer = parquetWriteBuffer({
    schema: parquetSchema(table.id, columns),
    columnData: columns.map(({ name, sql }) => ({
      name,
      data: rows.map((row) => storedValue(sql, (row as Readonly<Record<string, unknown>>)[name])),
    })),
    codec: "ZSTD",
    compressors: { ZSTD: compress },
    rowGroupSize: 50_000,
    createdBy: "chumchon",
  });
  return new Uint8Array(buffer);
}

export const parquetSchema = (id: string, columns: readonly StoredColumn[]): SchemaElement[] => [
  { name: id, num_children: columns.length },
  ...columns.map(element),
];

/** A value as the Parquet library takes it. */
export function storedValue(sql: SqlType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (sql === "BIGINT") return BigInt(value as number);
  if (sql === "DATE") return new Date(`${value as string}T00:00:00Z`);
  return value;
}

const elements: Readonly<Record<SqlType, Partial<SchemaElement>>> = {
  VARCHAR: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  SMALLINT: { type: "INT32", converted_type: "INT_16" },
  INTEGER: { type: "INT32" },
  BIGINT: { type: "INT64" },
  DOUBLE: { type: "DOUBLE" },
  "DECIMAL(18,2)": { type: "INT64", converted_type: "DECIMAL", precision: 18, scale: 2 },
  DATE: { type: "INT32", converted_type: "DATE" },
};

const element = ({ name, sql, nullable }: StoredColumn): SchemaElement =>
  ({
    name,
    ...elements[sql],
    repetition_type: nullable ? "OPTIONAL" : "REQUIRED",
  }) as SchemaElement;
