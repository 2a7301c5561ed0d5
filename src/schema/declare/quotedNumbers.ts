import { grouped } from "../../words/number/groupedNumber.ts";
import { numbersInSentence } from "../../words/number/numbersInSentence.ts";
import type { Check } from "./check.ts";

/**
 * The rule that a number stands in the sentence quoted beside it, for tables whose rows were copied by hand from documents.
 * A row without a sentence, or whose sentence has a number in words, is not judged. It warns: a correction may know better
 * than a misprint.
 */
export const quotedNumbers = <R extends { readonly quoted: string | null }>(
  ...columns: readonly (keyof R & string)[]
): Check<R> => ({
  code: "not_in_its_sentence",
  severity: "warn",
  expected: {
    th: "ค่าที่ปรากฏในประโยคที่คัดมาในช่อง quoted ของแถวเดียวกัน",
    en: "a value that stands in the sentence quoted in the same row",
  },
  advice: {
    th: "เผยแพร่ตามไฟล์ โปรดตรวจกับต้นฉบับ แก้ค่าให้ตรงกับประโยค หรือคัดประโยคที่มีค่านี้มาใส่ ถ้าไม่มีประโยคให้เว้นช่อง quoted ว่าง",
    en: "It is published as the file has it. Check it in the document: correct the value, or quote the sentence that it stands in. Leave quoted empty where there is none.",
  },
  broken: (rows) =>
    rows.flatMap((row) => {
      const stated = row.quoted === null ? null : numbersInSentence(row.quoted);
      if (stated === null) return [];
      return columns.flatMap((column) => {
        const value = row[column];
        if (typeof value !== "number" || stated.has(value)) return [];
        return [{ row, column, received: `${grouped(value)} ≠ “${shortened(row.quoted!)}”` }];
      });
    }),
});

const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
