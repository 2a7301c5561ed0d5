import type { Places } from "../../words/place/places.ts";
import type { Text } from "../../words/text/language.ts";
import type { Reading } from "../../words/reading/reading.ts";
import type { YearContext } from "../../words/time/yearContext.ts";
import type { Additivity } from "./additivity.ts";
import type { Grouping } from "./grouping.ts";
import type { KnownLimits } from "./limit.ts";

/** What a cell may need to know beyond its own text. */
export interface ReadingContext {
  readonly places: Places;
  /** What other tables know to be the most of a measure; a limit that isn't there is not checked. */
  readonly knownLimits?: KnownLimits | undefined;
  /** What the file says of its years outside the cell. */
  readonly years?: YearContext | undefined;
}

/** The storage types that published tables use, as DuckDB names them. */
export type SqlType =
  "VARCHAR" | "SMALLINT" | "INTEGER" | "BIGINT" | "DOUBLE" | "DECIMAL(18,2)" | "DATE";

/**
 * One column: how a cell of text becomes a value and how the value is written again.
 * `parse(format(value))` gives the value back; values are plain JSON.
 */
export interface Column<T> {
  readonly kind: string;
  readonly label: Text;
  readonly description?: Text;
  /** What exports also call it, beside its label. */
  readonly headings?: readonly string[];
  readonly sql: SqlType;
  readonly nullable: boolean;
  /** Whether files may leave the whole column out, which leaves all its cells empty. */
  readonly mayBeAbsent?: true;
  /** For a closed list: each code with its name. */
  readonly codes?: Readonly<Record<string, Text>>;
  readonly unit?: Text;
  /** Set where a value is not stored but follows from another column's. */
  readonly grouping?: Grouping;
  /** The column of the same row that names the unit, where values of several units share this one. */
  readonly unitIn?: string;
  /** Over what the values of a measure may be added; a column without it measures nothing. */
  readonly additivity?: Additivity;
  /** How many times the value that the same thing had the time before a value may be at most. */
  readonly atMostTimesLast?: number;
  readonly parse: (cell: string, context: ReadingContext) => Reading<T>;
  /** A short cut for most cells of a numeric column: what `parse` would read, or NaN for cells it doesn't know. */
  readonly plain?: ((cell: string) => number) | undefined;
  readonly format: (value: T) => string;
}

// A list of columns of many value types; `any` is the only type all of them are assignable to.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyColumn = Column<any>;
export type Columns = Readonly<Record<string, AnyColumn>>;
export type Value<C> = C extends Column<infer T> ? T : never;
