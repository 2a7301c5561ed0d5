import type { Account } from "../../pipeline/read/account.ts";
import type { SheetForm } from "../../pipeline/read/cellSource.ts";
import type { Severity } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";

/** What a file is held against: its table, and the year of its folder where the table takes it from there. */
export interface Choice {
  /** Null: read as it is, held against no table. */
  readonly table: string | null;
  readonly year: string | null;
}

/** A place where something was found. */
export interface FoundPlace {
  /** From the first line on which it stands; null for what is found of the whole file. */
  readonly line: number | null;
  /** Of a workbook, the cell by its letters and row. */
  readonly cell: string | null;
  /** The other lines with the very same, as far as they were kept. */
  readonly lines: readonly number[];
  readonly times: number;
  readonly column: string | null;
  readonly received: string;
  readonly suggest: readonly string[];
}

/** What is to be done once, in however many places. */
export interface Cause {
  readonly code: string;
  readonly severity: Severity;
  readonly column: string | null;
  readonly expected: Text;
  readonly advice: Text;
  readonly times: number;
  /** The first of its places, and how many there are to list. */
  readonly places: readonly FoundPlace[];
  readonly listed: number;
  /** Whether what it suggests can stand in the cell. */
  readonly isMendable: boolean;
  /** In how many places one thing alone is suggested, which can stand there. */
  readonly sure: number;
}

/** What became of a file: whether it can be published as the table, and all that was found. */
export interface FileVerdict {
  readonly choice: Choice;
  /** The tables that its headings speak for, the likeliest first. */
  readonly likely: readonly string[];
  /** Whether the headings are all of the first, and not all of any other. */
  readonly isCertain: boolean;
  /** The name that the table's file bears, where headings tell no more than places and times and this file has another name. */
  readonly otherName: string | null;
  /** Whether the table takes the year of a file from its folder. */
  readonly asksYear: boolean;
  readonly form: SheetForm;
  readonly bytes: number;
  readonly sha256: string;
  readonly columns: number;
  readonly account: Account;
  readonly isPublishable: boolean;
  /** How often something was found, by what it means for publication. */
  readonly times: Readonly<Record<Severity, number>>;
  readonly causes: readonly Cause[];
  /** Columns that the file leaves out and others of its columns tell. */
  readonly derived: readonly { readonly label: Text; readonly heading: string }[];
  /** Cells that were read as the corrections in `data/fixes` have them. */
  readonly corrected: number;
  /** Rows of the file in which something was found. */
  readonly markedRows: number;
}
