import type { Places } from "../../words/place/places.ts";
import type { Reading } from "../../words/reading/reading.ts";
import type { YearContext } from "../../words/time/yearContext.ts";
import type { Field } from "./field.ts";
import type { KnownLimits } from "./limit.ts";

/** What a cell may need to know beyond its own text. */
export interface ReadingContext {
  readonly places: Places;
  /** What other tables know to be the most of a measure; a limit that isn't there is not checked. */
  readonly knownLimits?: KnownLimits | undefined;
  /** What the file says of its years outside the cell. */
  readonly years?: YearContext | undefined;
}

/** A field with how a cell of text becomes its value; only what reads files knows columns. */
export interface Column<T> extends Field<T> {
  /** What exports also call it, beside its label. */
  readonly headings?: readonly string[];
  /** Whether files may leave the whole column out, which leaves all its cells empty. */
  readonly mayBeAbsent?: true;
  /** How many times the value that the same thing had the time before a value may be at most. */
  readonly atMostTimesLast?: number;
  readonly parse: (cell: string, context: ReadingContext) => Reading<T>;
  /** A short cut for most cells of a numeric column: what `parse` would read, or NaN for cells it doesn't know. */
  readonly plain?: ((cell: string) => number) | undefined;
}

// A list of columns of many value types; `any` is the only type all of them are assignable to.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyColumn = Column<any>;
export type Columns = Readonly<Record<string, AnyColumn>>;
