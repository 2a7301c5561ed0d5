import { type ColumnStore, numbered, storedColumn } from "./columnStore.ts";

/** Which group each found row falls into, groups being numbered as they first appear. */
export interface Grouping {
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
): Grouping {
  if (names.length === 0)
    return {
      count: 1,
      groupOf: new Int32Array(found.length),
      firstRows: Int32Array.of(found[0] ?? -1),
    };
  const keys = keysOf(names, store, found);
  const groupOf = new Int32Array(found.length);
  const firstRows: number[] = [];
  const known = knownGroups(keys.size);
  for (let i = 0; i < found.length; i++) {
    const key = keys.ofRow[i]!;
    let group = known.get(key);
    if (group === undefined) {
      group = firstRows.length;
      known.set(key, group);
      firstRows.push(found[i]!);
    }
    groupOf[i] = group;
  }
  return { count: firstRows.length, groupOf, firstRows: Int32Array.from(firstRows) };
}

interface Known {
  readonly get: (key: number) => number | undefined;
  readonly set: (key: number, group: number) => void;
}

/** Few keys have a place each; of many only those that occur. */
function knownGroups(size: number): Known {
  if (size > 1_000_000) {
    const groups = new Map<number, number>();
    return { get: (key) => groups.get(key), set: (key, group) => void groups.set(key, group) };
  }
  const places = new Int32Array(size);
  return {
    get: (key) => (places[key] === 0 ? undefined : places[key]! - 1),
    set: (key, group) => void (places[key] = group + 1),
  };
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
  return { ofRow, size };
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
