import type { Figure } from "./fundFigure.ts";

/** A total that a later one continues exactly: what was there, what came in each year, what that makes. */
export interface JoinedTotals {
  readonly before: Figure;
  readonly added: readonly Figure[];
  readonly after: Figure;
}

/** Which running totals follow from the ones before and the additions of single years in between, none left over. */
export function joinedTotals(
  totals: readonly Figure[],
  additions: readonly Figure[],
): readonly JoinedTotals[] {
  const years = additions.filter(({ as_of }) => as_of?.length === 4).toSorted(byTime);
  const sorted = totals.toSorted((a, b) => a.value - b.value);
  const found: JoinedTotals[] = [];
  let next = 0;
  for (const [i, after] of sorted.entries()) {
    const before = sorted[i - 1];
    if (!before) continue;
    let [sum, end] = [before.value, next];
    while (sum < after.value && end < years.length) sum += years[end++]!.value;
    if (sum !== after.value || end === next) continue;
    found.push({ before, added: years.slice(next, end), after });
    next = end;
  }
  return found;
}

const byTime = (a: Figure, b: Figure): number => ((a.as_of ?? "") < (b.as_of ?? "") ? -1 : 1);
