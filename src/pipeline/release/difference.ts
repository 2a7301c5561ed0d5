import type { TableDifference } from "../../schema/releases/release.ts";
import { columnChanges } from "./differenceColumns.ts";
import { measureChanges } from "./differenceMeasures.ts";
import type { Pair } from "./differencePair.ts";
import { provinceChanges } from "./differenceProvinces.ts";
import { isValue, pairRows, type PairedRows } from "./pairRows.ts";
import type { TableState } from "./tableState.ts";

export type { TableDifference };

/** A value that a declared correction gave its row. */
export interface Corrected {
  readonly key: string;
  readonly column: string;
}

/** A row that both states have, with the columns that it differs in. */
export interface ChangedPair extends Pair {
  readonly names: readonly string[];
}

/**
 * Compares two states of a table. A key that only became longer or shorter still tells the same rows
 * apart; where it became another, no row is the same any more.
 */
export const differ = (
  before: TableState,
  after: TableState,
  corrections: readonly Corrected[] = [],
): TableDifference => differenceOf(before, after, pairRows(before, after), corrections);

/** As `differ`, of rows that were paired before. */
export function differenceOf(
  before: TableState,
  after: TableState,
  paired: PairedRows,
  corrections: readonly Corrected[] = [],
): TableDifference {
  const columns = columnChanges(before.columns, after.columns);
  const changes = changedPairs(after, paired, columns.added);
  const valued = changes.filter(({ names }) => names.some(isValue));
  const isCorrection = correctionTest(corrections);
  const rowsOf = (all: PairedRows["added"]) => all.map(({ row }) => row);
  return {
    added: paired.added.length,
    removed: paired.removed.length,
    changed: valued.length,
    corrected: valued.filter(({ key, names }) =>
      names.filter(isValue).every((name) => isCorrection(key, name)),
    ).length,
    moved: changes.filter(({ names }) => !names.some(isValue)).length,
    cells: countNames(valued.flatMap(({ names }) => names.filter(isValue))),
    columns,
    measures: measureChanges(before, after, paired.pairs),
    provinces: provinceChanges([...before.columns, ...after.columns], {
      added: rowsOf(paired.added),
      removed: rowsOf(paired.removed),
      changed: valued,
    }),
  };
}

/** The pairs whose rows differ, the evidence among what may differ; a new column is no change of a row. */
export function changedPairs(
  after: TableState,
  { pairs }: PairedRows,
  fresh: readonly string[] = [],
): readonly ChangedPair[] {
  const compared = after.columns.map(({ name }) => name).filter((name) => !fresh.includes(name));
  return pairs.flatMap((pair) => {
    const names = compared.filter((name) => pair.from[name] !== pair.to[name]);
    return names.length > 0 ? [{ ...pair, names }] : [];
  });
}

/** The keys of the rows that the earlier state has and the later lacks. */
export const keysRemoved = (before: TableState, after: TableState): readonly string[] =>
  pairRows(before, after).removed.map(({ key }) => key);

function correctionTest(corrections: readonly Corrected[]) {
  const known = new Set(corrections.map(({ key, column }) => `${key}\n${column}`));
  return (key: string, column: string): boolean => known.has(`${key}\n${column}`);
}

const countNames = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]),
  );
