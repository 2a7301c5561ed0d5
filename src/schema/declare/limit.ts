import type { Text } from "../../words/text/language.ts";

/** A most that another published table sets to a measure: the people of a tambon to the members of its funds. */
export interface Limit {
  readonly measure: string;
  /** The column of the row by which the other table is asked. */
  readonly by: string;
  /** The other table, published before this one. */
  readonly table: string;
  /** Its columns that hold the values of that column and the most for each. */
  readonly at: string;
  readonly most: string;
  /** What the most is, as a sentence names it. */
  readonly of: Text;
}

/** The limits that are known, each with its most by code. */
export type KnownLimits = ReadonlyMap<Limit, ReadonlyMap<string, number>>;
