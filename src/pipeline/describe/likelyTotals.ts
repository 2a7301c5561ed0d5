import { totalWords, type TotalRule } from "../../schema/layout.ts";
import { readMissing } from "../../words/missing.ts";
import { readNumber } from "../../words/number.ts";
import { cleanText } from "../../words/thaiText.ts";
import { isBlank, isNumberLike } from "../read/cell.ts";
import type { SheetRecord } from "../read/shape.ts";

/** A way to know the total rows of an undeclared table, with what speaks for it. */
export interface LikelyTotals {
  readonly rule: TotalRule;
  readonly lines: readonly number[];
  /** Numbers that equal the sum of the rows they stand under, and all numbers that could be compared. */
  readonly agreeing: number;
  readonly compared: number;
}

type Records = readonly SheetRecord[];

export function likelyTotals(header: readonly string[], records: Records): readonly LikelyTotals[] {
  const numeric = numericColumns(header, records);
  const labelled = header.flatMap((column, i) => labelRules(column, i, records, numeric));
  const known = new Set(labelled.flatMap(({ rule, lines }) => ("pattern" in rule ? [] : lines)));
  const unlabelled = blankRule(
    header,
    records.filter(({ line }) => !known.has(line)),
    numeric,
  );
  return [...labelled, ...unlabelled];
}

function numericColumns(header: readonly string[], records: Records): readonly number[] {
  return header.flatMap((_, i) => {
    const filled = records.filter(({ cells }) => readMissing(cells[i] ?? "") !== null);
    const numbers = filled.filter(({ cells }) => isNumberLike(cells[i]!)).length;
    return numbers > 0 && numbers >= filled.length * 0.8 ? [i] : [];
  });
}

/** Rows whose label says “total”; one that only begins so must also add up. */
function labelRules(
  column: string,
  index: number,
  records: Records,
  numeric: readonly number[],
): LikelyTotals[] {
  const labelOf = ({ cells }: SheetRecord) => {
    const cell = cells[index] ?? "";
    return mayBeTotal.test(cell) ? cleanText(cell) : "";
  };
  const isWord = (record: SheetRecord) =>
    words.has(labelOf(record).toLowerCase().replace(/\s*:$/, ""));
  const isLonger = (record: SheetRecord) => !isWord(record) && /^รวม./.test(labelOf(record));
  const plain = compare({ column }, records, isWord, numeric);
  const longer = compare({ column, pattern: "รวม.+" }, records, isLonger, numeric);
  return [
    ...(plain.lines.length > 0 ? [plain] : []),
    ...(longer.compared > 0 && longer.agreeing >= longer.compared * 0.9 ? [longer] : []),
  ];
}

const mayBeTotal = /รวม|total/i;

const words = new Set(totalWords.map((word) => cleanText(word).toLowerCase()));

/** Rows of numbers alone that leave blank what every other row fills, and that add up. */
function blankRule(
  header: readonly string[],
  records: Records,
  numeric: readonly number[],
): LikelyTotals[] {
  const isBlankIn = (record: SheetRecord, i: number) => isBlank(record.cells[i] ?? "");
  const always = header.flatMap((_, i) =>
    records.filter((record) => isBlankIn(record, i)).length <= Math.max(1, records.length * 0.02)
      ? [i]
      : [],
  );
  const candidates = records.filter((record) => {
    const blank = always.filter((i) => isBlankIn(record, i));
    const filled = record.cells.filter((cell) => !isBlank(cell));
    return (
      blank.length > 0 && blank[0] === always[0] && filled.length > 0 && filled.every(isNumberLike)
    );
  });
  const shared = always.filter((i) => candidates.every((record) => isBlankIn(record, i)));
  if (candidates.length === 0 || records.length < 3) return [];
  const rule = { blank: shared.slice(0, mostBlank).map((i) => header[i]!) };
  const known = new Set(candidates);
  const found = compare(rule, records, (record) => known.has(record), numeric);
  return found.agreeing > 0 && found.agreeing >= found.compared / 2 ? [found] : [];
}

/** A rule that names more columns would not know a total row any better. */
const mostBlank = 5;

/** Compares the numbers of total rows with the sums of the rows since the total before, or of all rows. */
function compare(
  rule: TotalRule,
  records: Records,
  isTotal: (record: SheetRecord) => boolean,
  numeric: readonly number[],
): LikelyTotals {
  const lines: number[] = [];
  if (!records.some(isTotal)) return { rule, lines, agreeing: 0, compared: 0 };
  const all = new Map<number, number>();
  const since = new Map<number, number>();
  let [agreeing, compared] = [0, 0];
  for (const record of records) {
    const isOne = isTotal(record);
    if (isOne) lines.push(record.line);
    for (const i of numeric) {
      const value = numberIn(record.cells[i] ?? "");
      if (value === null) continue;
      if (!isOne) for (const sums of [all, since]) sums.set(i, (sums.get(i) ?? 0) + value);
      else {
        compared++;
        if ([all, since].some((sums) => isNear(sums.get(i), value))) agreeing++;
      }
    }
    if (isOne) since.clear();
  }
  return { rule, lines, agreeing, compared };
}

function numberIn(cell: string): number | null {
  const reading = readNumber(cell);
  return reading.ok ? reading.value : null;
}

/** Equal to the satang; sums of doubles drift. */
const isNear = (sum: number | undefined, value: number): boolean =>
  sum !== undefined && Math.abs(sum - value) < 0.005;
