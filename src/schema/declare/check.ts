import type { Text } from "../../words/text/language.ts";

/** A rule over the rows of a table that no single cell can break. */
export interface Check<R> {
  readonly code: string;
  readonly expected: Text;
  readonly advice: Text;
  /** The rows that break the rule, each with what was found there. */
  readonly broken: (rows: readonly R[]) => readonly {
    readonly row: R;
    readonly received: string;
    /** The column at fault, where it is one. */
    readonly column?: string;
  }[];
}
