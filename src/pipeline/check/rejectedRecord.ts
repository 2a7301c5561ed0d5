import type { Finding } from "../../words/reading/finding.ts";
import type { SheetRecord } from "../read/sheet.ts";

/** A record that did not become a row. */
export interface RejectedRecord {
  readonly line: number;
  /** Its cells; null where its quotes or its width let none be told. */
  readonly cells: readonly string[] | null;
  /** What was found wrong with it. */
  readonly codes: readonly string[];
}

/** Keeps the records that a check does not accept. */
export interface RejectedRecords {
  readonly add: (record: SheetRecord, findings: readonly Finding[]) => void;
  /** In their order; `findings` are those of the file, whose header has so many columns. */
  readonly all: (findings: readonly Finding[], columns: number) => readonly RejectedRecord[];
}

export function keepRejected(): RejectedRecords {
  const records: SheetRecord[] = [];
  // Where headings hold data, a line is several records, and what is wrong with it is told at one.
  const codesAt = new Map<number, Set<string>>();

  function add(record: SheetRecord, findings: readonly Finding[]): void {
    records.push(record);
    const codes = codesAt.get(record.line) ?? new Set();
    codesAt.set(record.line, codes);
    for (const { code } of findings) codes.add(code);
  }

  function all(findings: readonly Finding[], columns: number): readonly RejectedRecord[] {
    const unread = records.map(({ line, cells }) => ({
      line,
      cells: cells.slice(0, columns),
      codes: [...codesAt.get(line)!],
    }));
    const broken = findings
      .filter(({ code, line }) => line !== null && rejecting.has(code))
      .map(({ line, code }) => ({ line: line!, cells: null, codes: [code] }));
    return [...unread, ...broken].toSorted((a, b) => a.line - b.line);
  }

  return { add, all };
}

/** Findings of the reader that keep a record from being read at all. */
const rejecting: ReadonlySet<string> = new Set([
  ...["ragged_row", "stray_quote", "unclosed_quote", "field_too_long", "multiple_tables"],
]);
