import { toCommonYear } from "../../words/time/buddhistYear.ts";
import type { Check } from "./check.ts";

/**
 * The rule that a fiscal year that a table tells by month has all its months, for any table with both columns. It warns:
 * a year that hasn't ended yet is told as far as it goes.
 */
// Like the list of a dataset's checks, it serves rows of any table.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const monthsOfYear = (month: string, fiscalYear: string): Check<any> => ({
  code: "months_missing",
  severity: "warn",
  expected: { th: "ครบ 12 เดือนของปีงบประมาณ", en: "all twelve months of the fiscal year" },
  advice: {
    th: "ไฟล์ของปีนี้มีไม่ครบ 12 เดือน ถ้าปียังไม่จบ ไม่ต้องแก้ ถ้าจบแล้ว โปรดตรวจว่าส่งออกครบทุกเดือน เดือนที่ไม่มีไม่ได้นับเป็นศูนย์ แต่ยอดของปีจะเป็นยอดของเดือนที่มีเท่านั้น",
    en: "The year lacks months. If it hasn’t ended, nothing needs to be done; if it has, check that all were exported. What is lacking isn’t counted as zero, but sums of the year are of the months there are.",
  },
  broken: (rows: readonly AnyRow[]) =>
    [...Map.groupBy(rows, (row) => Number(row[fiscalYear]))].flatMap(([year, own]) => {
      const known = new Set(own.map((row) => String(row[month])));
      const lacking = monthsOf(year).filter((one) => !known.has(one));
      return lacking.length === 0
        ? []
        : [{ row: own[0]!, column: month, received: `${year}: ${lacking.join(", ")}` }];
    }),
});

type AnyRow = Readonly<Record<string, unknown>>;

/** The months of a fiscal year, October of the year before to September, as `2023-10`. */
const monthsOf = (fiscalYear: number): readonly string[] =>
  Array.from({ length: 12 }, (_, i) => {
    const [year, number] = [toCommonYear(fiscalYear) - (i < 3 ? 1 : 0), ((i + 9) % 12) + 1];
    return `${year}-${String(number).padStart(2, "0")}`;
  });
