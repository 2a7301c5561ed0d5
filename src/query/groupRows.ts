import type { ColumnStore } from "../schema/parquet/columnBatch.ts";
import { numbered, storedColumn } from "./columnStore.ts";

/** Which group each found row falls into, groups being numbered as they first appear. */
export interface RowGrouping {
  readonly count: number;
  readonly groupOf: Int32Array;
  /** For each group the first row of the store that falls into it. */
  readonly firstRows: Int32Array;
}

/** Groups found rows by columns; without columns all rows, or none, are one group. */
export function groupFound(
  names: readonly string[],
  store: ColumnStore,
  found: Uint32Array,
): RowGrouping {
  if (names.length === 0)
    return {
      count: 1,
      groupOf: new Int32Array(found.length),
      firstRows: Int32Array.of(found[0] ?? -1),
    };
  const { keys, size } = keysOf(names, store, found);
  return size > mostPlaces ? groupSparsely(keys, found) : groupDensely(keys, size, found);
}

/** Few keys have a place each; of many only those that occur. */
const mostPlaces = 1_000_000;

function groupDensely(keys: Float64Array, size: number, found: Uint32Array): RowGrouping {
  const groupOf = new Int32Array(found.length);
  const places = new Int32Array(size);
  const firstRows: number[] = [];
  for (let i = 0; i < found.length; i++) {
    const key = keys[i]!;
    let place = places[key]!;
    if (place === 0) {
      place = firstRows.push(found[i]!);
      places[key] = place;
    }
    groupOf[i] = place - 1;
  }
  return { count: firstRows.length, groupOf, firstRows: Int32Array.from(firstRows) };
}

function groupSparsely(keys: Float64Array, found: Uint32Array): RowGrouping {
  const groupOf = new Int32Array(found.length);
  const known = new Map<number, number>();
  const firstRows: number[] = [];
  for (let i = 0; i < found.length; i++) {
    let group = known.get(keys[i]!);
    if (group === undefined) {
      group = firstRows.push(found[i]!) - 1;
      known.set(keys[i]!, group);
    }
    groupOf[i] = group;
  }
  return { count: firstRows.length, groupOf, firstRows: Int32Array.from(firstRows) };
}

/** One number a row for the values of several columns together. */
function keysOf(names: readonly string[], store: ColumnStore, found: Uint32Array) {
  let size = 1;
  const ofRow = new Float64Array(found.length);
  for (const name of names) {
    const { ids, size: own } = numbered(storedColumn(store, name));
    if (size * own > Number.MAX_SAFE_INTEGER) size = renumber(ofRow);
    for (let i = 0; i < found.length; i++) ofRow[i] = ofRow[i]! * own + ids[found[i]!]!;
    size *= own;
  }
  return { keys: ofRow, size };
}

/** Numbers the keys that occur anew, where the numbers of all that could occur grow too large. */
function renumber(keys: Float64Array): number {
  const known = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (!known.has(key)) known.set(key, known.size);
    keys[i] = known.get(key)!;
  }
  return known.size;
}
