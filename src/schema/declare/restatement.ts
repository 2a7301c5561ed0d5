import type { Text } from "../../words/text/language.ts";
import type { Reading, Refusal } from "../../words/reading/reading.ts";
import type { AnyColumn, Column, ReadingContext } from "./column.ts";

/**
 * A column of a file that says again what another says, as a name beside its code. It is read to
 * check that other column; it may be a published column itself.
 */
export interface Restatement<T extends string> {
  readonly name: string;
  readonly label: Text;
  /** What exports also call it, beside its label. */
  readonly headings?: readonly string[];
  /** Why the cell can't go with the value it stands beside; null when it does, or says nothing. */
  readonly judge: (cell: string, value: T, context: ReadingContext) => Refusal | null;
  /** A contradiction counts only where the value was derived: one that is written down stands by itself. */
  readonly ofDerived?: true;
  /**
   * What the cell says where the file has no column of codes: the code of the area that the cell
   * names within another, whose code is empty where nothing tells it.
   */
  readonly read?: (cell: string, within: string, context: ReadingContext) => Reading<T>;
}

export interface RestatedColumn<T extends string> extends Column<T> {
  readonly restatements: readonly Restatement<T>[];
}

/** The same column with those that say it again. */
export const restated = <T extends string>(
  column: Column<T>,
  ...restatements: readonly Restatement<T>[]
): RestatedColumn<T> => ({ ...column, restatements });

export const restatementsOf = (column: AnyColumn): readonly Restatement<string>[] =>
  "restatements" in column ? (column as RestatedColumn<string>).restatements : [];
