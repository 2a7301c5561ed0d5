import type { Fields } from "../../schema/declare/field.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import type { Places } from "../../words/place/places.ts";
import type { Text } from "../../words/text/language.ts";
import { unitSlip } from "../check/lastEditionTrouble.ts";
import type { ChangedColumn } from "./changedColumns.ts";
import type { Absent } from "./coverage.ts";
import type { FileChanges } from "./fileChanges.ts";
import { labelIn, provincesListed, sentence } from "./sentenceParts.ts";
import type { Shift } from "./shifts.ts";

/** What a person has to look at before the file is published. */
export const lookSentences = (
  { standing, coverage, columns: changed, shifts, odds, reasons }: FileChanges,
  columns: Fields,
  places: Places,
): readonly Text[] => [
  ...(standing.clashes > 0 ? [clashing(standing.clashes)] : []),
  ...(coverage.absent ? [absentText(coverage.absent, places)] : []),
  ...changed.filter(({ zeroed }) => zeroed > 0).map(cellsZeroed),
  ...shifts.map((shift) => shifted(labelIn(columns, shift.column), shift)),
  ...odds.map(({ column, advice }) => oddText(labelIn(columns, column), advice)),
  ...reasons.map(asksReason),
];

const clashing = (rows: number): Text => ({
  th: `${grouped(rows)} แถวที่เผยแพร่อยู่เป็นเรื่องเดียวกับแถวของไฟล์นี้ ถ้าวางไว้ข้างกันจะเผยแพร่ไม่ได้`,
  en: `${grouped(rows)} published rows speak of the same as rows of this file: side by side they can’t be published`,
});

const absentText = ({ time, of, provinces }: Absent, places: Places): Text =>
  sentence(provincesListed(provinces, places), {
    th: (names) =>
      `ไฟล์นี้ขาด ${grouped(provinces.length)} จังหวัด จาก ${grouped(of)} จังหวัดที่เผยแพร่อยู่${time === null ? "" : `ของ ${time}`}: ${names}`,
    en: (names) =>
      `${grouped(provinces.length)} of the ${grouped(of)} provinces published${time === null ? "" : ` of ${time}`} are not in this file: ${names}`,
  });

const cellsZeroed = ({ label, zeroed }: ChangedColumn): Text =>
  sentence(label, {
    th: (label) =>
      `“${label}”: ${grouped(zeroed)} ช่องที่เคยไม่ได้ระบุ กลายเป็น 0 โปรดดูว่าเป็นศูนย์จริง หรือควรเว้นว่าง`,
    en: (label) =>
      `“${label}”: ${grouped(zeroed)} cells that were not stated now say 0. Check that they are zero, or leave them empty`,
  });

function shifted(label: Text, { times, rows }: Shift): Text {
  const factor = times >= 10 ? grouped(Math.round(times)) : times.toPrecision(2);
  const slip = unitSlip(times);
  return sentence(label, {
    th: (label) =>
      `“${label}”: ${slip?.th ?? ""}ค่ากลางของ ${grouped(rows)} แถวที่เทียบได้เป็น ${factor} เท่าของที่เผยแพร่อยู่ โปรดดูว่าหน่วยเปลี่ยนหรือไม่ เช่น บาทกับพันบาท`,
    en: (label) =>
      `“${label}”: ${slip?.en ?? ""}the middle one of ${grouped(rows)} rows that can be compared is ${factor} times what is published. Check whether the unit changed, such as baht to thousands`,
  });
}

const oddText = (label: Text, advice: Text): Text =>
  sentence(label, {
    th: (label) => `“${label}”: ${advice.th}`,
    en: (label) => `“${label}”: ${advice.en}`,
  });

const asksReason = (reason: Text): Text => ({
  th: `เมื่อออกรุ่น ระบบจะขอเหตุผล: ${reason.th}`,
  en: `A release of it would ask for a reason: ${reason.en}`,
});
