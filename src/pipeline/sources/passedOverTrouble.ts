import type { Text } from "../../words/text/language.ts";
import { inFormOf } from "./edition.ts";
import type { Meaning } from "./meaning.ts";
import type { SourceTrouble } from "./sourceFinding.ts";

/** What stands in a file's way to the name it was meant to have. */
export interface InTheWay {
  /** The file that it was meant to be is there already. */
  readonly isThere: boolean;
  /** Others that are not read either and were meant to be the same. */
  readonly rivals: readonly string[];
}

/** What is said of a file that is not read: what it is taken for, and the one thing to do. */
export function passedOverTrouble(
  file: string,
  meaning: Meaning,
  inTheWay: InTheWay,
): SourceTrouble {
  return {
    code: "file_not_read",
    received: file.split("/").at(-1)!,
    expected: expectedOf(file, meaning),
    advice: adviceOf(file, meaning, inTheWay),
    suggest: meaning.path === null ? [] : [`data/${meaning.path}`],
  };
}

function expectedOf(file: string, { dataset, name, by }: Meaning): Text {
  if (name === null)
    return file.startsWith("fixes/")
      ? {
          th: "ไฟล์การแก้ไขที่ตั้งชื่อตามรหัสตาราง เช่น areas.csv",
          en: "corrections named for their table, such as areas.csv",
        }
      : { th: "ไฟล์ที่ระบบรู้จัก ไฟล์นี้จึงไม่ถูกอ่าน", en: "a file that is known; this one is not read" };
  const table =
    dataset === null
      ? { th: "", en: "" }
      : { th: ` ของตาราง ${dataset}`, en: ` of the table ${dataset}` };
  const why =
    by === "headings" ? { th: " ดูจากหัวคอลัมน์", en: ", going by its headings" } : { th: "", en: "" };
  return {
    th: `ไฟล์ชื่อ ${name}${table.th}${why.th} ไฟล์ที่ชื่อหรือที่อยู่ต่างไปแม้เพียงตัวอักษรเดียวจะไม่ถูกอ่าน`,
    en: `a file called ${name}${table.en}${why.en}; one whose name or place differs by a single letter is not read`,
  };
}

function adviceOf(file: string, meaning: Meaning, { isThere, rivals }: InTheWay): Text {
  const { form, path } = meaning;
  if (isOfTable(file) && (form === "document" || form === "archive" || form === "unread"))
    return withoutTable(file, path, form);
  if (path === null) return withoutPlace(file, meaning);
  if (isThere) return twice(file, path);
  if (rivals.length > 0) return oneOf([file, ...rivals].sort(), path);
  if (form === "workbook" || form === "numbers") return converted(file, path, form);
  if (form === "googleLink") return downloaded(file, path);
  return moved(file, path, meaning);
}

/** What another name doesn’t make a table of. */
function withoutTable(
  file: string,
  path: string | null,
  form: "document" | "archive" | "unread",
): Text {
  const [th, en] = path === null ? ["", ""] : [` เป็น data/${path}`, ` as data/${path}`];
  const kept = {
    th: `ถ้าเก็บไว้เป็นเอกสารประกอบ ให้เพิ่มชื่อใน "attachments" ของ source.json ข้างกัน ถ้าไม่ใช้ ให้ย้าย ${quote(file)} ออกจากโฟลเดอร์ data`,
    en: `To keep it beside the table, list its name under "attachments" in the source.json there; otherwise move ${quote(file)} out of the data folder.`,
  };
  const how = {
    archive: {
      th: `เป็นไฟล์บีบอัด ให้แตกไฟล์ก่อน แล้ววางตารางข้างใน${th}`,
      en: `It is an archive: unpack it, and put the table inside${en}.`,
    },
    document: {
      th: `เป็นเอกสารหรือภาพ อ่านเป็นตารางไม่ได้ แม้เปลี่ยนนามสกุลไฟล์ ให้ขอไฟล์ Excel (.xlsx) หรือ CSV จากหน่วยงาน แล้ววาง${th}`,
      en: `It is a document or a picture, which no other name makes a table. Ask the agency for an Excel workbook (.xlsx) or CSV, and put that${en}.`,
    },
    unread: {
      th: `ไฟล์แบบนี้ไม่อ่าน แม้เปลี่ยนนามสกุลไฟล์ ให้ส่งออกใหม่จากโปรแกรมเดิมเป็น CSV UTF-8 หรือสมุดงาน Excel (.xlsx) แล้ววาง${th}`,
      en: `Files of this form are not read, whatever they are called. Export it again as “CSV UTF-8” or as an Excel workbook (.xlsx), and put that${en}.`,
    },
  }[form];
  return { th: `${how.th} ${kept.th}`, en: `${how.en} ${kept.en}` };
}

const quote = (path: string): string => `"data/${path}"`;

function moved(file: string, path: string, { isEditionAtFault }: Meaning): Text {
  const folder = path.split("/").slice(0, -1).join("/");
  const made = file.split("/").slice(0, -1).join("/") === folder ? "" : `mkdir ${quote(folder)}`;
  const from =
    isEditionAtFault && path.split("/").at(-1) === file.split("/").at(-1)
      ? { old: file.split("/").slice(0, -1).join("/"), fresh: folder }
      : { old: file, fresh: path };
  const commands =
    from.old === file && made
      ? `${made} แล้ว mv ${quote(file)} ${quote(path)}`
      : `mv ${quote(from.old)} ${quote(from.fresh)}`;
  return {
    th: `เปลี่ยนชื่อหรือย้ายเป็น data/${from.fresh} เช่นสั่ง ${commands}`,
    en: `Rename or move it to data/${from.fresh}: ${commands.replace(" แล้ว ", " and then ")}`,
  };
}

const twice = (file: string, path: string): Text => ({
  th: `มี data/${path} อยู่แล้ว ให้เปิดดูทั้งสองไฟล์ เก็บไฟล์ที่ถูกไว้ในชื่อนั้น แล้วย้ายอีกไฟล์ออกจากโฟลเดอร์ data`,
  en: `There is data/${path} already. Look at both, keep the right one under that name, and move the other out of the data folder: ${quote(file)}.`,
});

const oneOf = (files: readonly string[], path: string): Text => ({
  th: `${files.map(quote).join(" และ ")} น่าจะเป็นไฟล์เดียวกัน ให้เปิดดูทุกไฟล์ เก็บไฟล์ที่ถูกไว้ในชื่อ data/${path} แล้วย้ายไฟล์อื่นออกจากโฟลเดอร์ data`,
  en: `${files.map(quote).join(" and ")} were probably meant to be the same file. Look at each, keep the right one as data/${path}, and move the others out of the data folder.`,
});

function converted(file: string, path: string, form: "workbook" | "numbers"): Text {
  const how = form === "numbers" ? fromNumbers : isOfTable(path) ? fromWorkbook : toCsv;
  const places = form === "workbook" && isOfTable(path) ? [inFormOf(".xlsx", path), path] : [path];
  const [th, en] = [" หรือ ", " or "].map((or) => places.map((one) => `data/${one}`).join(or));
  return {
    th: `${how.th} ให้ชื่อว่า ${th} แล้วย้าย ${quote(file)} ออกจากโฟลเดอร์ data`,
    en: `${how.en} under ${en}, then move ${quote(file)} out of the data folder.`,
  };
}

/** Corrections are read from CSV alone. */
const isOfTable = (path: string): boolean => path.startsWith("raw/");

const fromWorkbook: Text = {
  th: "เปิดใน Excel หรือ LibreOffice แล้วบันทึกเป็น “สมุดงาน Excel (.xlsx)” หรือ “CSV UTF-8”",
  en: "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) or as “CSV UTF-8”",
};

const toCsv: Text = {
  th: "เปิดใน Excel หรือ LibreOffice แล้วบันทึกเป็น “CSV UTF-8”",
  en: "Open it in Excel or LibreOffice and save it as “CSV UTF-8”",
};

const fromNumbers: Text = {
  th: "เปิดใน Numbers แล้วเลือก ไฟล์ > ส่งออกไปยัง > CSV (Unicode UTF-8)",
  en: "Open it in Numbers and choose File > Export To > CSV (Unicode UTF-8)",
};

const downloaded = (file: string, path: string): Text => ({
  th: `ไฟล์นี้เป็นเพียงลิงก์ ไม่มีข้อมูลอยู่ข้างใน ให้เปิดใน Google ชีต เลือก ไฟล์ > ดาวน์โหลด > ค่าที่คั่นด้วยจุลภาค (.csv) บันทึกเป็น data/${path} แล้วลบ ${quote(file)}`,
  en: `It is only a link and holds no data. Open it in Google Sheets, choose File > Download > Comma-separated values, save that as data/${path}, and delete ${quote(file)}.`,
});

/** Where the year, or all, is unknown. */
function withoutPlace(file: string, { folder, name }: Meaning): Text {
  if (file.startsWith("fixes/"))
    return {
      th: "เปลี่ยนชื่อเป็นรหัสตารางตามด้วย .csv หรือย้ายออกจาก data/fixes",
      en: "Name it for its table's id, with .csv, or move it out of data/fixes.",
    };
  if (name !== null)
    return {
      th: `สร้างโฟลเดอร์ที่ตั้งชื่อด้วยปีของข้อมูลสี่หลัก แล้วย้ายไฟล์เข้าไปเป็น data/raw/${folder ?? "<แหล่งข้อมูล>"}/<ปี พ.ศ.>/${name}`,
      en: `Make a folder named for the data's year in four digits, Buddhist era, and move the file there: data/raw/${folder ?? "<source>"}/<year>/${name}`,
    };
  return {
    th: `ถ้าเป็นตาราง ให้ดูชื่อที่ถูกใน docs/officials.md ถ้าเป็นเอกสารประกอบ ให้เพิ่มชื่อไฟล์ใน "attachments" ของ source.json ข้างกัน ถ้าไม่ใช้ ให้ย้ายออกจากโฟลเดอร์ data`,
    en: `If it is a table, see docs/officials.md for its name. If it only accompanies one, list it under "attachments" in the source.json beside it. If neither, move it out of the data folder.`,
  };
}
