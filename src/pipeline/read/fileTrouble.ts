import type { Newline } from "../../schema/csv/newline.ts";
import type { Trouble } from "./report.ts";

/** What can be wrong with a file as a whole. */
export const emptyFile: Trouble = {
  code: "empty_file",
  severity: "refuse",
  expected: { th: "ไฟล์ที่มีหัวตารางและแถวข้อมูล", en: "a file with a header and rows of data" },
  advice: {
    th: "ไฟล์นี้ไม่มีข้อมูลเลย โปรดส่งออกใหม่ หรือดาวน์โหลดอีกครั้ง",
    en: "There is nothing in this file. Please export it again, or download it again.",
  },
};

/** A template that nobody filled in, or an export that found nothing. */
export const noRows: Trouble = {
  code: "no_rows",
  severity: "refuse",
  expected: {
    th: "แถวข้อมูลอย่างน้อยหนึ่งแถวใต้หัวตาราง",
    en: "at least one row of data below the header",
  },
  advice: {
    th: "มีหัวตารางแต่ไม่มีแถวข้อมูล ถ้าเป็นแบบกรอก ให้กรอกข้อมูลในแผ่นแรกใต้หัวตาราง ถ้าส่งออกจากระบบ ให้ตรวจเงื่อนไขที่เลือกแล้วส่งออกใหม่",
    en: "There is a header and nothing below it. Fill in the first sheet of a template below its header; where it is an export, check what was chosen and export again.",
  },
};

export const mixedLineEndings = (newline: Newline): Trouble => ({
  code: "mixed_line_endings",
  severity: "refuse",
  expected: {
    th: `ทุกบรรทัดจบแบบเดียวกัน (${newline.toUpperCase()} อย่างบรรทัดแรก)`,
    en: `every line ended alike (${newline.toUpperCase()}, as the first)`,
  },
  advice: {
    th: "เปิดไฟล์ในโปรแกรมที่สร้างไฟล์แล้วบันทึกใหม่ทั้งไฟล์ มักเกิดจากการนำหลายไฟล์มาต่อกัน",
    en: "Open the file where it was made and save the whole of it again. Joining several files often does this.",
  },
});

export const lineEndingsCr: Trouble = {
  code: "line_endings_cr",
  severity: "warn",
  expected: { th: "บรรทัดที่จบด้วย LF หรือ CRLF", en: "lines that end in LF or CRLF" },
  advice: {
    th: "ไฟล์นี้จบบรรทัดด้วย CR อย่างเครื่อง Mac รุ่นเก่า ระบบอ่านได้ ครั้งต่อไปโปรดบันทึกเป็น “CSV UTF-8”",
    en: "Lines end in CR as on old Macs. The file was read; next time please save it as “CSV UTF-8”.",
  },
};

/** No fault, but all there is to see when a file loses its very last byte. */
export const noFinalNewline: Trouble = {
  code: "no_final_newline",
  severity: "count",
  expected: { th: "บรรทัดสุดท้ายที่จบด้วยการขึ้นบรรทัดใหม่", en: "a last line that ends in a line break" },
  advice: {
    th: "บรรทัดสุดท้ายไม่มีการขึ้นบรรทัดใหม่ ระบบอ่านได้ตามปกติ หากสงสัยว่าไฟล์มาไม่ครบ ให้เทียบกับต้นฉบับ",
    en: "The last line has no line break. It was read all the same; compare with the original if the file may be incomplete.",
  },
};

export const oneColumn: Trouble = {
  code: "one_column",
  severity: "warn",
  expected: { th: "ตารางที่มีมากกว่าหนึ่งคอลัมน์", en: "a table of more than one column" },
  advice: {
    th: "ไฟล์นี้มีคอลัมน์เดียว ตรวจว่าส่งออกครบทุกคอลัมน์และคั่นช่องด้วยจุลภาคหรือไม่",
    en: "This file has one column. See whether all columns were exported and cells are separated by commas.",
  },
};

export const mixedKinds = (kind: "number" | "date" | "text", share: number): Trouble => ({
  code: "mixed_kinds",
  severity: "warn",
  expected: { th: `${kinds[kind].th}ทั้งคอลัมน์`, en: `${kinds[kind].en} throughout the column` },
  advice: {
    th: `คอลัมน์นี้เป็น${kinds[kind].th} ${share}% ของแถวที่มีค่า ที่เหลือเป็นอย่างอื่น โปรดตรวจช่องที่ต่างออกไป`,
    en: `${share}% of the filled cells of this column hold ${kinds[kind].en}, the rest something else. Please look at those.`,
  },
});

const kinds = {
  number: { th: "ตัวเลข", en: "numbers" },
  date: { th: "วันที่", en: "dates" },
  text: { th: "ข้อความ", en: "text" },
} as const;
