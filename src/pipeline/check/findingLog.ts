import type { Finding } from "../../words/reading/finding.ts";

/** Findings kept of one code: nobody mends more than these before asking again. */
export const keptOfACode = 1000;

/** Findings as they come up; of each code the first are kept and all are counted. */
export interface FindingLog {
  readonly add: (finding: Finding) => void;
  readonly findings: readonly Finding[];
  readonly counts: ReadonlyMap<string, number>;
  /** How many cells of each column were refused. */
  readonly refusedIn: ReadonlyMap<string, number>;
}

/**
 * A cell that is refused again with the same text for the same reason is one finding, with how often
 * it came up: one cause is told once.
 */
export function createFindingLog({ kept = keptOfACode } = {}): FindingLog {
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  const refusedIn = new Map<string, number>();
  const indexes = new Map<string, number>();
  const keptByCode = new Map<string, number>();

  function add(finding: Finding): void {
    const { code, column, line, severity } = finding;
    increase(counts, code);
    const isCell = severity === "refuse" && column !== null && line !== null;
    if (isCell) increase(refusedIn, column);
    const cause = isCell ? causeOf(finding) : null;
    const earlier = cause === null ? undefined : indexes.get(cause);
    if (earlier !== undefined) findings[earlier] = repeated(findings[earlier]!, line!);
    else if (increase(keptByCode, code) <= kept) {
      if (cause !== null) indexes.set(cause, findings.length);
      findings.push(finding);
    }
  }

  return { add, findings, counts, refusedIn };
}

const causeOf = ({ file, code, column, received, advice, expected }: Finding): string =>
  [file, code, column, received, advice.th, expected.th].join("\u0000");

const repeated = (finding: Finding, line: number): Finding => {
  const { times = 1, lines = [finding.line!] } = finding;
  // Where headings hold data one line makes many rows, and its label is still written once.
  if (lines.at(-1) === line) return finding;
  return {
    ...finding,
    times: times + 1,
    lines: lines.length < keptLines ? [...lines, line] : lines,
  };
};

/** Lines that a finding names; all are counted. */
export const keptLines = 1000;

function increase(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
