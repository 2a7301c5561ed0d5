export type PortraitValue = string | number;

/** What the values of a column come to. */
export interface Portrait {
  readonly rows: number;
  readonly empty: number;
  /** Each value with the number of rows that have it, in order of first appearance. */
  readonly tally: ReadonlyMap<PortraitValue, number>;
  /** Null where no row has a value. */
  readonly least: PortraitValue | null;
  readonly greatest: PortraitValue | null;
}

export function portraitOf(values: readonly (PortraitValue | null)[]): Portrait {
  const tally = new Map<PortraitValue, number>();
  let least: PortraitValue | null = null;
  let greatest: PortraitValue | null = null;
  for (const value of values) {
    if (value === null) continue;
    tally.set(value, (tally.get(value) ?? 0) + 1);
    if (least === null || value < least) least = value;
    if (greatest === null || value > greatest) greatest = value;
  }
  const filled = tally.values().reduce((sum, count) => sum + count, 0);
  return { rows: values.length, empty: values.length - filled, tally, least, greatest };
}
