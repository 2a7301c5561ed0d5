import type { Account } from "../read/account.ts";
import type { SheetForm } from "../read/cellSource.ts";
import type { TextRow } from "../release/differencePair.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";

/** What is known of a file that is scored. */
export interface ScoredFile {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  readonly account: Account;
  readonly form: SheetForm;
  /** The headings as they stand in the file. */
  readonly headings: readonly string[];
  /** The rows that passed; null where they are too many to be kept. */
  readonly rows: readonly TextRow[] | null;
  /** The day on which it is scored: `2026-11-22`. */
  readonly today: string;
}

/** How a file stands in one respect: so many of so many, and what lacks. */
export interface DimensionScore {
  readonly id: DimensionId;
  readonly name: Text;
  /** Met out of asked; null where it can't be told, for the reason that `working` gives. */
  readonly counted: { readonly met: number; readonly of: number } | null;
  /** How it was counted. */
  readonly working: Text;
  /** What keeps it from being whole, each with its places. */
  readonly lacking: readonly Text[];
}

export type DimensionId =
  "completeness" | "uniqueness" | "validity" | "consistency" | "timeliness" | "openness";

/** Of nothing that was asked nothing lacks. */
export const shareMet = ({ met, of }: NonNullable<DimensionScore["counted"]>): number =>
  of === 0 ? 1 : met / of;

/** Why no rows are counted where one lacks what all of them need. */
export const columnsMissing: Text = {
  th: "ไม่ได้นับ เพราะไฟล์ขาดคอลัมน์ที่ตารางต้องมี",
  en: "Not counted: the file lacks columns that the table needs",
};

/** Whether rows of the file can be held against the table at all. */
export const hasColumns = ({ findings }: ScoredFile): boolean =>
  !findings.some(({ code }) => code === "missing_column");
