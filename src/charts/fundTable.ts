import { villageFunds } from "../datasets/village-funds.ts";
import { country } from "../schema/declare/anyAreaColumns.ts";
import type { FigureCell, FigureTable, Say } from "./chart.ts";
import { statementCell } from "./figureCell.ts";
import type { FundMeasure, FundTotal, FundTotals, FundType } from "./fundSums.ts";

export const fundMeasures = ["members", "savings", "loans"] as const satisfies FundMeasure[];

export const fundTypeName = (type: FundType, { language }: Pick<Say, "language">): string =>
  villageFunds.table.columns.fund_type.codes?.[type]?.[language] ?? type;

export const fundMeasureName = (
  measure: FundMeasure,
  { language }: Pick<Say, "language">,
): string => wording[language].measures[measure];

/** How many funds there are, then the sum of each measure; its working says how many state it. */
export function totalColumns({ language }: Say): FigureTable["columns"] {
  const words = wording[language];
  const labels = [words.funds, ...fundMeasures.map((measure) => words.measures[measure])];
  return labels.map((label) => ({ label, numeric: true }));
}

export const totalCells = (totals: FundTotals, say: Say): FigureCell[] => [
  statementCell(totals.funds, say.format.number, wording[say.language].notStated),
  ...fundMeasures.map((measure) => ({
    ...statementCell(totals[measure].value, showOf(measure, say), silenceOf(totals[measure], say)),
    ...(totals[measure].isWithheld && { withheld: true as const }),
  })),
];

const showOf = (measure: FundMeasure, { format }: Say) =>
  measure === "members" ? format.number : (value: number) => format.decimal(value, 2);

/** Why there is no sum. */
export const silenceOf = ({ isWithheld }: FundTotal, { language }: Say): string =>
  isWithheld ? wording[language].withheld : wording[language].notStated;

/** 192,562 คน · 1,411 ล้านบาท */
export function totalText(measure: FundMeasure, total: FundTotal, say: Say): string {
  if (total.value.kind === "notStated") return silenceOf(total, say);
  const words = wording[say.language];
  return measure === "members"
    ? words.people(say.format.number(total.value.value))
    : words.baht(say.format.large(total.value.value));
}

/** 6,812 จาก 7,014 แห่งที่ระบุ */
export const statingText = (total: FundTotal, { funds }: FundTotals, say: Say): string =>
  wording[say.language].of(
    say.format.number(total.stated),
    say.format.number(funds.kind === "notStated" ? 0 : funds.value),
  );

/** A province, or the provinces that the country's sums are of. */
export const fundPlace = (area: string, provinces: number, say: Say): string =>
  area === country
    ? wording[say.language].provinces(say.format.number(provinces))
    : say.placeTitle(area);

/** ในจังหวัดเชียงใหม่, but ใน 4 จังหวัด. */
export const withinPlace = (place: string): string =>
  /^\d/.test(place) ? `ใน\u00a0${place}` : `ใน${place}`;

/** What one must know of all figures of these funds; `withheld` funds have a count that is not published. */
export function fundNotes(withheld: number, { language, format }: Say): string[] {
  const words = wording[language];
  return [...words.notes, ...(withheld > 0 ? [words.withheldNote(format.number(withheld))] : [])];
}

const wording = {
  th: {
    funds: "กองทุนและกลุ่ม (แห่ง)",
    measures: { members: "สมาชิก (คน)", savings: "เงินออม (บาท)", loans: "เงินกู้ (บาท)" },
    notStated: "ไม่ได้ระบุ",
    withheld: "ไม่เปิดเผย",
    people: (value: string) => `${value}\u00a0คน`,
    baht: (value: string) => `${value}${value.endsWith("ล้าน") ? "" : "\u00a0"}บาท`,
    provinces: (provinces: string) => `${provinces}\u00a0จังหวัดที่มีข้อมูล`,
    of: (stated: string, funds: string) => `ระบุ ${stated} จาก ${funds} แห่ง`,
    notes: [
      "ยอดรวมนับเฉพาะแห่งที่ต้นทางระบุค่า แห่งที่ไม่ได้ระบุไม่นับเป็นศูนย์ ยอดจริงจึงอาจสูงกว่านี้ ในตาราง “รวม 7 จาก 8 ค่า” คือยอดของ 7 แห่งที่ระบุ จากทั้งหมด 8 แห่ง",
      "คนหนึ่งเป็นสมาชิกได้หลายแห่ง ยอดสมาชิกของหลายแห่งรวมกันจึงไม่ใช่จำนวนคนที่ไม่ซ้ำกัน",
      "หนึ่งแห่งคือกองทุนหรือกลุ่มหนึ่งประเภทของหมู่บ้านหนึ่งแห่งในปีงบประมาณนั้น ยอดของแต่ละปีนำมารวมกันข้ามปีไม่ได้",
    ],
    withheldNote: (funds: string) =>
      `จำนวนสมาชิกของ ${funds} แห่งไม่เปิดเผยเป็นรายแห่งเพื่อคุ้มครองกลุ่มที่มีคนน้อย แต่นับรวมอยู่ในยอดรวมที่แสดง ยอดรวมใดที่จะทำให้รู้จำนวนคนของแห่งเดียวก็ไม่เปิดเผยเช่นกัน`,
  },
  en: {
    funds: "Funds and groups",
    measures: { members: "Members", savings: "Savings (baht)", loans: "Loans (baht)" },
    notStated: "Not stated",
    withheld: "Withheld",
    people: (value: string) => `${value}\u00a0members`,
    baht: (value: string) => `${value}\u00a0baht`,
    provinces: (provinces: string) => `the ${provinces} provinces with data`,
    of: (stated: string, funds: string) => `stated for ${stated} of ${funds}`,
    notes: [
      "Sums add up only the funds whose figure the source states. What is not stated is not counted as zero, so the true figure may be higher. In the table “7 of 8 figures together” is the sum of the 7 funds that state it, of 8 in all.",
      "One person may belong to several funds: members of several funds together are not that many different people.",
      "A fund is one type of fund or group in one village in that fiscal year. Figures of different years are not to be added up.",
    ],
    withheldNote: (funds: string) =>
      `The members of ${funds} single funds are withheld to protect small groups, but counted in the sums shown. A sum that would tell the members of a single fund is withheld too.`,
  },
};
