/**
 * The candidates that chance alone does not explain. Their chances are held against a limit that
 * falls with their number (Benjamini and Hochberg 1995): of all that are kept, a share of at most
 * `rate` would be there if figures were shuffled among places.
 */
export function beyondChance<T extends { readonly chance: number }>(
  candidates: readonly T[],
  rate: number,
): T[] {
  const sorted = candidates.toSorted((a, b) => a.chance - b.chance);
  const last = sorted.findLastIndex(({ chance }, i) => chance <= (rate * (i + 1)) / sorted.length);
  return sorted.slice(0, last + 1);
}
