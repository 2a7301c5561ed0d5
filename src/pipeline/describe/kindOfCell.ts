import { readBaht } from "../../words/number/baht.ts";
import { readDate } from "../../words/time/date.ts";
import { readFiscalYear } from "../../words/time/fiscalYear.ts";
import type { Text } from "../../words/text/language.ts";
import { readMonth } from "../../words/time/month.ts";
import { readNumber } from "../../words/number/number.ts";
import {
  readAmphoe,
  readProvince,
  readTambon,
  readVillageCode,
  type Places,
} from "../../words/place/place.ts";
import type { Reading } from "../../words/reading/reading.ts";
import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { isYearLike } from "../read/cell.ts";
import { isMoneyHeading } from "./headingUnit.ts";

/** A kind that a column may be of, and what makes one think so. */
export interface CellKind {
  readonly name: KindName;
  readonly label: Text;
  readonly reads: (cell: string, places: Places) => boolean;
  /** Headings of such columns. Where it is required, cells alone say too little: 50 may be a count or Chiang Mai. */
  readonly heading?: { readonly test: (heading: string) => boolean };
  readonly needsHeading?: boolean;
  /** A column of this kind is only worth declaring when every cell reads, or is a misspelling where the heading names it. */
  readonly isWhole?: boolean;
  /** The heading that says of a column of names which kind of place they are. */
  readonly named?: RegExp;
  /** Whether a cell that doesn’t read is likely a misspelling of one that would. */
  readonly isMisspelling?: (cell: string, places: Places) => boolean;
}

export type KindName =
  | "province"
  | "amphoe"
  | "tambon"
  | "village"
  | "fiscalYear"
  | "year"
  | "compactMonth"
  | "month"
  | "date"
  | "dayFirstDate"
  | "monthFirstDate"
  | "code"
  | "ordinal"
  | "baht"
  | "count"
  | "number"
  | "category"
  | "text";

const isDigits = (cell: string, length: number): boolean =>
  toArabicDigits(cleanText(cell)).replace(/^TH-?/i, "").length === length &&
  /^(TH-?)?[\d๐-๙]+$/i.test(cleanText(cell));

const isNumericCommonEra = /^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d/;

const isNearName = (reading: Reading<unknown>): boolean =>
  !reading.ok && reading.refusal.suggest.length > 0;

/** The kinds in the order in which they are believed: the narrower before the wider. */
export const cellKinds: readonly CellKind[] = [
  {
    name: "village",
    label: { th: "รหัสหมู่บ้าน", en: "a village code" },
    reads: (cell, places) => readVillageCode(cell, places).ok,
    isWhole: true,
  },
  {
    name: "tambon",
    label: { th: "รหัสตำบล", en: "a tambon code" },
    reads: (cell, places) => isDigits(cell, 6) && readTambon(cell, places).ok,
    isWhole: true,
  },
  {
    name: "amphoe",
    label: { th: "รหัสอำเภอ", en: "an amphoe code" },
    reads: (cell, places) => isDigits(cell, 4) && readAmphoe(cell, places).ok,
    heading: /อำเภอ|เขต|amphoe|amphur|district|รหัส|code|id$/i,
    needsHeading: true,
    isWhole: true,
  },
  {
    name: "province",
    label: { th: "รหัสจังหวัด", en: "a province code" },
    reads: (cell, places) => isDigits(cell, 2) && readProvince(cell, places).ok,
    heading: /จังหวัด|prov|changwat|รหัส|code|ch_id/i,
    needsHeading: true,
    isWhole: true,
  },
  {
    name: "province",
    label: { th: "ชื่อจังหวัด", en: "the name of a province" },
    reads: (cell, places) => !/^[\d๐-๙]/.test(cell) && readProvince(cell, places).ok,
    isWhole: true,
    named: /^(?:ชื่อ)?จังหวัด$|^province(?: name)?$/i,
    isMisspelling: (cell, places) => isNearName(readProvince(cell, places)),
  },
  {
    name: "amphoe",
    label: { th: "ชื่ออำเภอ", en: "the name of an amphoe" },
    reads: (cell, places) => !/^[\d๐-๙]/.test(cell) && readAmphoe(cell, places).ok,
    isWhole: true,
    named: /^(?:ชื่อ)?(?:อำเภอ|เขต|อำเภอ ?\/ ?เขต)$|^(?:amphoe|district)(?: name)?$/i,
    isMisspelling: (cell, places) => isNearName(readAmphoe(cell, places)),
  },
  {
    name: "tambon",
    label: { th: "ชื่อตำบล", en: "the name of a tambon" },
    reads: (cell, places) => !/^[\d๐-๙]/.test(cell) && readTambon(cell, places).ok,
    isWhole: true,
    named: /^(?:ชื่อ)?(?:ตำบล|แขวง|ตำบล ?\/ ?แขวง)$|^(?:tambon|subdistrict)(?: name)?$/i,
    isMisspelling: (cell, places) => isNearName(readTambon(cell, places)),
  },
  {
    name: "fiscalYear",
    label: { th: "ปีงบประมาณ", en: "a fiscal year" },
    reads: (cell) => readFiscalYear(cell).ok,
    heading: /งบ|fiscal|fy/i,
    needsHeading: true,
  },
  {
    name: "year",
    label: { th: "ปี", en: "a year" },
    reads: (cell) => /^[\d๐-๙]{4}$/.test(cell.trim()) && isYearLike(cell),
    heading: /ปี|พ\.ศ|ค\.ศ|year|yr/i,
    needsHeading: true,
  },
  {
    name: "compactMonth",
    label: { th: "ปีและเดือนแบบสี่หลัก", en: "a year and month in four digits" },
    reads: (cell) => /^[3-9]\d(0[1-9]|1[0-2])$/.test(cell.trim()),
    heading: /เดือน|month|yymm/i,
    needsHeading: true,
  },
  {
    name: "month",
    label: { th: "เดือนและปี", en: "a month of a year" },
    reads: (cell) => readMonth(cell).ok,
  },
  {
    name: "date",
    label: { th: "วันที่", en: "a date" },
    // A numeric common-era date may have one reading and its neighbours two, so the order is told apart below.
    reads: (cell) => readDate(cell).ok && !isNumericCommonEra.test(toArabicDigits(cell.trim())),
  },
  {
    name: "dayFirstDate",
    label: { th: "วันที่ ค.ศ. ที่ขึ้นต้นด้วยวัน", en: "a date with the day first" },
    reads: (cell) => readDate(cell, { order: "DMY" }).ok,
  },
  {
    name: "monthFirstDate",
    label: { th: "วันที่ ค.ศ. ที่ขึ้นต้นด้วยเดือน", en: "a date with the month first" },
    reads: (cell) => readDate(cell, { order: "MDY" }).ok,
  },
  {
    name: "code",
    label: { th: "รหัส", en: "a code" },
    reads: (cell) => /^[\w.-]*[\d][\w.-]*$/.test(cell.trim()),
    heading:
      /รหัส|เลขที่|^(?!จำนวน).*(?:ไปรษณีย์|โทรศัพท์|โทรสาร|มือถือ|^โทร|เลขบัญชี|เลขประจำตัว|เลขทะเบียน|เลขผู้เสียภาษี|เลขบัตร|หมายเลข)|code|zip|phone|mobile|(^|_|\b)(id|no|doc|ref|tel|tax|postal)($|_|\b)/i,
    needsHeading: true,
  },
  {
    name: "ordinal",
    label: { th: "ลำดับหรือระดับ", en: "a rank or level" },
    reads: (cell) => readNumber(cell, { integer: true, min: 1, max: 32767 }).ok,
    heading: /^ที่$|ลำดับ|ระดับ|ระยะ|ครั้งที่|หมู่ที่|level|phase|rank|moo/i,
    needsHeading: true,
  },
  {
    name: "baht",
    label: { th: "จำนวนเงินบาท", en: "an amount in baht" },
    reads: (cell) => readBaht(cell).ok,
    heading: { test: isMoneyHeading },
    needsHeading: true,
  },
  {
    name: "count",
    label: { th: "จำนวนนับ", en: "a whole number" },
    reads: (cell) => readNumber(cell, { integer: true, min: 0 }).ok,
  },
  { name: "number", label: { th: "ตัวเลข", en: "a number" }, reads: (cell) => readNumber(cell).ok },
];
