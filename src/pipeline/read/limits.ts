import type { Trouble } from "./report.ts";

/** The largest export that is read; past any of these the reading stops and says so. */
export interface Limits {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters in one field. */
  readonly fieldLength: number;
}

export const defaultLimits: Limits = {
  bytes: 8 * 1024 ** 3,
  rows: 50_000_000,
  columns: 2_000,
  fieldLength: 131_072,
};

export const tooLarge = ({ bytes }: Limits): Trouble => ({
  code: "file_too_large",
  severity: "refuse",
  expected: {
    th: `ไฟล์ไม่เกิน ${megabytes(bytes)} MB`,
    en: `a file of at most ${megabytes(bytes)} MB`,
  },
  advice: {
    th: "แบ่งไฟล์ตามปีหรือตามจังหวัดแล้วส่งใหม่ ระบบหยุดอ่านก่อนจบไฟล์",
    en: "Split the file by year or by province and send the parts. Reading stopped before the end of the file.",
  },
});

export const tooManyRows = ({ rows }: Limits): Trouble => ({
  code: "too_many_rows",
  severity: "refuse",
  expected: { th: `ไม่เกิน ${rows} แถว`, en: `at most ${rows} rows` },
  advice: {
    th: "แบ่งไฟล์ตามปีหรือตามจังหวัดแล้วส่งใหม่ ระบบหยุดอ่านที่แถวนี้",
    en: "Split the file by year or by province and send the parts. Reading stopped at this row.",
  },
});

export const tooManyColumns = ({ columns }: Limits): Trouble => ({
  code: "too_many_columns",
  severity: "refuse",
  expected: { th: `ไม่เกิน ${columns} คอลัมน์`, en: `at most ${columns} columns` },
  advice: {
    th: "ลบคอลัมน์ว่างทางขวาของตารางออก หรือแยกตารางเป็นหลายไฟล์",
    en: "Delete the empty columns to the right of the table, or split the table into several files.",
  },
});

export const fieldTooLong = ({ fieldLength }: Limits): Trouble => ({
  code: "field_too_long",
  severity: "refuse",
  expected: {
    th: `ข้อความในหนึ่งช่องไม่เกิน ${fieldLength} ตัวอักษร`,
    en: `at most ${fieldLength} characters in one cell`,
  },
  advice: {
    th: "ตรวจว่าแถวนี้ไม่ได้ขาดเครื่องหมายคำพูดปิดหรือการขึ้นบรรทัดใหม่ หากเป็นข้อความยาวจริง ให้เก็บเป็นเอกสารแนบ",
    en: "Check that no closing quote or line break is missing here. If the text really is that long, keep it as an attached document.",
  },
});

/** To the digit that matters: 2 or 0.5, never 0. */
const megabytes = (bytes: number): number => Number((bytes / 1024 ** 2).toPrecision(2));
