/**
 * The candidates that chance alone does not explain. Their chances are held against a limit that
 * falls with their number (Benjamini and Yekutieli 2001, for tests that hang together in any way):
 * of all that are kept, at most `rate` would be there if figures were shuffled among places.
 */
export function beyondChance<T extends { readonly chance: number }>(
  candidates: readonly T[],
  rate: number,
): T[] {
  const sorted = candidates.toSorted((a, b) => a.chance - b.chance);
  const harmonic = sorted.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  const last = sorted.findLastIndex(
    ({ chance }, i) => chance <= (rate * (i + 1)) / (sorted.length * harmonic),
  );
  return sorted.slice(0, last + 1);
}
