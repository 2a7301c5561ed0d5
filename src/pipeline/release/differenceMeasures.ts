import { addsUp, apartNames } from "../../query/explore/opening.ts";
import type { LargestChange, MeasureChange } from "../../schema/releases/release.ts";
import { kindOf } from "../../schema/declare/kinds.ts";
import { joinedCells } from "../check/rowKey.ts";
import type { Pair, TextRow } from "./differencePair.ts";
import {
  compareSizes,
  differenceOfAmounts,
  exactAmount,
  sumOf,
  writtenAmount,
} from "./exactAmount.ts";
import type { ReleasedColumn } from "./releasedColumn.ts";
import type { TableState } from "./tableState.ts";

/**
 * What became of all that adds up in a table; sums are exact. None runs over wholes and their parts, over
 * several units, or, of a balance, over times. What does not add up has no sum, and its cells that changed are told.
 */
export function measureChanges(
  before: TableState,
  after: TableState,
  pairs: readonly Pair[],
): MeasureChange[] {
  const measures = after.columns.filter(
    (column) => kindOf(column).tells === "quantity" && !after.key.includes(column.name),
  );
  return measures.flatMap((measure) => {
    if (!addsUp(measure)) return withoutSum(measure, pairs);
    const apart = apartIn(before, after, measure);
    const groupOf = (row: TextRow) => joinedCells(apart, row);
    const earlier = Map.groupBy(before.rows, groupOf);
    const later = Map.groupBy(after.rows, groupOf);
    const paired = Map.groupBy(
      pairs.filter(({ from, to }) => groupOf(from) === groupOf(to)),
      ({ to }) => groupOf(to),
    );
    return [...new Set([...earlier.keys(), ...later.keys()])].sort().flatMap((group) => {
      const rows = { earlier: earlier.get(group) ?? [], later: later.get(group) ?? [] };
      const row = rows.later[0] ?? rows.earlier[0]!;
      const within = Object.fromEntries(apart.map((name) => [name, row[name] ?? ""]));
      const change = changeOf(measure, rows, paired.get(group) ?? []);
      return change ? [{ ...change, ...(apart.length > 0 && { within }) }] : [];
    });
  });
}

/** The columns that a sum is told apart by; where all rows before and all after are of one time, that parts nothing. */
function apartIn(before: TableState, after: TableState, measure: ReleasedColumn): string[] {
  const { key, columns, nested = {} } = after;
  const table = { key, columns, nested: nested as Readonly<Record<string, string>> };
  const isOne = ({ rows }: TableState, name: string) =>
    new Set(rows.map((row) => row[name])).size <= 1;
  return apartNames(table, measure, true).filter(
    (name) =>
      name in nested ||
      name === measure.unitIn ||
      key.includes(name) ||
      !isOne(before, name) ||
      !isOne(after, name),
  );
}

function withoutSum(column: ReleasedColumn, pairs: readonly Pair[]): MeasureChange[] {
  const largest = amountChanges(pairs, column.name, placesOf(column)).slice(0, largestKept);
  return largest.length > 0 ? [{ column: column.name, before: null, after: null, largest }] : [];
}

const placesOf = (column: ReleasedColumn): number => (kindOf(column).form === "money" ? 2 : 0);

function changeOf(
  column: ReleasedColumn,
  rows: { readonly earlier: readonly TextRow[]; readonly later: readonly TextRow[] },
  pairs: readonly Pair[],
): MeasureChange | null {
  const { name } = column;
  const places = placesOf(column);
  const sum = (all: readonly TextRow[]) => {
    const amount = sumOf(all.map((row) => row[name]));
    return amount && writtenAmount(amount, places);
  };
  const [before, after] = [sum(rows.earlier), sum(rows.later)];
  const largest = amountChanges(pairs, name, places).slice(0, largestKept);
  if (before === after && largest.length === 0) return null;
  return { column: name, before, after, largest };
}

const largestKept = 5;

/** How the values of a column changed, the largest change first; what is not stated is no amount. */
export function amountChanges(
  pairs: readonly Pair[],
  name: string,
  places = 0,
): readonly LargestChange[] {
  const changes = pairs.flatMap(({ key, from, to }) => {
    if (from[name] === to[name]) return [];
    const [before, after] = [exactAmount(from[name]), exactAmount(to[name])];
    if (before === null || after === null) return [];
    return [{ key, before: from[name]!, after: to[name]!, by: differenceOfAmounts(after, before) }];
  });
  return changes
    .sort((a, b) => compareSizes(b.by, a.by) || (a.key < b.key ? -1 : 1))
    .map(({ by, ...change }) => ({ ...change, difference: writtenAmount(by, places) }));
}
