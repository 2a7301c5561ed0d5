/** Why a file is not read as a workbook; `at` names the part of it, where it is one. */
export interface WorkbookFailure {
  readonly reason: FailureReason;
  readonly at?: string;
}

export type FailureReason =
  /** It is cut short, or its bytes are not those that were packed. */
  | "damaged"
  /** It unpacks to more than any table needs. */
  | "too_large"
  /** A part that every workbook has is missing, or not what its name says. */
  | "not_workbook"
  | "encrypted"
  | "old_workbook"
  | "binary_workbook"
  | "macro_workbook"
  | "open_document"
  | "other_document"
  /** Its XML declares a document type or entities, which no spreadsheet program writes. */
  | "doctype"
  | "malformed"
  /** Two parts go by one name. */
  | "ambiguous";

/** Thrown within this room alone: its door turns it into a value. */
export class UnreadableWorkbook extends Error {
  readonly failure: WorkbookFailure;

  constructor(reason: FailureReason, at?: string) {
    super(`workbook not readable: ${reason} ${at ?? ""}`);
    this.failure = { reason, ...(at !== undefined && { at }) };
  }
}

/** The answer of what reads, or why it could not. */
export function orFailure<T>(read: () => T): T | WorkbookFailure {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.failure;
    throw error;
  }
}
