import type { Severity } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";

/** A rule over the rows of a table that no single cell can break. */
export interface Check<R> {
  readonly code: string;
  /** What breaking it does, where its table doesn’t say otherwise; refused when left out. */
  readonly severity?: Severity;
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
