import type { Finding } from "../../words/finding.ts";

/** Findings kept of one code: nobody mends more than these before asking again. */
export const keptOfACode = 1000;

/** Findings as they come up; of each code the first are kept and all are counted. */
export interface FindingLog {
  readonly add: (finding: Finding) => void;
  readonly findings: readonly Finding[];
  readonly counts: ReadonlyMap<string, number>;
}

export function createFindingLog(): FindingLog {
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  const add = (finding: Finding) => {
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    if (count <= keptOfACode) findings.push(finding);
  };
  return { add, findings, counts };
}
