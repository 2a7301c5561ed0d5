import { readNumber } from "../../words/number/number.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { SheetRecord } from "../read/shape.ts";
import { isShareHeading } from "./headingUnit.ts";
import type { LikelyColumn } from "./likelyKind.ts";

/** A column that seems to be the sum of others beside it, with what speaks for it; by their headings. */
export interface LikelySum {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly agreeing: number;
  readonly compared: number;
  /** Of rows that don't add up. */
  readonly lines: readonly number[];
}

/**
 * Columns that are sums of the columns just before or after them, the sums of sums too: men, women, all.
 * Rows of one part alone speak for nothing, since what equals it may be another thing.
 */
export function likelySums(
  columns: readonly LikelyColumn[],
  records: readonly SheetRecord[],
): readonly LikelySum[] {
  const looked = records.slice(0, mostLooked);
  let left: readonly Numbers[] = columns.flatMap(({ heading, kind }, i) =>
    (kind === "count" || kind === "baht") && !isShareHeading(heading)
      ? [{ heading, at: i, values: looked.map(({ cells }) => numberIn(cells[i] ?? "")) }]
      : [],
  );
  const sums: LikelySum[] = [];
  for (;;) {
    const found = sumAmong(left, looked);
    if (!found) return sums;
    sums.push(found);
    left = left.filter(({ heading }) => !found.parts.includes(heading));
  }
}

/** A column of numbers; null where a cell states none. */
interface Numbers {
  readonly heading: string;
  readonly at: number;
  readonly values: readonly (number | null)[];
}

const mostLooked = 2_000;

function sumAmong(columns: readonly Numbers[], records: readonly SheetRecord[]): LikelySum | null {
  for (const [i, whole] of columns.entries())
    for (const beside of [columns.slice(0, i).reverse(), columns.slice(i + 1)]) {
      const parts: Numbers[] = [];
      for (const next of beside) {
        parts.push(next);
        const found = parts.length > 1 ? compare(whole, parts, records) : null;
        if (found && isBelieved(found)) return found;
      }
    }
  return null;
}

function compare(
  whole: Numbers,
  parts: readonly Numbers[],
  records: readonly SheetRecord[],
): LikelySum {
  let [agreeing, compared] = [0, 0];
  const lines: number[] = [];
  for (const [row, record] of records.entries()) {
    const stated = whole.values[row] ?? null;
    const values = parts.flatMap(({ values }) => values[row] ?? []);
    if (stated === null || values.length < parts.length) continue;
    if (values.filter((value) => value !== 0).length < 2) continue;
    compared++;
    if (Math.abs(values.reduce((sum, value) => sum + value, 0) - stated) < nearly) agreeing++;
    else lines.push(record.line);
  }
  const inOrder = parts.toSorted((a, b) => a.at - b.at);
  return {
    whole: whole.heading,
    parts: inOrder.map(({ heading }) => heading),
    ...{ agreeing, compared, lines },
  };
}

/** Most rows add up; where the heading says so itself, half of them are enough. */
const isBelieved = ({ whole, agreeing, compared }: LikelySum): boolean =>
  agreeing >= fewestRows && agreeing >= compared * (saysTotal.test(cleanText(whole)) ? 0.5 : 0.9);

const fewestRows = 3;
const saysTotal = /รวม|ทั้งหมด|ทั้งสิ้น|\b(?:total|all)\b/i;

/** Equal to the satang; sums of doubles drift. */
const nearly = 0.005;

function numberIn(cell: string): number | null {
  const reading = readNumber(cell);
  return reading.ok ? reading.value : null;
}
