import type { LargestChange, MeasureChange } from "../../schema/releases/release.ts";
import type { Pair, TextRow } from "./differencePair.ts";
import type { ReleasedColumn } from "./releasedColumn.ts";

/** What became of the counts and amounts of a table; sums are exact. */
export function measureChanges(
  columns: readonly ReleasedColumn[],
  key: readonly string[],
  earlier: readonly TextRow[],
  later: readonly TextRow[],
  pairs: readonly Pair[],
): MeasureChange[] {
  const measures = columns.filter(({ name, kind }) => kind in decimals && !key.includes(name));
  return measures.flatMap(({ name, kind }) => {
    const places = decimals[kind]!;
    const sum = (rows: readonly TextRow[]) =>
      rows.reduce((sum, row) => sum + (amountOf(row[name], places) ?? 0n), 0n);
    const before = sum(earlier);
    const after = sum(later);
    const largest = largestChanges(pairs, name, places);
    if (before === after && largest.length === 0) return [];
    return [
      { column: name, before: written(before, places), after: written(after, places), largest },
    ];
  });
}

/** The kinds of columns that measure something exactly, with their decimals. */
const decimals: Readonly<Record<string, number>> = { count: 0, baht: 2 };

function largestChanges(pairs: readonly Pair[], name: string, places: number): LargestChange[] {
  const changes = pairs.flatMap(({ key, from, to }) => {
    const before = amountOf(from[name], places);
    const after = amountOf(to[name], places);
    if (before === null || after === null || before === after) return [];
    return [{ key, before: from[name]!, after: to[name]!, difference: after - before }];
  });
  return changes
    .sort((a, b) => compare(size(b.difference), size(a.difference)) || compare(a.key, b.key))
    .slice(0, 5)
    .map(({ difference, ...change }) => ({ ...change, difference: written(difference, places) }));
}

/** A value as the CSV writes it, in its smallest unit; null where none is stated. */
function amountOf(text: string | undefined, places: number): bigint | null {
  if (!text) return null;
  const [whole = "", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(places, "0"));
}

function written(amount: bigint, places: number): string {
  if (places === 0) return String(amount);
  const digits = String(size(amount)).padStart(places + 1, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const size = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
