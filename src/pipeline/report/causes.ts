import type { Finding, Severity } from "../../words/reading/finding.ts";

/** Findings of one cause: in one file, in one column, with one remedy. */
export interface FindingCause {
  readonly first: Finding;
  readonly findings: readonly Finding[];
  /** In how many places it came up. */
  readonly times: number;
}

/** Groups findings by what caused them: what must be mended first, the rest in the order it was found. */
export const findingCauses = (findings: readonly Finding[]): readonly FindingCause[] =>
  groupsBy(findings, ({ dataset, file, column, code, advice }) => [
    ...[dataset, file, column, code, advice.en],
  ]);

/** As `findingCauses`, with all that is wrong in one way with a file as one: columns that are missing, for instance. */
export const kindsOf = (findings: readonly Finding[]): readonly FindingCause[] =>
  groupsBy(findings, ({ dataset, file, code }) => [dataset, file, code]);

function groupsBy(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => readonly unknown[],
): readonly FindingCause[] {
  const groups = Map.groupBy(findings, (finding) => JSON.stringify(keyOf(finding)));
  return [...groups.values()]
    .map((all) => ({ first: all[0]!, findings: all, times: findingTimes(all) }))
    .sort((a, b) => ranks[a.first.severity] - ranks[b.first.severity]);
}

export const findingTimes = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { times = 1 }) => sum + times, 0);

/** The lines that a finding speaks of, and how many more there are than it lists. */
export function findingLines({ line, lines, times = 1 }: Finding): {
  readonly lines: readonly (number | null)[];
  readonly more: number;
} {
  const all = lines ?? [line];
  return { lines: all, more: times - all.length };
}

const ranks: Readonly<Record<Severity, number>> = { refuse: 0, warn: 1, count: 2 };

/** The file as whoever stands in the project's folder finds it. */
export const fileOnDisk = ({ file }: Finding): string =>
  /^(?:raw|fixes|reference|tables)\//.test(file) ? `data/${file}` : file;
