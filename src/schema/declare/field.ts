import type { Text } from "../../words/text/language.ts";
import type { Additivity } from "./additivity.ts";
import type { Grouping } from "./grouping.ts";

/** The storage types that published tables use, as DuckDB names them. */
export type SqlType =
  "VARCHAR" | "SMALLINT" | "INTEGER" | "BIGINT" | "DOUBLE" | "DECIMAL(18,2)" | "DATE";

/** What a column is: plain JSON, all that is known of it once its cells have been read. */
// Lists hold fields of many value types; `any` is the only type all of them are assignable to.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface Field<T = any> {
  readonly kind: string;
  readonly label: Text;
  readonly description?: Text;
  readonly sql: SqlType;
  readonly nullable: boolean;
  /** For a closed list: each code with its name. */
  readonly codes?: Readonly<Record<string, Text>>;
  readonly unit?: Text;
  /** Set where a value is not stored but follows from another column's. */
  readonly grouping?: Grouping;
  /** The column of the same row that names the unit, where values of several units share this one. */
  readonly unitIn?: string;
  /** Over what the values of a measure may be added; a column without it measures nothing. */
  readonly additivity?: Additivity;
  /** Exists for the compiler only: what a row holds in this column. */
  readonly holds?: T;
}

/** The fields of a table by their names, in order. */
export type Fields = Readonly<Record<string, Field>>;
export type Value<F> = F extends Field<infer T> ? T : never;

/** A field in a list. */
export interface NamedField extends Field {
  readonly name: string;
}

/** Fields in a list as a table has them. */
export const fieldsByName = (fields: readonly NamedField[]): Fields =>
  Object.fromEntries(fields.map((field) => [field.name, field]));

/** How a field is stored, and whether it may be empty. */
export type StoredField = Pick<NamedField, "name" | "sql" | "nullable">;

/** A value as files of text hold it. Values are plain JSON, and reading the text again gives the value back. */
export const writtenValue = (value: unknown): string =>
  value === null || value === undefined ? "" : String(value as string | number);
