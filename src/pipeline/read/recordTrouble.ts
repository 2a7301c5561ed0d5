import type { Trouble } from "./report.ts";

const strayQuote: Trouble = {
  code: "stray_quote",
  severity: "refuse",
  expected: {
    th: 'เครื่องหมาย " เฉพาะที่หัวและท้ายช่อง หรือเขียนซ้อนเป็น "" ภายในช่องที่ครอบแล้ว',
    en: 'the mark " only around a whole cell, or doubled as "" inside a quoted one',
  },
  advice: {
    th: 'แก้เครื่องหมาย " ในแถวนี้ให้ครอบทั้งช่อง และเขียน "" แทน " ที่อยู่ในข้อความ หรือบันทึกไฟล์ใหม่จากโปรแกรมตารางคำนวณ',
    en: 'In this row, put " around the whole cell and write "" for a " inside it, or save the file again from a spreadsheet.',
  },
};

const unclosedQuote: Trouble = {
  code: "unclosed_quote",
  severity: "refuse",
  expected: { th: 'เครื่องหมาย " ปิดท้ายช่องที่เปิดไว้', en: 'a closing " for the one that opens the cell' },
  advice: {
    th: 'เติมเครื่องหมาย " ปิดท้ายช่องในแถวนี้ หรือลบตัวเปิดหากไม่ต้องการ',
    en: 'Add the closing " to the cell in this row, or delete the opening one.',
  },
};

export const brokenQuote = (kind: "stray_quote" | "unclosed_quote"): Trouble =>
  kind === "stray_quote" ? strayQuote : unclosedQuote;

export const raggedRow = (width: number, received: number): Trouble => ({
  code: "ragged_row",
  severity: "refuse",
  expected: { th: `${width} ช่อง เท่ากับหัวตาราง`, en: `${width} cells, as many as the header has` },
  advice:
    received < width
      ? {
          th: `แถวนี้มี ${received} ช่อง ขาดไป ${width - received} ช่อง ตรวจว่ามีจุลภาคตกหล่นหรือขึ้นบรรทัดใหม่กลางแถวหรือไม่`,
          en: `Cells in this row: ${received}, which is ${width - received} too few. See whether a comma is missing or the row breaks in the middle.`,
        }
      : {
          th: `แถวนี้มี ${received} ช่อง เกินมา ${received - width} ช่อง ตรวจว่ามีจุลภาคในข้อความหรือตัวเลขที่ไม่ได้ครอบด้วยเครื่องหมาย " หรือไม่`,
          en: `Cells in this row: ${received}, which is ${received - width} too many. See whether a text or number with a comma lacks its quotes.`,
        },
});

export const blankRow: Trouble = {
  code: "blank_row",
  severity: "refuse",
  expected: { th: "แถวข้อมูลต่อเนื่องกันจนจบตาราง", en: "rows of data without a gap" },
  advice: {
    th: "ลบแถวว่างกลางตารางออก หรือเติมข้อมูลที่หายไป",
    en: "Delete the empty row inside the table, or fill in what is missing.",
  },
};

export const blankLine = (count: number): Trouble => ({
  code: "blank_line",
  severity: "warn",
  expected: { th: "ไฟล์ที่จบตรงแถวข้อมูลสุดท้าย", en: "a file that ends with its last row of data" },
  advice: {
    th: `มีแถวว่างท้ายไฟล์ ${count} แถว ระบบข้ามให้แล้ว ครั้งต่อไปลบออกก่อนบันทึก`,
    en: `Empty rows at the end of the file: ${count}. They were passed over; next time delete them before saving.`,
  },
});

export const repeatedHeader: Trouble = {
  code: "repeated_header",
  severity: "refuse",
  expected: { th: "หัวตารางครั้งเดียวที่ต้นไฟล์", en: "the header once, at the top" },
  advice: {
    th: "ลบแถวหัวตารางที่ซ้ำออก (มักติดมากับหัวกระดาษแต่ละหน้า หรือการนำหลายไฟล์มาต่อกัน)",
    en: "Delete the repeated header, as is left by page headers or by joining files.",
  },
};

export const footnoteRow: Trouble = {
  code: "footnote_row",
  severity: "refuse",
  expected: { th: "แถวข้อมูลเท่านั้น", en: "nothing but rows of data" },
  advice: {
    th: "ย้ายหมายเหตุหรือที่มาใต้ตารางไปไว้ในเอกสารประกอบข้อมูล แล้วลบแถวนี้ออก",
    en: "Move the note or source under the table to the description of the data, and delete this row.",
  },
};

export const multipleTables: Trouble = {
  code: "multiple_tables",
  severity: "refuse",
  expected: { th: "ตารางเดียวในหนึ่งไฟล์", en: "one table a file" },
  advice: {
    th: "ตั้งแต่แถวนี้เป็นอีกตารางหนึ่ง โปรดแยกเป็นคนละไฟล์ ระบบไม่อ่านต่อจากแถวนี้",
    en: "Another table begins at this row. Please put it in a file of its own; reading stops here.",
  },
};

export const duplicateRow = (line: number): Trouble => ({
  code: "duplicate_row",
  severity: "warn",
  expected: { th: "แถวที่ไม่ซ้ำกัน", en: "rows that differ" },
  advice: {
    th: `แถวนี้เหมือนบรรทัดที่ ${line} ทุกช่อง ตรวจว่าบันทึกซ้ำหรือไม่`,
    en: `This row is the same as line ${line} in every cell. See whether it was entered twice.`,
  },
});
