import type { Finding, Severity } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";

/** A kind of trouble: what it is called, what it does, what would have been right, what to do. */
export interface Trouble {
  readonly code: string;
  readonly severity: Severity;
  readonly expected: Text;
  readonly advice: Text;
  /** Likely intended values, best first. */
  readonly suggest?: readonly string[];
}

/** Where a trouble stands and what was there. */
export interface Sighting {
  readonly line?: number | null;
  readonly column?: string | null;
  readonly received?: string;
  /** The cell of a sheet, where its heading is not known yet: `C14`. */
  readonly cell?: string;
  /** How often the same came up, and on which lines, where that is told as one. */
  readonly times?: number;
  readonly lines?: readonly number[];
}

/** The findings of one file as they come up. */
export interface Report {
  readonly add: (trouble: Trouble, sighting?: Sighting) => void;
  readonly findings: readonly Finding[];
  /** How often each code came up, also where its findings were too many to keep. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface ReportOrigin {
  readonly file: string;
  readonly dataset?: string;
  readonly release?: string;
}

/** Findings kept of one code: nobody mends more than these before asking again. */
const keptOfACode = 1000;
const longestReceived = 500;

export function createReport({ file, dataset = "", release = "" }: ReportOrigin): Report {
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  const add = (
    trouble: Trouble,
    { line = null, column = null, received = "", ...more }: Sighting = {},
  ) => {
    const count = (counts.get(trouble.code) ?? 0) + 1;
    counts.set(trouble.code, count);
    if (count > keptOfACode) return;
    findings.push({
      dataset,
      release,
      file,
      line,
      column,
      suggest: [],
      ...trouble,
      ...more,
      received: shorten(received),
    });
  };
  return { add, findings, counts };
}

function shorten(text: string): string {
  if (text.length <= longestReceived) return text;
  const cut = isHighSurrogate(text, longestReceived - 1) ? longestReceived - 1 : longestReceived;
  return text.slice(0, cut) + "…";
}

const isHighSurrogate = (text: string, index: number): boolean =>
  (text.charCodeAt(index) & 0xfc00) === 0xd800;
