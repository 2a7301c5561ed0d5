export type Value = string | number;

/** What the values of a column come to. */
export interface Portrait {
  readonly rows: number;
  readonly empty: number;
  /** Each value with the number of rows that have it, in order of first appearance. */
  readonly tally: ReadonlyMap<Value, number>;
  /** Null where no row has a value. */
  readonly least: Value | null;
  readonly greatest: Value | null;
}

export function portraitOf(values: readonly (Value | null)[]): Portrait {
  const tally = new Map<Value, number>();
  let least: Value | null = null;
  let greatest: Value | null = null;
  for (const value of values) {
    if (value === null) continue;
    tally.set(value, (tally.get(value) ?? 0) + 1);
    if (least === null || value < least) least = value;
    if (greatest === null || value > greatest) greatest = value;
  }
  const filled = tally.values().reduce((sum, count) => sum + count, 0);
  return { rows: values.length, empty: values.length - filled, tally, least, greatest };
}
