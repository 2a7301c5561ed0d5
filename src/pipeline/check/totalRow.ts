import type { Finding } from "../../words/reading/finding.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { isBlank } from "../read/cell.ts";
import { isTotalWord, isWholeName } from "../read/totalWord.ts";
import type { SheetRecord } from "../read/sheet.ts";

/** What makes a row that can't be read a total and no data: the cell that says so, and its place in the row. */
export interface TotalCell {
  readonly index: number;
  readonly label: string;
}

/** The label of a refused row that is a total: its first filled cell, or one of those refused, names a total. */
export function totalLabelOf(
  { cells }: SheetRecord,
  refused: readonly Finding[],
): TotalCell | null {
  const first = cells.findIndex((cell) => !isBlank(cell));
  const bad = new Set(refused.map(({ received }) => received));
  const index = cells.findIndex(
    (cell, i) =>
      (i === first && isTotal(cell)) ||
      (bad.has(cell) && (isTotal(cell) || /^(?:ยอด|ผล)?รวม|\btotal\b/i.test(cleanText(cell)))),
  );
  return index < 0 ? null : { index, label: cells[index]! };
}

export const totalRow: Refusal = {
  code: "total_row",
  expected: { th: "แถวข้อมูลเท่านั้น ไม่มีแถวรวม", en: "rows of data only, without totals" },
  advice: {
    th: "แถวนี้เป็นยอดรวม ค่าเฉลี่ย หรือร้อยละของแถวอื่น ไม่ใช่ข้อมูล โปรดลบทั้งแถวแล้วบันทึกใหม่ ระบบคำนวณให้เอง",
    en: "This row is a total, a mean or a share of other rows and no data. Delete the whole row and save again; the site reckons it by itself.",
  },
  suggest: [],
};

const isTotal = (cell: string): boolean =>
  isTotalWord(cell) || isWholeName(cell) || summary.test(cleanText(cell));

const summary = /^(?:(?:ค่า)?เฉลี่ย|ร้อยละ|สัดส่วน|average|mean|per ?cent|percentage|share)$/i;
