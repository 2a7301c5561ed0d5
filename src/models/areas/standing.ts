/** Where something stands among others of its kind, the highest first. */
export interface RankStanding {
  /** Equals share the place of the first of them. */
  readonly place: number;
  /** How many have a figure. */
  readonly of: number;
  /** How many others share the place. */
  readonly tied: number;
  /** How many have no figure, and so no place. */
  readonly silent: number;
}

/** The standing of each that has a figure; what is not stated is neither first nor last. */
export function standingsOf(
  values: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, RankStanding> {
  const known = [...values]
    .flatMap(([code, value]) => (value === null ? [] : [{ code, value }]))
    .toSorted((a, b) => b.value - a.value);
  const silent = values.size - known.length;
  const standings = new Map<string, RankStanding>();
  let place = 0;
  for (const equals of Map.groupBy(known, ({ value }) => value).values()) {
    for (const { code } of equals)
      standings.set(code, { place: place + 1, of: known.length, tied: equals.length - 1, silent });
    place += equals.length;
  }
  return standings;
}
