import type { Text } from "../../src/words/text/language.ts";
import type { CatalogOrigin } from "../../src/schema/catalogues/catalog.ts";

/** A question about a source, in the order they are asked. */
export interface SourceQuestion {
  readonly name: Exclude<keyof CatalogOrigin, "sample">;
  readonly ask: Text;
}

export const sourceQuestions: readonly SourceQuestion[] = [
  {
    name: "publisher",
    ask: {
      th: "หน่วยงานใดเป็นผู้เผยแพร่ไฟล์นี้ เช่น กรมการพัฒนาชุมชน",
      en: "Which agency published this file? For instance กรมการพัฒนาชุมชน",
    },
  },
  {
    name: "title",
    ask: {
      th: "ไฟล์นี้ชื่อเรื่องว่าอะไร ควรมีปีของข้อมูล เช่น ยอดจำหน่ายสินค้า OTOP รายจังหวัด ปีงบประมาณ พ.ศ. 2568",
      en: "What is this file called? Say the year of the data, too.",
    },
  },
  {
    name: "address",
    ask: {
      th: "ได้มาจากหน้าเว็บใด (วางที่อยู่ที่ขึ้นต้นด้วย https:// กด Enter เฉย ๆ เมื่อไม่มีหรือไม่ทราบ)",
      en: "From which web page? (Paste the address that begins with https://; only Enter where there is none or it is not known)",
    },
  },
  {
    name: "licence",
    ask: {
      th: "ต้นทางระบุสัญญาอนุญาตใด เช่น CC-BY-4.0 (กด Enter เฉย ๆ เมื่อต้นทางไม่ได้ระบุ)",
      en: "Which licence does the source state? For instance CC-BY-4.0 (only Enter where it states none)",
    },
  },
  {
    name: "retrieved",
    ask: {
      th: "ได้รับไฟล์วันใด เช่น 22 พ.ย. 2569",
      en: "On which day was the file received? For instance 2026-11-22",
    },
  },
  {
    name: "note",
    ask: {
      th: "มีสิ่งใดที่ผู้อ่านควรรู้เกี่ยวกับไฟล์นี้ (กด Enter เฉย ๆ เมื่อไม่มี)",
      en: "What should readers know about this file? (only Enter where there is nothing)",
    },
  },
];
