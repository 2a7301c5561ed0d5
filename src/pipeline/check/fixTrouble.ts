import { nearNames } from "../../words/text/nearNames.ts";
import { isPlaceholder } from "../../words/reading/placeholder.ts";
import type { SourceTrouble } from "../sources/sourceFinding.ts";
import type { Fix } from "./fix.ts";

/** What a file of corrections can get wrong, and its cure. */
export const withoutHeader = (names: readonly string[]): SourceTrouble => ({
  code: "fixes_empty",
  expected: { th: `แถวหัวคอลัมน์ ${names.join(",")}`, en: `the headings ${names.join(",")}` },
  advice: {
    th: "เติมหัวคอลัมน์และแถวแก้ไข หรือลบไฟล์นี้หากไม่มีอะไรต้องแก้",
    en: "Write the headings and a correction, or delete the file where nothing is to be corrected.",
  },
});

export const columnMissing = (
  name: string,
  also: readonly string[],
  received: string,
): SourceTrouble => ({
  code: "fixes_column_missing",
  column: name,
  received,
  expected: { th: `คอลัมน์ ${name} (${also.join(" ")})`, en: `a column ${name}` },
  advice: {
    th: `เติมคอลัมน์ ${name} ในแถวแรก ทั้งแถวคือ key,column,expected,replacement,reason,reference`,
    en: `Add ${name} to the first row, which is key,column,expected,replacement,reason,reference.`,
  },
});

export const columnUnknown = (received: string, absent: readonly string[]): SourceTrouble => ({
  code: "fixes_column_unknown",
  column: received,
  received,
  expected: {
    th: "หัวคอลัมน์ key,column,expected,replacement,reason,reference",
    en: "the headings key,column,expected,replacement,reason,reference",
  },
  advice: { th: "แก้ชื่อ หรือลบคอลัมน์นี้", en: "Correct the name, or delete the column." },
  suggest: nearNames(received.toLowerCase(), absent),
});

export const empty = (name: keyof Fix): SourceTrouble => ({
  code: "fixes_cell_empty",
  column: name,
  expected: expectedOf[name],
  advice: cures[name],
});

const expectedOf: Readonly<Record<keyof Fix, SourceTrouble["expected"]>> = {
  key: { th: "รหัสของแถวที่จะแก้", en: "the key of the row to correct" },
  column: { th: "ชื่อคอลัมน์ที่จะแก้", en: "the column to correct" },
  expected: { th: "ค่าที่อยู่ในไฟล์ต้นทาง", en: "what the source file has" },
  replacement: { th: "ค่าที่ถูก", en: "what is right" },
  reason: { th: "เหตุผลที่แก้", en: "why it is corrected" },
  reference: { th: "หลักฐานว่าค่าที่ถูกคือค่าใด", en: "what proves it" },
};

const askKey = {
  th: "ดูรหัสด้วยคำสั่ง npm run -s data -- key ไฟล์ --line บรรทัด",
  en: "See it with: npm run -s data -- key FILE --line LINE",
};

const cures: Readonly<Record<keyof Fix, SourceTrouble["advice"]>> = {
  key: askKey,
  column: {
    th: "เขียนชื่อคอลัมน์ตามหัวตารางในไฟล์",
    en: "Write the column as the file's heading has it.",
  },
  expected: { th: "คัดลอกค่าจากไฟล์ต้นทาง", en: "Copy it from the source file." },
  replacement: {
    th: "เขียนค่าที่ถูก หากที่ถูกคือไม่มีข้อมูล ให้เขียน -",
    en: "Write what is right; where that is no value at all, write -.",
  },
  reason: {
    th: "เขียนเหตุผลสั้น ๆ ผู้อ่านจะเห็นบนหน้าเว็บ",
    en: "Say why in a few words; readers see it on the page.",
  },
  reference: {
    th: "เขียนชื่อเอกสาร เลขหนังสือ หรือที่อยู่เว็บที่ยืนยันค่าที่ถูก",
    en: "Name the document, letter or page that proves it.",
  },
};

/** Reasons and evidence that still wait for their author. */
export const unwritten = (fix: Fix): SourceTrouble[] =>
  (["reason", "reference"] as const)
    .filter((name) => fix[name] !== "" && isPlaceholder(fix[name]))
    .map((name) => ({ ...empty(name), code: "fixes_placeholder", received: fix[name] }));

export const noSuchColumn = (received: string, names: readonly string[]): SourceTrouble => ({
  code: "fixes_no_such_column",
  column: "column",
  received,
  expected: {
    th: `คอลัมน์ของตาราง: ${names.join(" ")}`,
    en: `a column of the table: ${names.join(" ")}`,
  },
  advice: cures.column,
  suggest: nearNames(received, names).slice(0, 3),
});

export const keyForm = (received: string, key: readonly string[]): SourceTrouble => ({
  code: "fixes_key_form",
  column: "key",
  received,
  expected: { th: `รหัสแถวแบบ ${key.join("|")}`, en: `a key such as ${key.join("|")}` },
  advice: askKey,
});

export const tooManyCells = (received: string): SourceTrouble => ({
  code: "fixes_row_long",
  received,
  expected: { th: "จำนวนช่องเท่ากับหัวคอลัมน์", en: "as many cells as there are headings" },
  advice: {
    th: 'ข้อความที่มีจุลภาคให้ครอบด้วย " ทั้งสองข้าง หรือแก้ไฟล์ใน Excel แล้วบันทึกเป็น CSV UTF-8',
    en: 'Put " around a text that holds a comma, or edit the file in Excel and save it as CSV UTF-8.',
  },
});

export const twice = ({ key, column }: Fix, line: number): SourceTrouble => ({
  code: "fixes_twice",
  column: "key",
  received: `${key} ${column}`,
  expected: { th: "แก้ช่องหนึ่งเพียงครั้งเดียว", en: "one correction a cell" },
  advice: {
    th: `ช่องนี้แก้ไว้ที่บรรทัด ${line} แล้ว ให้เหลือแถวที่ถูกเพียงแถวเดียว`,
    en: `Line ${line} corrects the same cell. Keep the one that is right.`,
  },
});
