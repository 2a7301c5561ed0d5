import type { Fix } from "../../pipeline/check/fix.ts";
import type { ChangeSentence } from "../../pipeline/changes/changeSentences.ts";
import type { FileChanges } from "../../pipeline/changes/fileChanges.ts";
import type { FileScore } from "../../pipeline/score/fileScore.ts";
import type { EditObstacle } from "../../pipeline/workbook/editWorkbook.ts";
import type { RowChanges } from "../../schema/releases/release.ts";
import type { Text } from "../../words/text/language.ts";
import type { HandOverAnswer, HandOverTold } from "./handOverForm.ts";
import type { MarkedRows } from "../../pipeline/report/markedRows.ts";
import type { Choice, FoundPlace, FileVerdict } from "./verdict.ts";

/** A table of the site as its file came. */
export interface TableBytes {
  readonly id: string;
  readonly bytes: ArrayBuffer;
}

/** A file that was handed over, or one of those within a ZIP. */
export interface HandedFile {
  readonly name: string;
  readonly content: Blob;
  /** What was changed in it here, as a CSV. */
  readonly changes?: Blob;
}

/** A suggestion that the reader took for one place of a cause. */
export interface Accepted {
  readonly cause: number;
  readonly place: number;
  readonly to: string;
}

/** A file with what was accepted put in. */
export interface Mended {
  readonly content: Blob;
  /** What was changed, as a CSV. */
  readonly changes: Blob;
  readonly changed: number;
  readonly left: readonly Left[];
  /** What its formulas made of changed cells is to be calculated anew. */
  readonly hasFormulas: boolean;
}

/** Places that were left as they are, and why: lines, or cells of a sheet. */
export interface Left {
  readonly why: EditObstacle;
  readonly places: readonly string[];
}

/** What a file would change, in sentences and figures. */
export interface ToldChanges {
  readonly changes: FileChanges;
  readonly sentences: readonly ChangeSentence[];
  /** The provinces whose rows come, go or change. */
  readonly provinces: readonly (RowChanges & { readonly code: string; readonly name: Text })[];
}

/** The forms in which what was found is taken away. */
export const reportForms = ["xlsx", "html", "csv"] as const;

export type ReportForm = (typeof reportForms)[number];

/** What a page asks of the checker, by what is asked: what it hands over and what it gets. */
export interface AskedOfChecker {
  prepare: {
    readonly of: {
      readonly tables: readonly TableBytes[];
      readonly fixes: Readonly<Record<string, readonly Fix[]>>;
    };
    readonly answer: null;
  };
  unpack: { readonly of: HandedFile; readonly answer: readonly HandedFile[] };
  check: {
    readonly of: { readonly file: number; readonly choice: Choice | null } & HandedFile;
    readonly answer: FileVerdict;
  };
  places: {
    readonly of: { readonly file: number; readonly cause: number; readonly from: number };
    readonly answer: readonly FoundPlace[];
  };
  rows: {
    readonly of: { readonly file: number; readonly from: number };
    readonly answer: MarkedRows;
  };
  /** Null where the file can't be written back as it came. */
  mend: {
    readonly of: { readonly file: number; readonly accepted: readonly Accepted[] };
    readonly answer: Mended | null;
  };
  /** Null where the file and its table can't be held against each other here. */
  changes: {
    /** Which edition the file stands in place of, where a reader chose: null for a new one. */
    readonly of: { readonly file: number; readonly chosen?: string | null | undefined };
    readonly answer: ToldChanges | null;
  };
  /** Null where the file is held against no table. */
  score: { readonly of: { readonly file: number }; readonly answer: FileScore | null };
  report: {
    readonly of: { readonly file: number; readonly form: ReportForm };
    readonly answer: Blob;
  };
  handOver: {
    readonly of: { readonly file: number; readonly told: HandOverTold };
    readonly answer: HandOverAnswer;
  };
  /** Stops the check that runs, and forgets what is known of the file. */
  forget: { readonly of: { readonly file: number }; readonly answer: null };
}

export type CheckQuestion = keyof AskedOfChecker;

export type CheckRequest = {
  [Q in CheckQuestion]: {
    readonly number: number;
    readonly question: Q;
    readonly of: AskedOfChecker[Q]["of"];
  };
}[CheckQuestion];

/** A trouble is our own failure; `isStopped` where the reader asked to stop. */
export type CheckReply =
  | { readonly kind: "answer"; readonly number: number; readonly answer: unknown }
  | { readonly kind: "progress"; readonly number: number; readonly share: number }
  | {
      readonly kind: "trouble";
      readonly number: number;
      readonly message: string;
      readonly isStopped: boolean;
    };
