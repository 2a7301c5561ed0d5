import type { Fields } from "../../schema/declare/field.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import type { Places } from "../../words/place/places.ts";
import type { Text } from "../../words/text/language.ts";
import type { ChangedColumn } from "./changedColumns.ts";
import type { TimeRows } from "./coverage.ts";
import type { FileChanges } from "./fileChanges.ts";
import {
  labelIn,
  provincesListed,
  rowsInEnglish,
  rowsOfTimes,
  sentence,
  timesListed,
} from "./sentenceParts.ts";

/** What the table would no longer tell: times, then provinces, rows and cells. */
export function lossSentences(
  { coverage, difference, rows, columns: changed }: FileChanges,
  columns: Fields,
  places: Places,
): readonly Text[] {
  const { time, lostTimes, lostProvinces } = coverage;
  return [
    ...(lostTimes.length > 0 ? [timesLost(labelIn(columns, time!), lostTimes)] : []),
    ...(lostProvinces.length > 0 ? [provincesLost(lostProvinces, places)] : []),
    ...(difference.removed > 0 ? [rowsLost(difference.removed, rows.before)] : []),
    ...changed.filter(({ emptied }) => emptied > 0).map(cellsLost),
  ];
}

const timesLost = (label: Text, times: readonly TimeRows[]): Text =>
  sentence(label, {
    th: (label) =>
      `${label} ${timesListed(times)} จะหายไปจากตาราง เพราะไฟล์นี้ไม่มี (เผยแพร่อยู่ ${grouped(rowsOfTimes(times))} แถว)`,
    en: (label) =>
      `${label} ${timesListed(times)} would be lost: this file has none of it (${rowsInEnglish(rowsOfTimes(times))} are published)`,
  });

const provincesLost = (codes: readonly string[], places: Places): Text =>
  sentence(provincesListed(codes, places), {
    th: (names) => `${grouped(codes.length)} จังหวัดจะหายไปทั้งจังหวัด: ${names}`,
    en: (names) => `Provinces that would be lost as a whole, ${grouped(codes.length)}: ${names}`,
  });

const rowsLost = (lost: number, before: number): Text => ({
  th: `${grouped(lost)} แถวจาก ${grouped(before)} แถวที่เผยแพร่อยู่จะหายไป และจะเผยแพร่ไม่ได้จนกว่าจะบอกเหตุผล`,
  en: `${grouped(lost)} of ${grouped(before)} published rows would be gone, and publishing will ask for a reason`,
});

const cellsLost = ({ label, emptied }: ChangedColumn): Text =>
  sentence(label, {
    th: (label) => `“${label}”: ${grouped(emptied)} ช่องที่เคยระบุไว้ จะกลายเป็นไม่ได้ระบุ`,
    en: (label) => `“${label}”: ${grouped(emptied)} cells that were stated would be empty`,
  });
