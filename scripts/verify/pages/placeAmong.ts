/** The place that something has among others, and among how many. */
export type PlaceAmong = readonly [place: number, among: number];

/** Where one of several stands, from the most; what has no number is not among them. */
export function placeAmong(
  own: string,
  values: Iterable<readonly [name: string, value: number]>,
): PlaceAmong {
  const known = [...values].filter(([, value]) => Number.isFinite(value));
  const value = known.find(([name]) => name === own)?.[1] ?? NaN;
  return [1 + known.filter(([, other]) => other > value).length, known.length];
}
