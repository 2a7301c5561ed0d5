import { formatCellAddress } from "../../words/reading/cellAddress.ts";
import { nearestWords } from "../../words/text/nearestWords.ts";
import type { Text } from "../../words/text/language.ts";
import type { FailureReason, WorkbookFailure } from "../workbook/failure.ts";
import type { CellRange, SheetCells } from "../workbook/sheetCells.ts";
import { kindOfNotCsv } from "./notCsv.ts";
import type { Trouble } from "./report.ts";

export type { Trouble };

const workbook: Text = {
  th: "สมุดงาน Excel (.xlsx) ที่เปิดได้",
  en: "an Excel workbook (.xlsx) that opens",
};

/** What is said of a file that can't be read as a workbook. */
export const unreadable = ({ reason }: WorkbookFailure): Trouble => ({
  code: `workbook_${reason === "malformed" || reason === "ambiguous" ? "malformed" : reason}`,
  severity: "refuse",
  expected: workbook,
  advice: failures[reason],
});

const saveAgain: Text = {
  th: "โปรดเปิดด้วย Excel หรือ LibreOffice แล้วบันทึกเป็น “สมุดงาน Excel (.xlsx)” หรือ “CSV UTF-8”",
  en: "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) or as “CSV UTF-8”.",
};

const cured = (th: string, en: string): Text => ({
  th: `${th} ${saveAgain.th}`,
  en: `${en} ${saveAgain.en}`,
});

const failures: Readonly<Record<FailureReason, Text>> = {
  damaged: {
    th: "ไฟล์นี้ขาดหรือเสีย มักเกิดจากการดาวน์โหลดหรือส่งต่อไม่ครบ โปรดดาวน์โหลดใหม่ หรือขอไฟล์จากต้นทางอีกครั้ง",
    en: "The file is cut short or damaged, as an unfinished download is. Download it again, or ask for it once more.",
  },
  too_large: {
    th: "ข้อมูลในไฟล์นี้เมื่อคลายแล้วใหญ่เกินกว่าตารางใดต้องใช้ ระบบจึงไม่เปิด โปรดแบ่งไฟล์ตามปีหรือตามจังหวัด หรือบันทึกเฉพาะแผ่นงานที่ใช้เป็น CSV UTF-8",
    en: "Unpacked, the file is larger than any table needs, so it was not opened. Split it by year or by province, or save the one sheet as “CSV UTF-8”.",
  },
  not_workbook: cured(
    "ข้างในไฟล์นี้ไม่ครบอย่างสมุดงาน Excel",
    "What is inside this file is no complete Excel workbook.",
  ),
  malformed: cured(
    "ส่วนหนึ่งของสมุดงานนี้เขียนผิดแบบ จึงอ่านได้ไม่แน่นอน",
    "A part of this workbook is not written as it should be, and can't be read for certain.",
  ),
  ambiguous: cured(
    "สมุดงานนี้มีสองส่วนที่ใช้ชื่อเดียวกัน จึงไม่รู้ว่าส่วนใดคือข้อมูล",
    "Two parts of this workbook go by one name, so that none can be taken for the data.",
  ),
  doctype: cured(
    "สมุดงานนี้มีคำสั่ง DOCTYPE หรือ ENTITY ซึ่งโปรแกรมตารางไม่เขียน ระบบไม่เปิดเพื่อความปลอดภัย",
    "The workbook declares a DOCTYPE or entities, which no spreadsheet program writes; for safety it was not opened.",
  ),
  encrypted: {
    th: "สมุดงานนี้ตั้งรหัสผ่านไว้ โปรดเปิดใน Excel เลือก ไฟล์ > ข้อมูล > ป้องกันเวิร์กบุ๊ก > เข้ารหัสด้วยรหัสผ่าน ลบรหัสออก แล้วบันทึก",
    en: "The workbook has a password. In Excel choose File > Info > Protect Workbook > Encrypt with Password, delete the password, and save.",
  },
  old_workbook: {
    th: "ไฟล์นี้เป็นสมุดงาน Excel รุ่นเก่า (.xls) โปรดเปิดใน Excel หรือ LibreOffice เลือก บันทึกเป็น > “สมุดงาน Excel (.xlsx)” หรือ “CSV UTF-8” แล้ววางไฟล์ใหม่แทน",
    en: "This is an old Excel workbook (.xls). Open it in Excel or LibreOffice, choose Save As > Excel Workbook (.xlsx) or “CSV UTF-8”, and put the new file in its place.",
  },
  binary_workbook: cured("ไฟล์นี้เป็นสมุดงานแบบไบนารี (.xlsb)", "This is a binary workbook (.xlsb)."),
  macro_workbook: cured(
    "ไฟล์นี้มีแมโคร (.xlsm) ซึ่งไม่ควรแจกต่อบนเว็บ",
    "This workbook holds macros (.xlsm), which should not be handed on by a website.",
  ),
  open_document: {
    th: "ไฟล์นี้เป็นตาราง OpenDocument (.ods) โปรดเปิดใน LibreOffice หรือ Excel เลือก บันทึกเป็น > “Excel 2007-365 (.xlsx)” หรือ “Text CSV” แบบ UTF-8 แล้ววางไฟล์ใหม่แทน",
    en: "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel, choose Save As > Excel 2007-365 (.xlsx) or Text CSV in UTF-8, and put the new file in its place.",
  },
  other_document: {
    th: "ไฟล์นี้เป็นไฟล์ ZIP หรือเอกสารชนิดอื่น เช่น Word หรือ PowerPoint ไม่ใช่สมุดงาน Excel หากมีตารางอยู่ข้างใน ให้แตกไฟล์หรือคัดลอกตารางไปวางใน Excel แล้วบันทึกเป็น .xlsx หรือ CSV UTF-8",
    en: "This is a ZIP file or another document, such as one of Word or PowerPoint, and no Excel workbook. If it holds a table, unpack it or copy the table into Excel, and save that as .xlsx or “CSV UTF-8”.",
  },
};

/** A file whose name is a workbook's and whose bytes are not. */
export function textInWorkbook(head: Uint8Array): Trouble {
  const found = kindOfNotCsv(head);
  const kind = found?.kind ?? { th: "ข้อความ เช่น CSV", en: "text, such as CSV" };
  return {
    code: "not_workbook",
    severity: "refuse",
    expected: workbook,
    advice: found
      ? cured(
          `ไฟล์นี้เป็น${kind.th} ไม่ใช่สมุดงาน Excel แม้ชื่อจะลงท้ายด้วย .xlsx`,
          `This is ${kind.en}, not an Excel workbook, whatever its name says.`,
        )
      : {
          th: `ไฟล์นี้เป็น${kind.th} ไม่ใช่สมุดงาน Excel แม้ชื่อจะลงท้ายด้วย .xlsx หากเป็น CSV ให้เปลี่ยนชื่อลงท้ายเป็น .csv`,
          en: `This is ${kind.en}, not an Excel workbook, whatever its name says. If it is CSV, let its name end in .csv.`,
        },
  };
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const severalSheets = (names: readonly string[]): Trouble => ({
  code: "several_sheets",
  severity: "refuse",
  expected: { th: "ตารางนี้ในแผ่นงานเดียว", en: "this table on one sheet" },
  advice: {
    th: `ตารางอาจอยู่ในแผ่นงานใดก็ได้ใน ${quoted(names)} ระบบไม่เลือกหรือรวมให้เอง ถ้าข้อมูลชุดเดียวแบ่งไว้หลายแผ่น ให้คัดลอกมาต่อกันในแผ่นเดียว ถ้าแต่ละแผ่นเป็นคนละปี ให้แยกเป็นไฟล์ละปี แล้วลบแผ่นอื่นออก ถ้าไฟล์ของหน่วยงานมีหลายแผ่นเสมอ ผู้ดูแลเว็บบอกชื่อแผ่นไว้ที่ "sheet" ใน layout ของตารางได้`,
    en: `The table may stand on any of ${quoted(names)}; none is chosen, nor are they joined. If one table is spread over several sheets, copy it onto one; where each is a year, make a file of each; then delete the others. Where the agency's file always has several, whoever keeps the site can name the sheet under "sheet" in the table's layout.`,
  },
});

export const noSuchSheet = (name: string, names: readonly string[]): Trouble => ({
  code: "no_such_sheet",
  severity: "refuse",
  expected: { th: `แผ่นงานชื่อ “${name}”`, en: `a sheet named “${name}”` },
  advice: {
    th: `ไฟล์นี้มีแผ่นงาน ${quoted(names)} ให้เปลี่ยนชื่อแผ่นงานที่มีตารางเป็น “${name}”`,
    en: `The file has ${quoted(names)}. Rename the sheet with the table to “${name}”.`,
  },
  suggest: nearestWords(name, names),
});

/** No sheet that shows says anything; those named are hidden. */
export const noSheet = (hidden: readonly string[]): Trouble => ({
  code: hidden.length > 0 ? "hidden_sheets" : "empty_file",
  severity: "refuse",
  expected: { th: "แผ่นงานที่มีตาราง", en: "a sheet with a table" },
  advice:
    hidden.length > 0
      ? {
          th: `แผ่นงานที่มีข้อมูลถูกซ่อนไว้ทั้งหมด (${quoted(hidden)}) ให้คลิกขวาที่แถบชื่อแผ่นงาน เลือก “ยกเลิกการซ่อน” แล้วบันทึก`,
          en: `Every sheet with data is hidden (${quoted(hidden)}). Right-click a sheet's tab, choose Unhide, and save.`,
        }
      : {
          th: "ไฟล์นี้ไม่มีข้อมูลเลย โปรดส่งออกใหม่ หรือดาวน์โหลดอีกครั้ง",
          en: "There is nothing in this file. Please export it again, or download it again.",
        },
});

/** Nothing wrong: a reader is told that the file holds more. */
export const sheetsNotRead: Trouble = {
  code: "sheets_not_read",
  severity: "count",
  expected: { th: "แผ่นงานเดียว", en: "one sheet" },
  advice: {
    th: "แผ่นงานเหล่านี้มีข้อมูลแต่ไม่ใช่ตารางนี้ จึงไม่ได้อ่าน หากมีแถวของตารางนี้อยู่ ให้ย้ายมารวมในแผ่นเดียว เมื่อเผยแพร่ ผู้อ่านดาวน์โหลดไฟล์ทั้งไฟล์ได้ รวมแผ่นเหล่านี้",
    en: "These sheets hold something and are not this table, so they were not read. If rows of the table stand there, move them to the one sheet. Readers can download the whole file, these sheets too.",
  },
};

/** What can be the matter with a single cell. */
export const ofCell: Readonly<Record<SheetCells["troubles"][number]["kind"], Trouble>> = {
  formula_without_value: {
    code: "formula_without_value",
    severity: "refuse",
    expected: { th: "ผลของสูตรที่บันทึกไว้ในไฟล์", en: "the result of the formula, kept in the file" },
    advice: {
      th: "ไฟล์นี้เก็บแต่สูตร ไม่ได้เก็บผล มักเป็นไฟล์ที่โปรแกรมอื่นสร้าง ให้เปิดใน Excel รอให้คำนวณ แล้วบันทึกอีกครั้ง",
      en: "The file holds the formula and not its result, as files do that another program made. Open it in Excel, let it calculate, and save it again.",
    },
  },
  number_cut: {
    code: "number_cut",
    severity: "refuse",
    expected: { th: "ตัวเลขไม่เกิน 15 หลัก", en: "a number of at most 15 digits" },
    advice: {
      th: "Excel เก็บตัวเลขได้ 15 หลัก หลักที่เกินกลายเป็นศูนย์ไปแล้ว หากเป็นรหัส ให้จัดรูปแบบช่องเป็น “ข้อความ” แล้วพิมพ์ใหม่จากต้นฉบับ",
      en: "Excel keeps 15 digits of a number; those beyond have become zeros. If it is a code, format the cell as Text and type it again from the original.",
    },
  },
  no_such_day: {
    code: "no_such_day",
    severity: "refuse",
    expected: { th: "วันที่ที่มีอยู่จริง", en: "a day that exists" },
    advice: {
      th: "ช่องนี้จัดรูปแบบเป็นวันที่ แต่ค่าข้างในไม่ใช่วันใดเลย ให้พิมพ์วันที่ใหม่ หรือจัดรูปแบบช่องเป็นตัวเลขหากเป็นจำนวน",
      en: "The cell is formatted as a date and holds a number that is no day. Type the date again, or format the cell as a number if it is one.",
    },
  },
  unreadable: {
    code: "cell_unreadable",
    severity: "refuse",
    expected: { th: "ช่องที่อ่านได้", en: "a cell that can be read" },
    advice: {
      th: "ค่าในช่องนี้บันทึกไว้ผิดแบบ ให้เปิดใน Excel ตรวจช่องนี้ แล้วบันทึกใหม่",
      en: "What is kept in this cell is not written as it should be. Open the file in Excel, look at the cell, and save it again.",
    },
  },
};

export const shownOtherwise: Trouble = {
  code: "shown_otherwise",
  severity: "count",
  expected: { th: "ช่องที่แสดงค่าครบทุกหลัก", en: "cells that show all of their value" },
  advice: {
    th: "รูปแบบของช่องแสดงน้อยกว่าค่าที่เก็บ เช่นปัดทศนิยม ระบบอ่านค่าเต็มที่เก็บไว้ หากต้องการค่าที่ปัดแล้ว ให้ใช้ฟังก์ชัน ROUND ในต้นฉบับ",
    en: "The format shows less than the cell holds, such as fewer decimals. The whole value was read; if the rounded one is meant, use ROUND in the original.",
  },
};

export const hiddenRows: Trouble = {
  code: "hidden_rows",
  severity: "refuse",
  expected: { th: "แถวที่มองเห็นได้ทุกแถว", en: "rows that all show" },
  advice: {
    th: "มีแถวที่ซ่อนหรือกรองไว้แต่ยังมีข้อมูล ให้ล้างตัวกรองหรือยกเลิกการซ่อน แล้วตรวจว่าแถวนั้นควรอยู่ในตาราง หากไม่ใช่ ให้ลบออก",
    en: "Rows are hidden or filtered out and still hold data. Clear the filter or unhide them, and see whether they belong to the table; if not, delete them.",
  },
};

export const hiddenColumn: Trouble = {
  code: "hidden_column",
  severity: "refuse",
  expected: { th: "คอลัมน์ที่มองเห็นได้ทุกคอลัมน์", en: "columns that all show" },
  advice: {
    th: "คอลัมน์นี้ถูกซ่อนไว้แต่ยังมีข้อมูล ซึ่งจะเผยแพร่ไปกับไฟล์ ให้ยกเลิกการซ่อนแล้วตรวจ หากไม่ใช้หรือเป็นข้อมูลส่วนบุคคล ให้ลบออก",
    en: "The column is hidden and still holds data, which would be published with the file. Unhide it and look; if it is not needed, or personal, delete it.",
  },
};

export const mergedCells = ({ rows, columns }: CellRange): Trouble => ({
  code: "merged_cells",
  severity: "refuse",
  expected: {
    th: "หนึ่งช่องต่อหนึ่งค่าในแถวข้อมูล",
    en: "a cell of its own for each value of a row of data",
  },
  advice: {
    th: `ช่อง ${rangeText(rows, columns)} ผสานกันไว้ จึงไม่รู้ว่าค่านี้เป็นของทุกแถวหรือเป็นยอดรวม ให้ยกเลิกการผสานแล้วพิมพ์ค่าในทุกช่องที่เป็นของมัน หากทุกไฟล์ของตารางนี้ผสานคอลัมน์นี้ ให้ประกาศไว้ที่ "merged" ใน layout`,
    en: `The cells ${rangeText(rows, columns)} are merged, so that no one can tell whether the value is that of each row or of all. Unmerge them and write the value in every cell it belongs to; if all files of this table merge the column, declare it under "merged" in the layout.`,
  },
});

const rangeText = ([top, bottom]: CellRange["rows"], [left, right]: CellRange["columns"]): string =>
  `${formatCellAddress({ row: top, column: left })}:${formatCellAddress({ row: bottom, column: right })}`;

export const tooMuchMerged: Trouble = {
  code: "merged_cells",
  severity: "refuse",
  expected: { th: "ตารางที่แทบไม่ผสานช่อง", en: "a table with few merged cells" },
  advice: {
    th: "ทั้งแผ่นงานผสานช่องซ้อนกัน ให้เลือกทั้งแผ่น ยกเลิกการผสานเซลล์ แล้วพิมพ์ค่าในทุกช่องที่เป็นของมัน",
    en: "The whole sheet is merged over and over. Select all of it, unmerge the cells, and write each value in the cells it belongs to.",
  },
};

export const underMerge: Trouble = {
  code: "under_merge",
  severity: "refuse",
  expected: { th: "ช่องที่ผสานซึ่งมีค่าเดียว", en: "merged cells that hold one value" },
  advice: {
    th: "ช่องนี้ถูกช่องที่ผสานบังไว้แต่ยังมีค่าอยู่ข้างใต้ ให้ยกเลิกการผสาน แล้วลบค่าที่ไม่ใช้",
    en: "This cell lies under merged cells and still holds a value that no one sees. Unmerge them and delete what is not meant.",
  },
};
