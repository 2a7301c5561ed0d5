import { grouped } from "../../words/number/groupedNumber.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import type { Followed, PlacedRow } from "./lastEdition.ts";
import { fewestToCompare, middle } from "./usualChange.ts";

/** What is odd of a column beside the edition before, with the rows that show it; null of a column as a whole. */
export interface Oddity {
  readonly refusal: Refusal;
  readonly rows: readonly PlacedRow[] | null;
}

/** A column's cell with the one that told the same thing the time before. */
interface Pair {
  readonly row: PlacedRow;
  /** Whether what was before stands in the same file, which tells several times. */
  readonly isOfOneFile: boolean;
  readonly now: number | null;
  readonly before: number;
}

/** Values that no ratio tells of: zeros, empty cells and negatives that were none before, and numbers beside other names. */
export function oddAgainstLast(name: string, followed: readonly Followed[]): Oddity[] {
  const pairs = followed.flatMap(({ row, last }): Pair[] => {
    const [now, before] = [row.values[name], last.values[name]];
    return typeof before === "number" && (now === null || typeof now === "number")
      ? [{ row, now, before, isOfOneFile: row.file === last.file }]
      : [];
  });
  if (pairs.length === 0) return [];
  const isMany = (some: readonly Pair[]) =>
    some.length >= fewestToCompare / 2 && some.length >= manyOfAll * pairs.length;
  const zeros = pairs.filter(({ now, before }) => now === 0 && before > 0);
  const large = zeros.filter(({ before }) => before >= largeForZero);
  const empties = pairs.filter(({ now }) => now === null);
  const acrossFiles = pairs.filter(({ isOfOneFile }) => !isOfOneFile);
  const negatives = acrossFiles.filter(({ now }) => now !== null && now < 0);
  const hadNone = acrossFiles.every(({ before }) => before >= 0);
  const isAnyScattered = [acrossFiles, pairs.filter(({ isOfOneFile }) => isOfOneFile)].some(
    isScattered,
  );
  const rowsOf = (some: readonly Pair[]) => some.map(({ row }) => row);
  return [
    ...(isMany(zeros)
      ? [{ refusal: zeroNow(zeros.length, pairs.length), rows: rowsOf(zeros) }]
      : large.length > 0
        ? [{ refusal: zeroNow(large.length, pairs.length), rows: rowsOf(large) }]
        : []),
    ...(isMany(empties)
      ? [{ refusal: emptyNow(empties.length, pairs.length), rows: rowsOf(empties) }]
      : []),
    ...(negatives.length > 0 && hadNone
      ? [{ refusal: negativeNow(negatives.length), rows: rowsOf(negatives) }]
      : []),
    ...(isAnyScattered ? [{ refusal: scattered(pairs.length), rows: null }] : []),
  ];
}

const manyOfAll = 0.2;
/** A count this large does not fall to nothing by chance. */
const largeForZero = 100;

/** Whether values do not follow those before at all, as when names were sorted and numbers were not. */
function isScattered(pairs: readonly Pair[]): boolean {
  const logs = pairs.flatMap(({ now, before }) =>
    now !== null && now > 0 && before > 0 ? [[Math.log2(now), Math.log2(before)] as const] : [],
  );
  if (logs.length < fewestForOrder) return false;
  const [now, before] = [logs.map(([a]) => a), logs.map(([, b]) => b)];
  const usual = middle(before);
  const isVaried = middle(before.map((value) => Math.abs(value - usual))) > leastVaried;
  return isVaried && correlation(now, before) < leastAlike;
}

const fewestForOrder = 30;
const leastVaried = 0.25;
const leastAlike = 0.3;

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const both = a.map((value, i) => [value - meanA, b[i]! - meanB] as const);
  const sum = (of: (x: number, y: number) => number) =>
    both.reduce((total, [x, y]) => total + of(x, y), 0);
  const spread = Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
  // All alike now: nothing of their order can be told.
  return spread === 0 ? 1 : sum((x, y) => x * y) / spread;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const zeroNow = (zeros: number, rows: number): Refusal => ({
  code: "zero_after_last",
  expected: { th: "ค่าที่มากกว่าศูนย์เหมือนครั้งก่อน", en: "a value above zero, as the time before" },
  advice: {
    th: `${grouped(zeros)} จาก ${grouped(rows)} แถวที่เทียบได้เป็น 0 ทั้งที่ครั้งก่อนมีค่า ถ้า 0 แปลว่าไม่มีข้อมูล ให้เว้นช่องว่าง เพราะเว็บอ่าน 0 เป็นศูนย์จริง ถ้าเป็นศูนย์จริงไม่ต้องแก้`,
    en: `${grouped(zeros)} of ${grouped(rows)} rows that can be compared are 0 and had a value before. If 0 means that nothing is known, leave the cells empty, for 0 is read as zero; if it is zero indeed, nothing needs to be done.`,
  },
  suggest: [],
});

const emptyNow = (empties: number, rows: number): Refusal => ({
  code: "silent_after_last",
  expected: { th: "ค่าที่ครั้งก่อนระบุไว้", en: "a value, as the time before has one" },
  advice: {
    th: `${grouped(empties)} จาก ${grouped(rows)} แถวที่เทียบได้ว่าง ทั้งที่ครั้งก่อนมีค่า โปรดตรวจว่าส่งออกครบ ถ้าไม่มีข้อมูลจริงไม่ต้องแก้ เว็บจะบอกว่าไม่ได้ระบุ`,
    en: `${grouped(empties)} of ${grouped(rows)} rows that can be compared are empty and had a value before. Check that the export is whole; if nothing is known indeed, nothing needs to be done: they are told as not stated.`,
  },
  suggest: [],
});

const negativeNow = (negatives: number): Refusal => ({
  code: "negative_after_last",
  expected: {
    th: "ค่าที่ไม่ติดลบ เพราะครั้งก่อนไม่มีค่าติดลบในคอลัมน์นี้",
    en: "no negative value: the column had none before",
  },
  advice: {
    th: `มีค่าติดลบ ${grouped(negatives)} แถว (ตัวเลขในวงเล็บอ่านเป็นค่าติดลบ) โปรดตรวจกับต้นฉบับ ถ้าติดลบจริงไม่ต้องแก้`,
    en: `Negative values: ${grouped(negatives)} (a number in brackets is read as negative). Check the original; if they are negative indeed, nothing needs to be done.`,
  },
  suggest: [],
});

const scattered = (rows: number): Refusal => ({
  code: "edition_scattered",
  expected: {
    th: "ค่าที่มากน้อยตามลำดับใกล้เคียงครั้งก่อน",
    en: "values whose order is much as it was the time before",
  },
  advice: {
    th: `ค่าของ ${grouped(rows)} แถวที่เทียบได้ไม่สัมพันธ์กับครั้งก่อนเลย อาจเรียงชื่อใหม่โดยตัวเลขไม่ได้ย้ายตาม หรือเป็นตัวเลขคนละเรื่อง โปรดตรวจสองสามแถวกับต้นฉบับ ถ้าถูกแล้วไม่ต้องแก้`,
    en: `The values of ${grouped(rows)} rows that can be compared have nothing to do with those before: names may have been sorted without their numbers, or the numbers are of something else. Check some rows against the original; if they are right, nothing needs to be done.`,
  },
  suggest: [],
});
