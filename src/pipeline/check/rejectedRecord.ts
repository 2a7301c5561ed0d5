import type { ReadingContext } from "../../schema/declare/column.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Fix } from "./fix.ts";
import { withTaken } from "./headings.ts";
import { normalize } from "./normalize.ts";
import type { Sheet } from "../read/sheet.ts";
import { yearContextOf } from "./yearsOf.ts";

/** A record that did not become a row. */
export interface RejectedRecord {
  readonly line: number;
  /** Its cells; null where its quotes or its width let none be told. */
  readonly cells: readonly string[] | null;
  /** What was found wrong with it. */
  readonly codes: readonly string[];
}

export interface DeclaredAs extends ReadingContext {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly fixes?: readonly Fix[] | undefined;
}

/** The records of a sheet that its dataset does not accept, in their order. */
export function rejectedRecords(
  sheet: Sheet,
  { dataset, source: declared, places, knownLimits, fixes = [] }: DeclaredAs,
): readonly RejectedRecord[] {
  const source = withTaken(declared, sheet.taken);
  const years = yearContextOf(dataset, source, sheet.records);
  const context = { places, knownLimits, release: "", years };
  const { drafts, findings } = normalize(sheet, dataset, source, fixes, context);
  const codesAt = Map.groupBy(findings, ({ line }) => line ?? 0);
  const unread = drafts
    .filter(({ complete }) => !complete)
    .map(({ record: { line, cells } }) => ({
      line,
      cells: cells.slice(0, sheet.header.length),
      codes: codesOf(codesAt.get(line) ?? []),
    }));
  const broken = sheet.findings
    .filter(({ code, line }) => line !== null && rejecting.has(code))
    .map(({ line, code }) => ({ line: line!, cells: null, codes: [code] }));
  return [...unread, ...broken].toSorted((a, b) => a.line - b.line);
}

const codesOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.map(({ code }) => code)),
];

/** Findings of the reader that keep a record from being read at all. */
const rejecting: ReadonlySet<string> = new Set([
  ...["ragged_row", "stray_quote", "unclosed_quote", "field_too_long", "multiple_tables"],
]);
