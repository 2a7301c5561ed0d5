import type { TotalRecord } from "../read/sheet.ts";

/** The rows that a total may add up: those between two lines. */
export interface TotalSpan {
  readonly after: number;
  readonly before: number;
}

/** Whether a span comes to what a total states: in how many numbers, of how many. */
type HowFar = (total: TotalRecord, span: TotalSpan) => { equal: number; of: number };

/**
 * Where the rows stand that each total of a part adds up, which only its place in the file tells: those above
 * it or those below it, up to another total. Of totals that no rows come to, the side is that of most others.
 */
export function spansOfTotals(
  totals: readonly TotalRecord[],
  agreement: HowFar,
): ReadonlyMap<TotalRecord, TotalSpan> {
  const lines = [...new Set(totals.map(({ line }) => line))].sort((a, b) => a - b);
  const found = new Map<TotalRecord, TotalSpan>();
  const sides = { above: 0, below: 0 };
  for (const total of totals)
    for (const side of ["above", "below"] as const) {
      const spans = spansOn(side, total, lines);
      const span = spans.find((one) => isEqual(agreement(total, one)));
      if (!span) continue;
      sides[side]++;
      if (!found.has(total)) found.set(total, span);
    }
  for (const total of totals) {
    if (found.has(total)) continue;
    const [above, below] = [spansOn("above", total, lines), spansOn("below", total, lines)];
    const [near, far] = sides.below > sides.above ? [below, above] : [above, below];
    const best = [...near, ...far].toSorted(
      (a, b) => agreement(total, b).equal - agreement(total, a).equal,
    )[0];
    if (best) found.set(total, best);
  }
  return found;
}

const isEqual = ({ equal, of }: ReturnType<HowFar>): boolean => of > 0 && equal === of;

/** From the nearest other total outwards, a few: what lies beyond is a total of totals of totals. */
function spansOn(
  side: "above" | "below",
  { line }: TotalRecord,
  lines: readonly number[],
): readonly TotalSpan[] {
  return side === "above"
    ? [...lines.filter((one) => one < line).toReversed(), 0]
        .slice(0, mostSpans)
        .map((after) => ({ after, before: line }))
    : [...lines.filter((one) => one > line), Infinity]
        .slice(0, mostSpans)
        .map((before) => ({ after: line, before }));
}

const mostSpans = 30;
