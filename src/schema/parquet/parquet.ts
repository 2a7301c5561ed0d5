import type { SchemaElement } from "hyparquet";
import type { Field, SqlType, StoredField } from "../declare/field.ts";
import type { Table } from "../declare/table.ts";

export type Compress = (bytes: Uint8Array) => Uint8Array;

export const storedColumns = (table: Table): readonly StoredField[] =>
  Object.entries<Field>(table.columns).map(([name, { sql, nullable }]) => {
    return { name, sql, nullable };
  });

export const parquetSchema = (id: string, columns: readonly StoredField[]): SchemaElement[] => [
  { name: id, num_children: columns.length },
  ...columns.map(element),
];

const elements: Readonly<Record<SqlType, Partial<SchemaElement>>> = {
  VARCHAR: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  SMALLINT: { type: "INT32", converted_type: "INT_16" },
  INTEGER: { type: "INT32" },
  BIGINT: { type: "INT64" },
  DOUBLE: { type: "DOUBLE" },
  "DECIMAL(18,2)": { type: "INT64", converted_type: "DECIMAL", precision: 18, scale: 2 },
  DATE: { type: "INT32", converted_type: "DATE" },
};

const element = ({ name, sql, nullable }: StoredField): SchemaElement =>
  ({
    name,
    ...elements[sql],
    repetition_type: nullable ? "OPTIONAL" : "REQUIRED",
  }) as SchemaElement;
