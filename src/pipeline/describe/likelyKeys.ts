import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { KindName } from "./kindOfCell.ts";
import type { LikelyColumn } from "./likelyKind.ts";
import type { SheetRecord } from "../read/shape.ts";

/** The smallest sets of columns that name each row, by their headings, the likeliest first; none when rows repeat. */
export function likelyKeys(
  columns: readonly LikelyColumn[],
  records: readonly SheetRecord[],
): readonly (readonly string[])[] {
  const complete = columns.flatMap(({ kind, missing }, i) =>
    !measures.has(kind) && Object.keys(missing).length === 0 ? [i] : [],
  );
  const candidates = complete.toSorted(
    (a, b) => rankOf(columns[a]!) - rankOf(columns[b]!) || a - b,
  );
  const varying = candidates.filter((i) => columns[i]!.distinct > 1).slice(0, mostColumns);
  for (const size of [1, 2, 3, 4]) {
    const keys = combinations(varying, size).filter((key) => isUnique(key, records));
    if (keys.length > 0) return keys.slice(0, 3).map((key) => key.map((i) => columns[i]!.heading));
  }
  return [];
}

const mostColumns = 12;

const measures: ReadonlySet<KindName> = new Set(["count", "number", "baht"]);

const ranks: readonly KindName[] = [
  "village",
  "tambon",
  "amphoe",
  "province",
  "code",
  "fiscalYear",
  "year",
];

const rankOf = ({ kind }: LikelyColumn): number =>
  ranks.includes(kind) ? ranks.indexOf(kind) : ranks.length;

function isUnique(key: readonly number[], records: readonly SheetRecord[]): boolean {
  const seen = new Set<string>();
  for (const { cells } of records) {
    const parts = key.map((i) => toArabicDigits(cleanText(cells[i] ?? "")));
    const text = parts.join("\u001f");
    if (seen.has(text)) return false;
    seen.add(text);
  }
  return records.length > 0;
}

function combinations(from: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return from.flatMap((first, i) =>
    combinations(from.slice(i + 1), size - 1).map((rest) => [first, ...rest]),
  );
}
