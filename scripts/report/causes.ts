import type { Finding, Severity } from "../../src/words/finding.ts";

/** Findings of one cause: in one file, in one column, with one remedy. */
export interface Cause {
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

/** Groups findings by what caused them: what must be mended first, the rest in the order it was found. */
export function causesOf(findings: readonly Finding[]): readonly Cause[] {
  const groups = Map.groupBy(findings, ({ dataset, file, column, code, advice }) =>
    JSON.stringify([dataset, file, column, code, advice.en]),
  );
  return [...groups.values()]
    .map((all) => ({ first: all[0]!, findings: all }))
    .sort((a, b) => ranks[a.first.severity] - ranks[b.first.severity]);
}

const ranks: Readonly<Record<Severity, number>> = { refuse: 0, warn: 1, count: 2 };

/** The file as whoever stands in the project's folder finds it. */
export const fileOnDisk = ({ file }: Finding): string =>
  /^(?:raw|fixes|reference)\//.test(file) ? `data/${file}` : file;
