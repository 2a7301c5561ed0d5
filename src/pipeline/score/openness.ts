import type { Text } from "../../words/text/language.ts";
import type { DimensionScore, ScoredFile } from "./dimension.ts";

/** What anyone’s program needs to open the file, each met or not. Its licence is no matter of the file. */
export function openness(file: ScoredFile): DimensionScore {
  const asked = asks.map(({ name, isMet }) => ({ name, isMet: isMet(file) }));
  const met = asked.filter(({ isMet }) => isMet).length;
  const list = (language: keyof Text) => asked.map(({ name }) => name[language]).join("; ");
  return {
    id: "openness",
    name: { th: "ความเปิดกว้าง", en: "Openness" },
    counted: { met, of: asked.length },
    working: {
      th: `ข้อที่ไฟล์เป็นจริง ${met} จาก ${asked.length} ข้อ: ${list("th")} (สัญญาอนุญาตไม่ได้อยู่ในไฟล์ จึงไม่นับ)`,
      en: `What holds of the file: ${met} of ${asked.length}: ${list("en")} (a licence is not in the file, and not counted)`,
    },
    lacking: asked.filter(({ isMet }) => !isMet).map(({ name }) => name),
  };
}

const asks: readonly { readonly name: Text; readonly isMet: (file: ScoredFile) => boolean }[] = [
  {
    name: { th: "โปรแกรมอ่านเป็นตารางได้", en: "programs can read it as a table" },
    isMet: ({ account }) => account.header > 0 && account.accepted + account.rejected > 0,
  },
  {
    name: {
      th: "ตัวอักษรเป็น UTF-8 หรือเป็นสมุดงาน .xlsx",
      en: "its letters are UTF-8, or it is a workbook (.xlsx)",
    },
    isMet: ({ form }) => form.encoding === "utf-8" || form.encoding === "xlsx",
  },
  {
    name: {
      th: "ชื่อคอลัมน์เป็นภาษาอังกฤษและไม่เว้นวรรค ตามคำแนะนำของ data.go.th",
      en: "its headings are English and without spaces, as data.go.th asks",
    },
    isMet: ({ headings }) => headings.every((one) => /^[\x21-\x7e]+$/.test(one)),
  },
  {
    name: {
      th: "มีเพียงหัวตารางแถวเดียวและแถวข้อมูล ไม่มีชื่อรายงาน แถวรวม แถวว่าง หรือหมายเหตุปน",
      en: "it holds one header and rows of data alone, no titles, totals, blank rows or notes",
    },
    isMet: ({ account }) =>
      account.header === 1 &&
      account.titles +
        account.totals +
        account.footnotes +
        account.repeatedHeaders +
        account.blank ===
        0,
  },
];
