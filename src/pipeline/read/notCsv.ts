import type { Text } from "../../words/text/language.ts";
import type { Trouble } from "./report.ts";

/** What a file is when it isn't a CSV whatever its name says, told by how it begins; null when it may be one. */
export function kindOfNotCsv(head: Uint8Array): NotCsv | null {
  const signature = signatures.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte));
  return signature ?? openings.find(({ opening }) => opening.test(asciiOf(head))) ?? null;
}

/** What a file is instead of a CSV, and how to get one; opening and saving it where it came from, unless it says otherwise. */
export interface NotCsv {
  readonly kind: Text;
  readonly cure?: Text;
}

export const notCsv = ({ kind, cure = saveAsCsv }: NotCsv): Trouble => ({
  code: "not_csv",
  severity: "refuse",
  expected: { th: "ไฟล์ CSV (ข้อความ คั่นด้วยจุลภาค)", en: "a CSV file (text separated by commas)" },
  advice: {
    th: `ไฟล์นี้เป็น${kind.th} ไม่ใช่ CSV แม้ชื่อจะลงท้ายด้วย .csv ${cure.th}`,
    en: `This is ${kind.en}, not CSV, whatever its name says. ${cure.en}`,
  },
});

const saveAsCsv: Text = {
  th: "โปรดเปิดด้วยโปรแกรมเดิมแล้วบันทึกเป็น “CSV UTF-8 (คั่นด้วยจุลภาค)” หรือดาวน์โหลดใหม่จากต้นทาง",
  en: "Open it where it came from and save it as “CSV UTF-8 (comma delimited)”, or download it again.",
};

const renameWorkbook: Text = {
  th: "หากเป็นสมุดงาน .xlsx ให้เปลี่ยนชื่อไฟล์ให้ลงท้ายด้วย .xlsx หรือเปิดใน Excel แล้วบันทึกเป็น “CSV UTF-8 (คั่นด้วยจุลภาค)”",
  en: "If it is an .xlsx workbook, let its name end in .xlsx; or open it in Excel and save it as “CSV UTF-8 (comma delimited)”.",
};

const saveWorkbook: Text = {
  th: "โปรดเปิดใน Excel หรือ LibreOffice เลือก บันทึกเป็น > “สมุดงาน Excel (.xlsx)” หรือ “CSV UTF-8”",
  en: "Open it in Excel or LibreOffice and choose Save As > Excel Workbook (.xlsx) or “CSV UTF-8”.",
};

const downloadSheet: Text = {
  th: "โปรดเปิดลิงก์ แล้วเลือก ไฟล์ > ดาวน์โหลด > ค่าที่คั่นด้วยเครื่องหมายจุลภาค (.csv) แล้ววางไฟล์ที่ได้แทนไฟล์นี้",
  en: "Open the link, choose File > Download > Comma-separated values (.csv), and put that file in place of this one.",
};

const askForFile: Text = {
  th: "มักเป็นหน้าเข้าสู่ระบบหรือหน้าแจ้งข้อผิดพลาด โปรดเปิดหน้าต้นทางในเบราว์เซอร์ แล้วกดดาวน์โหลดไฟล์ CSV จากปุ่มของหน้านั้น",
  en: "It is mostly a page to log in or one that says what failed. Open the page in a browser and download the CSV by its own button.",
};

const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

const signatures: readonly (NotCsv & { bytes: readonly number[] })[] = [
  {
    bytes: [...ascii("PK"), 3, 4],
    kind: {
      th: "สมุดงาน Excel (.xlsx) หรือไฟล์ ZIP",
      en: "an Excel workbook (.xlsx) or another ZIP file",
    },
    cure: renameWorkbook,
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    kind: {
      th: "สมุดงาน Excel รุ่นเก่า (.xls) หรือที่ตั้งรหัสผ่านไว้",
      en: "an old Excel workbook (.xls), or one with a password",
    },
    cure: saveWorkbook,
  },
  { bytes: ascii("%PDF"), kind: { th: "เอกสาร PDF", en: "a PDF document" } },
  { bytes: [0x1f, 0x8b], kind: { th: "ไฟล์บีบอัด gzip", en: "a gzip-compressed file" } },
  { bytes: ascii("PAR1"), kind: { th: "ไฟล์ Parquet", en: "a Parquet file" } },
  { bytes: ascii("SQLite format 3"), kind: { th: "ฐานข้อมูล SQLite", en: "an SQLite database" } },
  { bytes: ascii("{\\rtf"), kind: { th: "เอกสาร RTF", en: "an RTF document" } },
  { bytes: [0x89, ...ascii("PNG")], kind: { th: "รูปภาพ", en: "a picture" } },
  { bytes: [0xff, 0xd8, 0xff], kind: { th: "รูปภาพ", en: "a picture" } },
];

const openings: readonly (NotCsv & { opening: RegExp })[] = [
  {
    opening:
      /^(?:\[InternetShortcut\]|"?https?:\/\/\S*"?\s*$)|^\{[^}]*docs\.google\.com|^<plist|^\[Desktop Entry\]/i,
    kind: {
      th: "ลิงก์ไปยังไฟล์ (ตัวข้อมูลไม่ได้อยู่ในไฟล์นี้)",
      en: "a link to a file (the data itself is elsewhere)",
    },
    cure: downloadSheet,
  },
  {
    opening: /^version https:\/\/git-lfs/,
    kind: {
      th: "ป้ายชี้ไฟล์ของ Git LFS (ตัวข้อมูลจริงยังไม่ได้ดาวน์โหลด)",
      en: "a Git LFS pointer (the data itself has not been downloaded)",
    },
  },
  {
    opening: /^(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body|meta|table|script|div)\b/i,
    kind: { th: "หน้าเว็บ (HTML)", en: "a web page (HTML)" },
    cure: askForFile,
  },
  {
    opening: /^<(\?xml|[a-z][\w.-]*(:[\w.-]+)?[\s>/])/i,
    kind: { th: "ไฟล์ XML", en: "an XML file" },
  },
  {
    opening: /^(\{\s*("|\}|$)|\[\s*([{["\]]|-?\d+(\.\d+)?\s*[,\]]|true\b|false\b|null\b))/,
    kind: { th: "ข้อมูล JSON", en: "JSON data" },
  },
];

/** The start as Latin letters: a byte order mark and the empty halves of UTF-16 are left out. */
const asciiOf = (head: Uint8Array): string =>
  String.fromCharCode(...head.subarray(0, 1024).filter((byte) => byte > 0))
    .replace(/^[\u0080-\u00ff]{1,3}/, "")
    .trim();
