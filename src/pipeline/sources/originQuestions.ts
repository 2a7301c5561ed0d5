import type { CatalogOrigin } from "../../schema/catalogues/catalog.ts";
import type { Text } from "../../words/text/language.ts";

/** What a source says of itself, but for what follows from the files beside it. */
export type OriginAnswers = Omit<CatalogOrigin, "sample">;

/** A question about a source, in the order they are asked, wherever that is. */
export interface OriginQuestion {
  readonly name: keyof OriginAnswers;
  readonly ask: Text;
  /** When it may be left without an answer; null where it may not. */
  readonly silence: Text | null;
}

export const originQuestions: readonly OriginQuestion[] = [
  {
    name: "publisher",
    ask: {
      th: "หน่วยงานใดเป็นผู้เผยแพร่ไฟล์นี้ เช่น กรมการพัฒนาชุมชน",
      en: "Which agency published this file? For instance กรมการพัฒนาชุมชน",
    },
    silence: null,
  },
  {
    name: "title",
    ask: {
      th: "ไฟล์นี้ชื่อเรื่องว่าอะไร ควรมีปีของข้อมูล เช่น ยอดจำหน่ายสินค้า OTOP รายจังหวัด ปีงบประมาณ พ.ศ. 2568",
      en: "What is this file called? Say the year of the data, too.",
    },
    silence: null,
  },
  {
    name: "address",
    ask: {
      th: "ได้มาจากหน้าเว็บใด วางที่อยู่ที่ขึ้นต้นด้วย https://",
      en: "From which web page? Paste the address that begins with https://",
    },
    silence: { th: "เมื่อไม่มีหรือไม่ทราบ", en: "where there is none or it is not known" },
  },
  {
    name: "licence",
    ask: {
      th: "ต้นทางระบุสัญญาอนุญาตใด เช่น CC-BY-4.0",
      en: "Which licence does the source state? For instance CC-BY-4.0",
    },
    silence: { th: "เมื่อต้นทางไม่ได้ระบุ", en: "where it states none" },
  },
  {
    name: "retrieved",
    ask: {
      th: "ได้รับไฟล์วันใด เช่น 22 พ.ย. 2569",
      en: "On which day was the file received? For instance 2026-11-22",
    },
    silence: null,
  },
  {
    name: "note",
    ask: {
      th: "มีสิ่งใดที่ผู้อ่านควรรู้เกี่ยวกับไฟล์นี้",
      en: "What should readers know about this file?",
    },
    silence: { th: "เมื่อไม่มี", en: "where there is nothing" },
  },
];

/** Nothing, a dash and null say that it is not known. */
export const statedAnswer = (text: string): string | null =>
  /^(?:|-|null)$/.test(text.trim()) ? null : text.trim();
