import type { Fix } from "../../pipeline/check/fix.ts";
import type { Choice, FoundPlace, MarkedRows, FileVerdict } from "./verdict.ts";

/** A table of the site as its file came. */
export interface TableBytes {
  readonly id: string;
  readonly bytes: ArrayBuffer;
}

/** A file that was handed over, or one of those within a ZIP. */
export interface HandedFile {
  readonly name: string;
  readonly content: Blob;
}

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
