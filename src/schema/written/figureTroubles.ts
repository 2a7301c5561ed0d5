import type { Text } from "../../words/text/language.ts";
import { nearestWords } from "../../words/text/nearestWords.ts";
import { isOtherFigure } from "../declare/figure.ts";
import { isOneArea, isTimeStep } from "../declare/kinds.ts";
import { isMeasureField } from "./fieldColumn.ts";
import { declareKind } from "./fieldKinds.ts";
import { at, type DeclarationTrouble } from "./shapeTrouble.ts";
import { unitOf } from "./writtenFigures.ts";
import {
  primaryKeyOf,
  type WrittenField,
  type FigureOfFile,
  type WrittenTable,
} from "./writtenTable.ts";

/** What of a figure doesn't go together with the fields that it names. */
export function figureTroubles(table: WrittenTable): DeclarationTrouble[] {
  const { figures = [], fields } = table;
  const fieldOf = (name: string | undefined) => fields.find((field) => field.name === name);
  return figures.flatMap((figure, i) => {
    const pointer = `/figures/${i}`;
    const trouble = (
      step: string,
      code: string,
      received: string,
      [expected, advice]: Said,
    ): DeclarationTrouble => ({
      ...{ pointer: at(pointer, step), code, received, expected, advice },
    });
    const { id, time, measure, per, perTime, sums } = figure;
    const isOfOther = isOtherFigure(per);
    const wrong = (step: "area" | "time" | "measure" | "per", isRight: IsRight, said: Said) => {
      const field = fieldOf(figure[step]);
      return !field || isRight(field)
        ? []
        : [trouble(step, "figure_field_kind", `${figure[step]} (${field.kind})`, said)];
    };
    const added = [measure, per].map(fieldOf);
    return [
      ...(figures.findIndex((one) => one.id === id) < i
        ? [trouble("id", "figure_twice", id, once)]
        : []),
      ...wrong("area", (field) => isOneArea(declareKind(field)), areaNeeded),
      ...wrong("time", ({ kind }) => times.includes(kind), timeNeeded),
      ...wrong("measure", isMeasureField, measureNeeded),
      ...wrong("per", isMeasureField, measureNeeded),
      ...(!isOfOther &&
      unitOf(figure, table) === undefined &&
      (measure === undefined || added.some((field) => field && isMeasureField(field)))
        ? [trouble("unit", "declaration_property_missing", "", unitNeeded)]
        : []),
      ...(isOfOther && figure.unit === undefined
        ? [trouble("unit", "declaration_property_missing", "", unitNeeded)]
        : []),
      ...(perTime !== undefined && !isOfOther
        ? [trouble("perTime", "figure_per_time", perTime, noOtherTable)]
        : []),
      ...(sums !== undefined && added.some((field) => field?.additivity === "not additive")
        ? [trouble("sums", "figure_not_additive", sums, noSums)]
        : []),
      ...(sums === undefined && measure === undefined
        ? [trouble("sums", "declaration_property_missing", "", countsNeedSums)]
        : []),
      ...(figure.chart === "circles" &&
      (per !== undefined || fieldOf(measure)?.additivity === "not additive")
        ? [trouble("chart", "figure_chart_sums", "circles", noCircles)]
        : []),
      ...whereTroubles(figure, pointer, fields),
      ...(time === undefined && isDated(table)
        ? [trouble("time", "declaration_property_missing", "", timeOfDated)]
        : []),
    ];
  });
}

type Said = readonly [expected: Text, advice: Text];
type IsRight = (field: WrittenField) => boolean;

/** The kinds whose values follow one another as they are written. */
const times: readonly string[] = ["year", "fiscalYear", "month", "date"];

const isDated = (table: WrittenTable): boolean =>
  table.fields.some((field) => isTimeStep(field) && primaryKeyOf(table).includes(field.name));

/** A condition on a closed list has to be one of its words: another would leave the figure without rows. */
const whereTroubles = (
  { where = {} }: FigureOfFile,
  pointer: string,
  fields: readonly WrittenField[],
): DeclarationTrouble[] =>
  Object.entries(where).flatMap(([name, value = ""]) => {
    const list = fields.find((field) => field.name === name)?.categories?.map((one) => one.value);
    if (!list || list.includes(value)) return [];
    const suggest = nearestWords(value, list);
    return [
      {
        ...{ pointer: at(`${pointer}/where`, name), code: "figure_condition", received: value },
        expected: {
          th: `คำใดคำหนึ่งใน categories ของ ${name}: ${list.join(", ")}`,
          en: `one of the categories of ${name}: ${list.join(", ")}`,
        },
        advice: suggest[0]
          ? { th: `เปลี่ยนเป็น "${suggest[0]}"`, en: `Write "${suggest[0]}".` }
          : { th: "เลือกหนึ่งคำจากรายการ", en: "Choose one of these." },
        suggest,
      },
    ];
  });

const once: Said = [
  { th: "รหัสที่ตัวเลขอื่นในตารางไม่ใช้", en: "an id that no other figure has" },
  { th: "ตั้งรหัสของตัวเลขนี้ใหม่", en: "Give this figure another id." },
];

const areaNeeded: Said = [
  { th: "คอลัมน์ที่มีพื้นที่เดียวต่อแถว", en: "a field that holds one area a row" },
  {
    th: "เลือกคอลัมน์ชนิด province, amphoe, tambon, village หรือ area",
    en: "Choose a field of the kind province, amphoe, tambon, village or area.",
  },
];

const timeNeeded: Said = [
  { th: `คอลัมน์เวลาชนิด ${times.join(", ")}`, en: `a field of the kind ${times.join(", ")}` },
  {
    th: "เลือกคอลัมน์เวลา หรือลบ time ถ้าตารางไม่บอกเวลา",
    en: "Choose a field of time, or delete time where the table tells none.",
  },
];

const measureNeeded: Said = [
  { th: "คอลัมน์ตัวเลขชนิด count, number หรือ baht", en: "a field of the kind count, number or baht" },
  {
    th: "เลือกคอลัมน์ตัวเลข ถ้าต้องการนับแถว ให้ลบ measure",
    en: "Choose a field of numbers; to count rows, delete measure.",
  },
];

const unitNeeded: Said = [
  { th: "หน่วยของตัวเลขสองภาษา", en: "the unit of the figure in two languages" },
  {
    th: 'เติม "unit": { "th": "…", "en": "…" } เช่น "ครัวเรือน"',
    en: 'Add "unit": { "th": "…", "en": "…" }, such as "households".',
  },
];

const noOtherTable: Said = [
  {
    th: "ไม่มี perTime เพราะตัวหารไม่ได้มาจากอีกตาราง",
    en: "no perTime, for the figure is divided by no other table’s",
  },
  {
    th: 'ลบ perTime หรือเขียนตัวหารเป็น ตาราง/ตัวเลข เช่น "per": "population-years/people"',
    en: 'Delete perTime, or divide by another table’s figure, such as "per": "population-years/people".',
  },
];

const noSums: Said = [
  {
    th: "ไม่มี sums เพราะคอลัมน์นี้รวมยอดไม่ได้ (not additive)",
    en: "no sums, for the field adds up over nothing (not additive)",
  },
  {
    th: "ลบ sums หรือแก้ additivity ของคอลัมน์ถ้ารวมยอดได้จริง",
    en: "Delete sums, or mend the field’s additivity if its values do add up.",
  },
];

const noCircles: Said = [
  {
    th: "bars หรือ map เพราะวงกลมใช้กับจำนวนที่รวมยอดได้ ค่านี้เป็นอัตราหรือค่าเฉลี่ย",
    en: "bars or map: circles stand for amounts that add up, and this is a rate or a mean",
  },
  {
    th: "ลบ chart เพื่อให้ระบบเลือกตามกฎ หรือแก้ additivity ของคอลัมน์ถ้ารวมยอดได้จริง",
    en: "Delete chart to have it chosen by rule, or mend the field’s additivity if its values do add up.",
  },
];

const countsNeedSums: Said = [
  { th: "sums เพราะตัวเลขนี้นับแถว", en: "sums, for this figure counts rows" },
  {
    th: 'เติม "sums": "rows" หรือ "places" ถ้านับแถวของพื้นที่ย่อยด้วย',
    en: 'Add "sums": "rows", or "places" to count those of the places within too.',
  },
];

const timeOfDated: Said = [
  { th: "time เพราะแถวของตารางแยกตามเวลา", en: "time, for the table’s rows are told apart by it" },
  { th: 'เติม "time" ด้วยชื่อคอลัมน์เวลา', en: 'Add "time" with the name of that field.' },
];
