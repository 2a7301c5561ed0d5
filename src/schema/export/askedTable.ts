import type { Additivity } from "../declare/additivity.ts";
import type { SeriesBreaks } from "../declare/breaks.ts";
import type { SqlType } from "../declare/field.ts";

/**
 * A column as a page tells it to whoever asks in SQL: how it is stored, what it is called, and what
 * must be known before adding it up.
 */
export interface AskedColumn {
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  /** The kind in a reader's words. */
  readonly kindName: string;
  readonly sql: SqlType;
  readonly nullable: boolean;
  readonly unit: string | null;
  readonly additivity: Additivity | null;
  /** The column that names the unit of each value, where that is not one for all. */
  readonly unitIn: string | null;
  /** For a closed list, its codes with their names. */
  readonly codes: readonly { readonly code: string; readonly label: string }[];
  /** For a column that tells of what time a row speaks, those that it holds, in order. */
  readonly times: readonly (number | string)[];
}

/** Where a table's rows come from, for whoever takes an answer away. */
export interface AskedSource {
  readonly title: string;
  readonly publisher: string;
  /** Null where the source states none. */
  readonly licence: string | null;
  readonly retrieved: string;
}

/** A table that can be asked in SQL, under the id that it is published by. */
export interface AskedTable {
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly key: readonly string[];
  /** Its rows as Parquet, and what they must hash to. */
  readonly file: { readonly path: string; readonly bytes: number; readonly sha256: string };
  /** The page of its dictionary. */
  readonly path: string;
  readonly columns: readonly AskedColumn[];
  /** Fields that tell wholes from parts, with the value a reader meets first. */
  readonly nested: Readonly<Record<string, string>>;
  /** Where its measures stop being comparable. */
  readonly breaks?: SeriesBreaks;
  readonly sources: readonly AskedSource[];
}

/** A question that is ready to be asked. */
export interface AskedExample {
  readonly id: string;
  readonly title: string;
  readonly sql: string;
}
