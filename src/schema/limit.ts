import type { Text } from "../words/language.ts";

/** A most that another published table sets to a measure: the people of a tambon to the members of its funds. */
export interface Limit {
  readonly measure: string;
  /** The column of the row by which the other table is asked. */
  readonly by: string;
  /** The other table, published before this one. */
  readonly table: string;
  /** What it knows: the most for each value of that column. */
  // A dataset is used both by code that knows its rows and by code that knows any dataset's.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly most: (rows: readonly any[]) => ReadonlyMap<string, number>;
  /** What the most is, as a sentence names it. */
  readonly of: Text;
}

/** The limits that are known, each with its most by code. */
export type KnownLimits = ReadonlyMap<Limit, ReadonlyMap<string, number>>;
