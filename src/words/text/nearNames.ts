import { editCost, editDistance } from "./editDistance.ts";

/** The names that a written name may have been meant for, the nearest first: those within two misspellings of it. */
export function nearNames<Name extends string>(
  written: string,
  names: readonly Name[],
): readonly Name[] {
  const limit = 2 * editCost;
  return names
    .map((name) => ({ name, distance: editDistance(written, name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}
