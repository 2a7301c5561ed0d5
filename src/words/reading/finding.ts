import type { Text } from "../text/language.ts";

/** `refuse` stops publication, `warn` is published beside the data, `count` is only counted. */
export type Severity = "refuse" | "warn" | "count";

/** Something the data got wrong: where it stands, what was expected, what was there, what to do. */
export interface Finding {
  readonly dataset: string;
  readonly release: string;
  readonly file: string;
  /** Physical line in the file, from 1; null when the finding is about the whole file. */
  readonly line: number | null;
  /** The sheet of a workbook that it stands on; its line is then the sheet's row. */
  readonly sheet?: string;
  /** The cell of that sheet, where it is about one: `C14`. */
  readonly cell?: string;
  /** The heading of the column as the file writes it; null when the finding is about the row or the file. */
  readonly column: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly expected: Text;
  /** The cell, row or bytes as they stood in the file. */
  readonly received: string;
  readonly advice: Text;
  readonly suggest: readonly string[];
  /** How often the same came up, where that is more than once. */
  readonly times?: number;
  /** The lines on which it did, from the first; a long list is cut. */
  readonly lines?: readonly number[];
}
