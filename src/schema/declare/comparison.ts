import type { Severity } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";
import type { Row, Table } from "./table.ts";

/** The rows of a table published before this one. */
export type EarlierRows = <T extends Table>(table: T) => readonly Row<T>[];

/** A row that disagrees, with what was found there, and what that one row's remedy is. */
export interface Disagreement<R> {
  readonly row: R | null;
  readonly received: string;
  readonly column?: string;
  readonly advice?: Text;
}

/** A rule between the rows of a table and those of tables published before it. */
export interface Comparison<R> {
  readonly code: string;
  readonly expected: Text;
  readonly advice: Text;
  /** What it does to a publication, unless the dataset says otherwise. */
  readonly severity?: Severity;
  /** Where the tables disagree and what was found there; without a row it is the whole file that disagrees. */
  readonly broken: (rows: readonly R[], earlier: EarlierRows) => readonly Disagreement<R>[];
}
