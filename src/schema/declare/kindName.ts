import type { Text } from "../../words/text/language.ts";
import type { Field } from "./field.ts";

/** What a column holds, in a word that needs no explaining. */
export const kindName = ({ kind, sql }: Field): Text =>
  names[kind] ?? (sql === "VARCHAR" ? names["text"] : names["number"]) ?? { th: kind, en: kind };

const names: Readonly<Record<string, Text>> = {
  text: { th: "ข้อความ", en: "text" },
  category: { th: "คำจากรายการที่กำหนด", en: "closed list" },
  code: { th: "รหัส", en: "code" },
  count: { th: "จำนวนนับ", en: "count" },
  number: { th: "ตัวเลข", en: "number" },
  decimal: { th: "ตัวเลขทศนิยม", en: "number" },
  share: { th: "สัดส่วน 1 คือทั้งหมด", en: "share, 1 being the whole" },
  baht: { th: "จำนวนเงิน", en: "amount of money" },
  ordinal: { th: "ลำดับที่", en: "order" },
  date: { th: "วันที่", en: "date" },
  month: { th: "เดือน", en: "month" },
  year: { th: "ปี พ.ศ.", en: "year, Buddhist era" },
  fiscalYear: { th: "ปีงบประมาณ พ.ศ.", en: "fiscal year, Buddhist era" },
  yearRange: { th: "ช่วงปี", en: "span of years, Buddhist era" },
  asOf: { th: "ช่วงเวลาตามที่ต้นทางเขียน", en: "time of the figure" },
  province: { th: "รหัสจังหวัด 2 หลัก", en: "province code" },
  provinces: { th: "รหัสจังหวัด หนึ่งจังหวัดหรือหลายจังหวัด", en: "one or more province codes" },
  amphoe: { th: "รหัสอำเภอหรือเขต 4 หลัก", en: "amphoe code" },
  tambon: { th: "รหัสตำบลหรือแขวง 6 หลัก", en: "tambon code" },
  village: { th: "รหัสหมู่บ้าน 8 หลัก", en: "village code" },
  area: { th: "รหัสพื้นที่ระดับใดก็ได้", en: "area code" },
  areas: { th: "รหัสพื้นที่ หนึ่งแห่งหรือหลายแห่ง", en: "one or more area codes" },
  sourceFile: { th: "ชื่อไฟล์", en: "file" },
  sourceRow: { th: "เลขแถว", en: "row number" },
};
