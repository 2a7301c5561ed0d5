import { readNumber } from "../../words/number/number.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { SheetRecord } from "../read/shape.ts";

/** How the numbers of rows compare with the sums of the rows that they may add up. */
export interface SumAgreement {
  /** Numbers that equal such a sum, and all numbers that could be compared. */
  readonly agreeing: number;
  readonly compared: number;
}

export interface SheetTable {
  readonly records: readonly SheetRecord[];
  /** Columns of numbers. */
  readonly numeric: readonly number[];
  /** Columns of words, which say what a row is about. */
  readonly labels: readonly number[];
  /** Rows that may be totals by any sign: they are no part of another's sum, but for those of other columns. */
  readonly totals: ReadonlySet<SheetRecord>;
}

/**
 * Compares rows that may be totals of one column with the rows they may stand for: all, those before or
 * after them up to the next such row, or those that are alike but for this column.
 */
export function agreementOf(
  isTotal: (record: SheetRecord) => boolean,
  { records, numeric, labels, totals }: SheetTable,
  column: number,
): SumAgreement {
  const at = records.flatMap((record, i) => (isTotal(record) ? [i] : []));
  const others = labels.filter((label) => label !== column);
  const likeOf = ({ cells }: SheetRecord) =>
    others.map((label) => cleanText(cells[label] ?? "")).join("\u001f");
  let [agreeing, compared] = [0, 0];
  for (const i of numeric) {
    const numbers = records.map(({ cells }) => numberIn(cells[i] ?? ""));
    const leaf = records.map((record, r) => (totals.has(record) ? 0 : (numbers[r] ?? 0)));
    const until = prefixSums(leaf);
    const alike = new Map<string, number>();
    records.forEach((record, r) => {
      if (isTotal(record)) return;
      const key = likeOf(record);
      alike.set(key, (alike.get(key) ?? 0) + (numbers[r] ?? 0));
    });
    at.forEach((row, k) => {
      const value = numbers[row] ?? null;
      if (value === null) return;
      const [before, after] = [(at[k - 1] ?? -1) + 1, at[k + 1] ?? records.length];
      const sums = [
        until[records.length]!,
        until[row]!,
        until[row]! - until[before]!,
        until[after]! - until[row]!,
        ...(others.length > 0 ? [alike.get(likeOf(records[row]!)) ?? NaN] : []),
      ];
      compared++;
      if (sums.some((sum) => Math.abs(sum - value) < nearly)) agreeing++;
    });
  }
  return { agreeing, compared };
}

/** A row that equals the sum of all others though no word says so, and in how many columns it does. */
export function equalToOthers({
  records,
  numeric,
  totals,
}: SheetTable): { readonly record: SheetRecord; readonly columns: number } | null {
  const rows = records.filter((record) => !totals.has(record));
  if (rows.length < 4) return null;
  const columns = numeric.map((i) => rows.map(({ cells }) => numberIn(cells[i] ?? "") ?? 0));
  const matches = rows.map(
    (_, r) =>
      columns.filter((numbers) => {
        const sum = numbers.reduce((all, number) => all + number, 0);
        return sum > smallSum && Math.abs(2 * numbers[r]! - sum) < nearly;
      }).length,
  );
  const most = Math.max(...matches);
  const found = matches.indexOf(most);
  return most === 0 || found !== matches.lastIndexOf(most)
    ? null
    : { record: rows[found]!, columns: most };
}

/** Small numbers are sums of others by chance. */
const smallSum = 40;

/** Equal to the satang; sums of doubles drift. */
const nearly = 0.005;

function prefixSums(numbers: readonly number[]): number[] {
  const sums = [0];
  for (const number of numbers) sums.push(sums.at(-1)! + number);
  return sums;
}

function numberIn(cell: string): number | null {
  const reading = readNumber(cell);
  return reading.ok ? reading.value : null;
}
