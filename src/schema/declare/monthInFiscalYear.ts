import { fiscalYearOfMonth } from "../../words/time/buddhistYear.ts";
import type { Check } from "./check.ts";

/**
 * The rule that each row's month lies in the fiscal year that the row is filed under, for any table with
 * both columns. A file's rows of one fiscal year are one finding, with their months and their count.
 */
// Like the list of a dataset's checks, it serves rows of any table.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const monthInFiscalYear = (month: string, fiscalYear: string): Check<any> => ({
  code: "month_outside_fiscal_year",
  expected: {
    th: "เดือนที่อยู่ในปีงบประมาณของแถวเดียวกัน คือเดือนตุลาคมของปีก่อนถึงเดือนกันยายนของปีนั้น",
    en: "a month within the fiscal year of its row: from October of the year before to September of that year",
  },
  advice: {
    th: "เดือนกับปีงบประมาณไม่ตรงกัน โปรดตรวจว่าเขียนปีของเดือนผิด หรือวางไฟล์ไว้ผิดปีงบประมาณ แล้วแก้ให้ตรงกัน",
    en: "Month and fiscal year contradict each other. See whether the year of the month is wrong or the file lies under the wrong fiscal year, and mend that one.",
  },
  broken: (rows: readonly AnyRow[]) => {
    const outside = rows.filter((row) => !isInside(String(row[month]), Number(row[fiscalYear])));
    const filed = Map.groupBy(
      outside,
      (row) => `${String(row[fiscalYear])} ${row.source_file}`,
    ).values();
    return [...filed].map((same) => {
      const months = [...new Set(same.map((row) => String(row[month])))].join(", ");
      const row = same[0]!;
      return {
        row,
        column: month,
        received: `${months} ≠ ${String(row[fiscalYear])} (× ${same.length})`,
      };
    });
  },
});

type AnyRow = Readonly<Record<string, unknown>> & { readonly source_file: string };

function isInside(month: string, fiscalYear: number): boolean {
  const [year, number] = month.split("-").map(Number);
  return fiscalYearOfMonth(year as number, number as number) === fiscalYear;
}
