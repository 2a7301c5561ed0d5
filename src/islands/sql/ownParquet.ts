import { gunzipSync } from "fflate";
import { parquetMetadata, type SchemaElement } from "hyparquet";
import type { SqlType } from "../../schema/declare/field.ts";
import type { StoredCell } from "../../schema/parquet/columnBatch.ts";
import { readColumns } from "../../schema/parquet/readColumns.ts";
import { type OwnCells, plainColumn } from "./ownTable.ts";

/** Reads a Parquet file of anybody's making: numbers and days as such, all else as text. */
export async function readOwnParquet(file: ArrayBuffer): Promise<OwnCells> {
  const metadata = parquetMetadata(file);
  const [root, ...elements] = metadata.schema;
  const columns = elements.slice(0, root?.num_children ?? 0);
  assertFlat(columns);
  const fields = columns.map((element) => ({
    name: element.name,
    sql: sqlOf(element),
    cellOf: (value: unknown) => cellOf(value, element),
  }));
  return {
    columns: fields.map(({ name, sql }) => plainColumn({ name, sql })),
    store: await readColumns(fields, metadata, file, { GZIP: (input) => gunzipSync(input) }),
    notes: [],
    isAltered: false,
  };
}

/** A table of the database tells columns apart without regard to case, and has no columns within columns. */
function assertFlat(columns: readonly SchemaElement[]): void {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  if (names.size < columns.length) throw new Error("two columns share a name");
  if (columns.some(({ num_children }) => num_children)) throw new Error("columns are nested");
}

/** What is neither a number nor a day comes as text. */
function sqlOf({ type, converted_type: converted, logical_type: logical }: SchemaElement): SqlType {
  if (converted === "DATE" || logical?.type === "DATE") return "DATE";
  const isPlain = converted === undefined || /^U?INT_(8|16|32|64)$/.test(converted);
  if ((type === "INT32" || type === "INT64") && isPlain && logical?.type !== "TIMESTAMP")
    return "BIGINT";
  if (type === "DOUBLE" || type === "FLOAT" || converted === "DECIMAL") return "DOUBLE";
  return "VARCHAR";
}

function cellOf(value: unknown, element: SchemaElement): StoredCell {
  const sql = sqlOf(element);
  if (value === null || value === undefined) return null;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return null;
    return sql === "DATE" ? value.toISOString().slice(0, 10) : value.toISOString();
  }
  // The decoder multiplies by a power of ten, which can miss the nearest double by one.
  if (element.converted_type === "DECIMAL")
    return Number(Number(value).toFixed(element.scale ?? 0));
  if (sql === "BIGINT" || sql === "DOUBLE") return Number(value);
  if (typeof value === "string") return value;
  if (typeof value === "object")
    return JSON.stringify(value, (_, part: unknown) =>
      typeof part === "bigint" ? `${part}` : part,
    );
  return String(value);
}
