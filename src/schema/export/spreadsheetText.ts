import type { Text } from "../../words/text/language.ts";

/**
 * A text that a spreadsheet opening a CSV leaves as it stands: an apostrophe goes before what it would
 * run as a formula (after OWASP's “CSV Injection”) and before digits that it would shorten.
 */
export const protectText = (text: string): string => (atRisk.test(text) ? `'${text}` : text);

/** Undoes {@link protectText}. */
export const unprotectText = (text: string): string =>
  text.startsWith("'") ? text.slice(1) : text;

const atRisk = /^(?:['=+\-@\t\r\n\0＝＋－＠]|0\d+$|\d{16,}$)/;

/** What the dictionary says of the files made for spreadsheets. */
export const spreadsheetNote: Text = {
  th: "ไฟล์สำหรับโปรแกรมตารางคำนวณใช้ชื่อคอลัมน์ภาษาไทย และแสดงคำแทนรหัสของรายการที่กำหนดไว้ ในไฟล์ CSV จะเติมเครื่องหมาย ' ไว้หน้าข้อความที่โปรแกรมอาจคิดเป็นสูตร หรืออาจตัดเลข 0 ข้างหน้าทิ้ง ตัวเลขยังเป็นตัวเลขตามเดิม ช่องว่างคือไม่มีค่า ไม่ใช่ศูนย์",
  en: "The files for spreadsheets head the columns in Thai and write the words of closed lists in place of their codes. In the CSV an apostrophe stands before text that a spreadsheet would take for a formula or whose leading zeros it would drop. Numbers stay numbers; an empty cell is a missing value, not zero.",
};
