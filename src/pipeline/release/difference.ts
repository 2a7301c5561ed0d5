import { readCells } from "../../schema/csv/records.ts";
import type { TableDifference } from "../../schema/releases/release.ts";
import { measureChanges } from "./differenceMeasures.ts";
import { columnChanges } from "./differenceColumns.ts";
import { provinceChanges } from "./differenceProvinces.ts";
import type { Pair, TextRow } from "./differencePair.ts";
import type { ReleasedColumn } from "./releasedColumn.ts";

export type { TableDifference };

/** A table at one time: its columns and its canonical CSV. */
export interface TableState {
  readonly key: readonly string[];
  readonly columns: readonly ReleasedColumn[];
  readonly csv: string;
}

/** A value that a declared correction gave its row. */
export interface Corrected {
  readonly key: string;
  readonly column: string;
}

/**
 * Compares two states of a table. A key that only became longer or shorter still tells the same rows
 * apart; where it became another, no row is the same any more.
 */
export function differ(
  before: TableState,
  after: TableState,
  corrections: readonly Corrected[] = [],
): TableDifference {
  const key = commonKey(before, after);
  const earlier = rowsByKey({ ...before, key: key ?? before.key });
  const later = rowsByKey({ ...after, key: key ?? after.key });
  const pairs = key ? pairUp(earlier, later) : [];
  const columns = columnChanges(before.columns, after.columns);
  const compared = after.columns
    .map(({ name }) => name)
    .filter((name) => !columns.added.includes(name));
  const changes = pairs.map((pair) => ({
    ...pair,
    names: compared.filter((name) => pair.from[name] !== pair.to[name]),
  }));
  const valued = changes.filter(({ names }) => names.some(isValue));
  const isCorrection = correctionTest(corrections);
  return {
    added: later.size - pairs.length,
    removed: earlier.size - pairs.length,
    changed: valued.length,
    corrected: valued.filter(({ key, names }) =>
      names.filter(isValue).every((name) => isCorrection(key, name)),
    ).length,
    moved: changes.filter(({ names }) => names.length > 0 && !names.some(isValue)).length,
    cells: countNames(valued.flatMap(({ names }) => names.filter(isValue))),
    columns,
    measures: measureChanges(
      after.columns,
      key ?? before.key,
      [...earlier.values()],
      [...later.values()],
      pairs,
    ),
    provinces: provinceChanges([...before.columns, ...after.columns], {
      added: unpaired(later, pairs),
      removed: unpaired(earlier, pairs),
      changed: valued,
    }),
  };
}

/** The keys of the rows that the earlier state has and the later lacks. */
export function keysRemoved(before: TableState, after: TableState): readonly string[] {
  const key = commonKey(before, after);
  const later = key && rowsByKey({ ...after, key });
  return [...rowsByKey({ ...before, key: key ?? before.key }).keys()].filter(
    (one) => !later?.has(one),
  );
}

/** The longer of two keys, where it holds the other and both states have its columns: it tells the rows of either apart. */
function commonKey(before: TableState, after: TableState): readonly string[] | null {
  const [long, short] =
    after.key.length >= before.key.length ? [after.key, before.key] : [before.key, after.key];
  const isIn = ({ columns }: TableState) =>
    long.every((name) => columns.some((column) => column.name === name));
  return short.every((name) => long.includes(name)) && isIn(before) && isIn(after) ? long : null;
}

function unpaired(rows: ReadonlyMap<string, TextRow>, pairs: readonly Pair[]): TextRow[] {
  const paired = new Set(pairs.map(({ key }) => key));
  return [...rows].flatMap(([key, row]) => (paired.has(key) ? [] : [row]));
}

function rowsByKey({ key, csv }: Pick<TableState, "key" | "csv">): ReadonlyMap<string, TextRow> {
  const [header = [], ...records] = readCells(csv);
  const rows = records.map((cells): TextRow =>
    Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])),
  );
  return new Map(rows.map((row) => [key.map((name) => row[name] ?? "").join("|"), row]));
}

const pairUp = (
  earlier: ReadonlyMap<string, TextRow>,
  later: ReadonlyMap<string, TextRow>,
): Pair[] =>
  [...later].flatMap(([key, to]) => {
    const from = earlier.get(key);
    return from ? [{ key, from, to }] : [];
  });

/** The evidence of a row is no value of it. */
const isValue = (name: string): boolean => name !== "source_file" && name !== "source_row";

function correctionTest(corrections: readonly Corrected[]) {
  const known = new Set(corrections.map(({ key, column }) => `${key}\n${column}`));
  return (key: string, column: string): boolean => known.has(`${key}\n${column}`);
}

const countNames = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]),
  );
