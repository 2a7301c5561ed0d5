import { joinedCells } from "../check/rowKey.ts";
import type { Pair, TextRow } from "./differencePair.ts";
import type { TableState } from "./tableState.ts";

/** Which rows two states of a table have in common. */
export interface PairedRows {
  /** What tells rows apart in both; null where their keys have nothing in common, so that no row is the same. */
  readonly key: readonly string[] | null;
  readonly pairs: readonly Pair[];
  readonly added: readonly KeyedRow[];
  readonly removed: readonly KeyedRow[];
}

export interface KeyedRow {
  readonly key: string;
  readonly row: TextRow;
}

/** Pairs rows by their key; where a key stands in several rows, the first with the first. */
export function pairRows(before: TableState, after: TableState): PairedRows {
  const key = commonKey(before, after);
  const earlier = rowsByKey({ ...before, key: key ?? before.key });
  const later = rowsByKey({ ...after, key: key ?? after.key });
  const pairs = key ? pairUp(earlier, later) : [];
  return { key, pairs, added: unpaired(later, pairs), removed: unpaired(earlier, pairs) };
}

/** The longer of two keys, where it holds the other and both states have its columns: it tells the rows of either apart. */
function commonKey(before: TableState, after: TableState): readonly string[] | null {
  const [long, short] =
    after.key.length >= before.key.length ? [after.key, before.key] : [before.key, after.key];
  const isIn = ({ columns }: TableState) =>
    long.every((name) => columns.some((column) => column.name === name));
  return short.every((name) => long.includes(name)) && isIn(before) && isIn(after) ? long : null;
}

function unpaired(rows: ReadonlyMap<string, TextRow>, pairs: readonly Pair[]): KeyedRow[] {
  const paired = new Set(pairs.map(({ key }) => key));
  return [...rows].flatMap(([key, row]) => (paired.has(key) ? [] : [{ key, row }]));
}

/** Of a table without a key a row is all that it says: a changed one is one gone and one new. */
function rowsByKey({ key, columns, rows }: TableState): ReadonlyMap<string, TextRow> {
  const names = key.length > 0 ? key : columns.map(({ name }) => name).filter(isValue);
  const byKey = new Map<string, TextRow>();
  const times = new Map<string, number>();
  for (const row of rows) {
    const own = joinedCells(names, row);
    const time = (times.get(own) ?? 0) + 1;
    times.set(own, time);
    byKey.set(time === 1 ? own : `${own}\n${time}`, row);
  }
  return byKey;
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
export const isValue = (name: string): boolean => name !== "source_file" && name !== "source_row";
