import type { Text } from "../../words/text/language.ts";
import type { Additivity } from "./additivity.ts";

/** A row that states a whole, and the rows that state its parts. */
export interface Footing<R> {
  readonly whole: R;
  readonly parts: readonly R[];
}

/** Rows of one table that ought to foot: the parts of a whole add up to it in every measure. */
export interface Reconciliation<R> {
  /** Which parts and which whole: “the provinces and the country”. */
  readonly title: Text;
  /** The columns that ought to foot; one that adds up over nothing can't be among them. */
  readonly measures: readonly (keyof R & string)[];
  /** Every whole that has parts in the table. */
  readonly footings: (rows: readonly R[]) => readonly Footing<R>[];
  /** Where wholes and parts come in files of their own: the rows whose counterpart is in none. */
  readonly unmatched?: (rows: readonly R[]) => readonly Unmatched<R>[];
}

/** A whole that has no parts in the table, or the first part of one that is not there. */
export interface Unmatched<R> {
  readonly row: R;
  readonly lacks: "whole" | "parts";
}

/** What came of a reconciliation in one measure. */
export interface Reconciled {
  readonly title: Text;
  readonly measure: string;
  readonly additivity: Additivity;
  /** The wholes compared with the sums of their parts. */
  readonly compared: number;
  readonly differing: number;
  /** The wholes of which the whole itself or a part is missing: no sum can be held against them. */
  readonly incomplete: number;
}

/** The footings of a table whose rows lie one within another by their codes, as areas do. */
export function footingsWithin<R>(
  rows: readonly R[],
  nameOf: (row: R) => string,
  wholeOf: (row: R) => string | null,
): Footing<R>[] {
  const parts = Map.groupBy(rows, wholeOf);
  return rows.flatMap((whole) => {
    const within = parts.get(nameOf(whole));
    return within ? [{ whole, parts: within }] : [];
  });
}
