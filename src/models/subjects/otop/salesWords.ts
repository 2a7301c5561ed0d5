import type { Language } from "../../../words/text/language.ts";

const th = {
  sales: "ยอดจำหน่าย OTOP",
  salesPerHead: "ยอดจำหน่าย OTOP ต่อประชากรหนึ่งคน",
  baht: (value: string) => `${value}\u00a0บาท`,
  /** ล้านบาท is one word. */
  largeBaht: (value: string) => `${value}${value.endsWith("ล้าน") ? "" : "\u00a0"}บาท`,
  perHead: (value: string) => `${value}\u00a0บาทต่อคน`,
  perHeadNote: (salesYear: string, people: string) => `ยอด${salesYear} หารด้วยประชากร ณ ${people}`,
  heading: "ยอดจำหน่าย OTOP",
  months: "รายเดือน (บาท)",
  statedProvinces: (stated: string, silent: string) =>
    `เฉพาะ ${stated} จังหวัดที่ต้นทางระบุ ไม่รวม${silent}`,
};

const en: typeof th = {
  sales: "OTOP sales",
  salesPerHead: "OTOP sales per head",
  baht: (value) => `${value}\u00a0baht`,
  largeBaht: (value) => `${value}\u00a0baht`,
  perHead: (value) => `${value}\u00a0baht\u00a0a\u00a0head`,
  perHeadNote: (salesYear, people) => `sales of ${salesYear}, divided by the people of ${people}`,
  heading: "OTOP sales",
  months: "By month (baht)",
  statedProvinces: (stated, silent) =>
    `The ${stated} provinces that the source states, without ${silent}`,
};

export const salesWords: Readonly<Record<Language, typeof th>> = { th, en };
