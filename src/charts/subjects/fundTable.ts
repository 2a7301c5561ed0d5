import { villageFunds } from "../../datasets/village-funds.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Say } from "../chart.ts";
import { statementCell } from "../kit/cells.ts";
import { inWords, type Note } from "../kit/defineChart.ts";
import type { TableColumn } from "../kit/table.ts";
import { notStatedText, tell } from "../kit/tell.ts";
import type { SummedMeasure, FundTotal, FundTotals, FundType } from "./fundSums.ts";

export const summedMeasures = ["members", "savings", "loans"] as const satisfies SummedMeasure[];

export const fundTypeName = (type: FundType, { language }: Pick<Say, "language">): string =>
  villageFunds.table.columns.fund_type.codes?.[type]?.[language] ?? type;

const measureHeads = {
  members: { th: "สมาชิก (คน)", en: "Members" },
  savings: { th: "เงินออม (บาท)", en: "Savings (baht)" },
  loans: { th: "เงินกู้ (บาท)", en: "Loans (baht)" },
};

export const fundMeasureName = (measure: SummedMeasure, say: Pick<Say, "language">): string =>
  inWords(say, measureHeads[measure]);

/** How many funds there are, then the sum of each measure; its working says how many state it. */
export const totalColumns = <Item>(
  of: (item: Item) => FundTotals,
  say: Say,
): TableColumn<Item>[] => [
  {
    head: { th: "กองทุนและกลุ่ม (แห่ง)", en: "Funds and groups" },
    figure: (item) => of(item).funds,
  },
  ...summedMeasures.map((measure): TableColumn<Item> => ({
    head: measureHeads[measure],
    cell: (item) => totalCell(measure, of(item)[measure], say),
    numeric: true,
  })),
];

const totalCell = (measure: SummedMeasure, total: FundTotal, say: Say) => ({
  ...statementCell(
    total.value,
    measure === "members" ? say.format.number : (value) => say.format.decimal(value, 2),
    fundSilence(total, say),
  ),
  ...(total.isWithheld && { withheld: true as const }),
});

/** Why there is no sum. */
export const fundSilence = ({ isWithheld }: FundTotal, say: Say): string =>
  inWords(say, isWithheld ? { th: "ไม่เปิดเผย", en: "Withheld" } : notStatedText);

/** 192,562 คน · 1,411 ล้านบาท */
export function totalText(measure: SummedMeasure, total: FundTotal, say: Say): string {
  if (total.value.kind === "notStated") return fundSilence(total, say);
  if (measure === "members")
    return tell(total.value, say, (value) => ({
      th: `${say.format.number(value)}\u00a0คน`,
      en: `${say.format.number(value)}\u00a0members`,
    }));
  const amount = say.format.large(total.value.value);
  const space = amount.endsWith("ล้าน") ? "" : "\u00a0";
  return inWords(say, { th: `${amount}${space}บาท`, en: `${amount}\u00a0baht` });
}

/** 6,812 จาก 7,014 แห่งที่ระบุ */
export function statingText({ stated }: FundTotal, { funds }: FundTotals, say: Say): string {
  const all = say.format.number(funds.kind === "notStated" ? 0 : funds.value);
  const some = say.format.number(stated);
  return inWords(say, { th: `ระบุ ${some} จาก ${all} แห่ง`, en: `stated for ${some} of ${all}` });
}

/** A province, or the provinces that the country's sums are of. */
export function fundPlace(area: string, provinces: number, say: Say): string {
  if (area !== country) return say.placeTitle(area);
  const number = say.format.number(provinces);
  return inWords(say, {
    th: `${number}\u00a0จังหวัดที่มีข้อมูล`,
    en: `the ${number} provinces with data`,
  });
}

/** ในจังหวัดเชียงใหม่, but ใน 4 จังหวัด. */
export const withinPlace = (place: string): string =>
  /^\d/.test(place) ? `ใน\u00a0${place}` : `ใน${place}`;

/** What one must know of all figures of these funds; `withheld` funds have a count that is not published. */
export function fundNotes(withheld: number, { format }: Say): Note[] {
  const funds = format.number(withheld);
  return [
    {
      th: "ยอดรวมนับเฉพาะแห่งที่ต้นทางระบุค่า แห่งที่ไม่ได้ระบุไม่นับเป็นศูนย์ ยอดจริงจึงอาจสูงกว่านี้ ในตาราง “รวม 7 จาก 8 ค่า” คือยอดของ 7 แห่งที่ระบุ จากทั้งหมด 8 แห่ง",
      en: "Sums add up only the funds whose figure the source states. What is not stated is not counted as zero, so the true figure may be higher. In the table “7 of 8 figures together” is the sum of the 7 funds that state it, of 8 in all.",
    },
    {
      th: "คนหนึ่งเป็นสมาชิกได้หลายแห่ง ยอดสมาชิกของหลายแห่งรวมกันจึงไม่ใช่จำนวนคนที่ไม่ซ้ำกัน",
      en: "One person may belong to several funds: members of several funds together are not that many different people.",
    },
    {
      th: "หนึ่งแห่งคือกองทุนหรือกลุ่มหนึ่งประเภทของหมู่บ้านหนึ่งแห่งในปีงบประมาณนั้น ยอดของแต่ละปีนำมารวมกันข้ามปีไม่ได้",
      en: "A fund is one type of fund or group in one village in that fiscal year. Figures of different years are not to be added up.",
    },
    withheld > 0 && {
      th: `จำนวนสมาชิกของ ${funds} แห่งไม่เปิดเผยเป็นรายแห่งเพื่อคุ้มครองกลุ่มที่มีคนน้อย แต่นับรวมอยู่ในยอดรวมที่แสดง ยอดรวมใดที่จะทำให้รู้จำนวนคนของแห่งเดียวก็ไม่เปิดเผยเช่นกัน`,
      en: `The members of ${funds} single funds are withheld to protect small groups, but counted in the sums shown. A sum that would tell the members of a single fund is withheld too.`,
    },
  ];
}
