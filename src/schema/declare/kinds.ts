import type { Text } from "../../words/text/language.ts";
import type { Field } from "./field.ts";

/** What is said of a kind of column once, for everybody: how it is called, written, chosen and compared. */
export interface Kind {
  /** What a column holds, in a word that needs no explaining. */
  readonly name: Text;
  /** What a value says. A quantity counts or measures; an order only ranks; a list is closed. */
  readonly tells: "words" | "list" | "code" | "quantity" | "order" | "time" | "place" | "source";
  /** How a page writes a value that has no name of its own; absent where it is written as it is. */
  readonly form?: "number" | "money" | "day" | "month" | "year" | "years" | "asOf" | "place";
  /** The format of its cells in a workbook, where the type of storage doesn't say it. */
  readonly sheet?: string;
  /** Among how many different values one may be chosen; absent where none are offered. */
  readonly choices?: number;
  /** A time by which rows follow one another: tables open with the latest, and pivots run over them. */
  readonly isStep?: true;
  /** A number that names something: no separators, and no sum. */
  readonly isName?: true;
  /** Of codes of areas, how many digits they have, null where of any level, and whether a cell holds several. */
  readonly area?: { readonly digits: number | null; readonly several?: true };
}

/** Every kind of column. A new one is its line here, and the function that reads its cells. */
export const kinds = {
  text: { name: { th: "ข้อความ", en: "text" }, tells: "words", choices: 60 },
  category: { name: { th: "คำจากรายการที่กำหนด", en: "closed list" }, tells: "list", choices: 60 },
  code: { name: { th: "รหัส", en: "code" }, tells: "code", choices: 60 },
  count: {
    ...{ name: { th: "จำนวนนับ", en: "count" }, tells: "quantity" },
    ...{ form: "number", sheet: "#,##0" },
  },
  number: { name: { th: "ตัวเลข", en: "number" }, tells: "quantity", form: "number" },
  decimal: { name: { th: "ตัวเลขทศนิยม", en: "number" }, tells: "quantity", sheet: "#,##0.00" },
  share: {
    name: { th: "สัดส่วน 1 คือทั้งหมด", en: "share, 1 being the whole" },
    ...{ tells: "quantity", sheet: "0.0%" },
  },
  baht: {
    ...{ name: { th: "จำนวนเงิน", en: "amount of money" }, tells: "quantity" },
    ...{ form: "money", sheet: "#,##0.00" },
  },
  ordinal: { name: { th: "ลำดับที่", en: "order" }, tells: "order", choices: 60, isName: true },
  date: { name: { th: "วันที่", en: "date" }, tells: "time", form: "day" },
  month: {
    ...{ name: { th: "เดือน", en: "month" }, tells: "time" },
    ...{ form: "month", choices: 240, isStep: true },
  },
  year: {
    name: { th: "ปี พ.ศ.", en: "year, Buddhist era" },
    ...{ tells: "time", form: "year", choices: 100, isStep: true, isName: true },
  },
  fiscalYear: {
    name: { th: "ปีงบประมาณ พ.ศ.", en: "fiscal year, Buddhist era" },
    ...{ tells: "time", form: "year", choices: 100, isStep: true, isName: true },
  },
  yearRange: {
    name: { th: "ช่วงปี", en: "span of years, Buddhist era" },
    ...{ tells: "time", form: "years", choices: 60 },
  },
  asOf: {
    name: { th: "ช่วงเวลาตามที่ต้นทางเขียน", en: "time of the figure" },
    ...{ tells: "time", form: "asOf" },
  },
  province: {
    name: { th: "รหัสจังหวัด 2 หลัก", en: "province code" },
    ...{ tells: "place", form: "place", area: { digits: 2 } },
  },
  provinces: {
    name: { th: "รหัสจังหวัด หนึ่งจังหวัดหรือหลายจังหวัด", en: "one or more province codes" },
    ...{ tells: "place", form: "place", area: { digits: 2, several: true } },
  },
  amphoe: {
    name: { th: "รหัสอำเภอหรือเขต 4 หลัก", en: "amphoe code" },
    ...{ tells: "place", form: "place", area: { digits: 4 } },
  },
  tambon: {
    name: { th: "รหัสตำบลหรือแขวง 6 หลัก", en: "tambon code" },
    ...{ tells: "place", form: "place", area: { digits: 6 } },
  },
  village: {
    name: { th: "รหัสหมู่บ้าน 8 หลัก", en: "village code" },
    ...{ tells: "place", area: { digits: 8 } },
  },
  area: {
    name: { th: "รหัสพื้นที่ระดับใดก็ได้", en: "area code" },
    ...{ tells: "place", form: "place", area: { digits: null } },
  },
  areas: {
    name: { th: "รหัสพื้นที่ หนึ่งแห่งหรือหลายแห่ง", en: "one or more area codes" },
    ...{ tells: "place", form: "place", area: { digits: null, several: true } },
  },
  sourceFile: { name: { th: "ชื่อไฟล์", en: "file" }, tells: "source" },
  sourceRow: { name: { th: "เลขแถว", en: "row number" }, tells: "source", isName: true },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindId = keyof typeof kinds;

/** A column, or what is left of one; it is stored as text where nothing else is said. */
type OfKind = Pick<Field, "kind"> & Partial<Pick<Field, "sql">>;

const byId: Readonly<Record<string, Kind>> = kinds;

/** The kind of a column; one that nobody knows any more is text or a number, as it is stored. */
export const kindOf = ({ kind, sql = "VARCHAR" }: OfKind): Kind =>
  byId[kind] ?? (sql === "VARCHAR" ? kinds.text : kinds.number);

/** Whether a column counts or measures something. */
export const isQuantity = (column: OfKind): boolean => kindOf(column).tells === "quantity";

/** Whether its numbers are set in columns of figures: what counts, measures or ranks. */
export const isFigure = (column: OfKind): boolean =>
  isQuantity(column) || kindOf(column).tells === "order";

/** Whether it tells a time of any form. */
export const tellsTime = (column: OfKind): boolean => kindOf(column).tells === "time";

/** Whether it tells the time by which rows follow one another. */
export const isTimeStep = (column: OfKind): boolean => kindOf(column).isStep === true;

/** Whether it holds one code of an area a row. */
export const isOneArea = (column: OfKind): boolean => {
  const { area } = kindOf(column);
  return area !== undefined && !area.several;
};
