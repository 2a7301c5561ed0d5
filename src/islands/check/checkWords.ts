import { otherNameCaution } from "../../pipeline/sources/otherNameCaution.ts";
import type { SheetForm } from "../../pipeline/read/cellSource.ts";
import type { Severity } from "../../words/reading/finding.ts";
import type { Language } from "../../words/text/language.ts";
import type { Left, ReportForm } from "./checkMessages.ts";

/** Thai runs on; what is quoted stands apart by its marks. */
const encodings: Readonly<Record<SheetForm["encoding"], string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-874": "windows-874",
  xlsx: "Excel",
};

const delimiters: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  th: { ",": "จุลภาค", ";": "อัฒภาค", "\t": "แท็บ", "|": "ขีดตั้ง" },
  en: { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars" },
};

/** What the room for checking files says. */
export const checkWords = {
  th: {
    choose: "เลือกไฟล์ หรือลากไฟล์มาวางที่นี่ (Excel .xlsx, CSV, TSV หรือ ZIP ของไฟล์เหล่านี้ หลายไฟล์ก็ได้)",
    preparing: (size: string, share: string) =>
      `กำลังโหลดเครื่องมือตรวจและทะเบียนพื้นที่ ${size} (${share}) `,
    waiting: (count: string) => `จะตรวจ ${count} ไฟล์ที่เลือกไว้ทันทีที่พร้อม`,
    closed:
      "พร้อมแล้ว และหน้านี้ปิดการเชื่อมต่อแล้ว ไฟล์ที่เปิดจากนี้ไปอยู่ในเครื่องของคุณเท่านั้น เบราว์เซอร์จะไม่ยอมให้หน้านี้ส่งอะไรออกไป",
    notPrepared: "โหลดเครื่องมือตรวจไม่สำเร็จ โปรดตรวจการเชื่อมต่ออินเทอร์เน็ต",
    again: "ลองอีกครั้ง",
    zipFailed: (name: string) => `เปิดไฟล์ ZIP “${name}” ไม่ได้ โปรดแตกไฟล์ก่อน แล้วเลือกไฟล์ข้างใน`,
    close: "ปิดไฟล์นี้",
    closeFile: (name: string) => `ปิดไฟล์นี้: ${name}`,
    reading: "กำลังอ่าน",
    stop: "หยุด",
    stopped: "หยุดอ่านแล้ว",
    failed: "โปรแกรมของหน้านี้ทำงานผิดพลาด ไฟล์ของคุณไม่ได้ถูกแก้ไข โปรดลองอีกครั้ง",
    table: "ตรวจเป็นตาราง",
    noTable: "ไม่เทียบกับตารางใด อ่านตามที่เป็น",
    otherTables: "ตารางอื่น",
    year: "ปีของไฟล์ (พ.ศ.)",
    yearExample: "เช่น 2568",
    unknownTable:
      "หัวตารางของไฟล์นี้ไม่ตรงกับตารางใดของเว็บ จึงอ่านตามที่เป็นก่อน หากทราบว่าเป็นตารางใด โปรดเลือกจากรายการ",
    otherName: otherNameCaution.th,
    couldBe: (titles: string) => `หัวตารางเข้าได้กับ ${titles} หากไม่ใช่ตารางแรก โปรดเลือกใหม่`,
    usable: "ไฟล์นี้ใช้ได้",
    refused: "ไฟล์นี้ยังใช้ไม่ได้",
    readable: "ไฟล์นี้อ่านได้",
    unreadable: "ไฟล์นี้ยังอ่านไม่ได้",
    publishable: (rows: string, title: string) => `เผยแพร่เป็น “${title}” ได้ ${rows} แถว `,
    toMend: (places: string, causes: string) => `ต้องแก้ ${places} แห่ง รวม ${causes} เรื่อง `,
    toLookAt: (places: string) => `ควรดูอีก ${places} แห่ง แต่ไม่กั้นการเผยแพร่ `,
    chooseTable: "เลือกตารางด้านบนเพื่อดูว่าเผยแพร่ได้หรือไม่",
    readRows: "แถวที่อ่าน",
    form: ({ encoding, newline, delimiter, sheet }: SheetForm, columns: string, bytes: string) =>
      sheet
        ? `แผ่นงาน “${sheet.name}” ${columns} คอลัมน์ ${bytes} `
        : `${columns} คอลัมน์ ${bytes} รหัสอักขระ ${encodings[encoding]} คั่นช่องด้วย${delimiters.th[delimiter] ?? delimiter}${newline === "none" ? "" : ` จบบรรทัดด้วย ${newline.toUpperCase()}`} `,
    corrected: (count: string) => `อ่าน ${count} แห่งตามที่เว็บประกาศแก้ไว้แล้ว `,
    derived: (label: string, heading: string) => `${label} เติมจากคอลัมน์ “${heading}” `,
    found: "สิ่งที่พบ",
    severities: { refuse: "ต้องแก้", warn: "ควรดู", count: "นับไว้" } satisfies Record<Severity, string>,
    places: (count: string) => `${count} แห่ง`,
    inColumn: (column: string) => `คอลัมน์ “${column}”`,
    wanted: (expected: string) => `ที่ควรเป็นคือ ${expected}`,
    expected: "ที่ควรเป็น",
    advice: "วิธีแก้",
    received: "พบ",
    line: "บรรทัด",
    row: "แถว",
    cell: "ช่อง",
    suggest: "อาจหมายถึง",
    or: " หรือ ",
    empty: "ช่องว่าง",
    andMore: (count: string) => `และอีก ${count} แถว`,
    more: (count: string) => `แสดงเพิ่ม (เหลืออีก ${count})`,
    use: (suggestion: string) => `ใช้ “${suggestion}”`,
    useAll: (count: string) => `ใช้คำแนะนำทั้ง ${count} แห่งของเรื่องนี้`,
    useSure: (count: string, causes: string) =>
      `ใช้คำแนะนำที่มีทางเดียวทั้ง ${count} แห่ง รวม ${causes} เรื่อง`,
    useSureNote: "ดูแต่ละแห่งและยกเลิกเป็นแห่งได้ด้านล่าง จะแก้ในสำเนาเมื่อกดสร้างไฟล์เท่านั้น",
    useAt: (suggestion: string, received: string, place: string) =>
      `ใช้ “${suggestion}” แทน “${received}” ที่ ${place}`,
    mendTitle: "ไฟล์ที่แก้แล้ว",
    accepted: (count: string, isSheet: boolean) =>
      `เลือกแก้ ${count} แห่ง จะแก้เฉพาะช่องเหล่านี้ ${isSheet ? "ช่องอื่น สูตร รูปแบบ หมายเหตุ และแผ่นงานอื่นของสมุดงานคงเดิม" : "ส่วนอื่นของไฟล์เหมือนเดิมทุกไบต์"}`,
    makeMended: "สร้างไฟล์ที่แก้แล้ว",
    clearAccepted: "ยกเลิกที่เลือกไว้",
    mended: (count: string) =>
      `แก้แล้ว ${count} แห่งในสำเนา ไฟล์เดิมไม่เปลี่ยน ผลตรวจของไฟล์ที่แก้แล้วอยู่ด้านบนสุดของรายการ `,
    left: (count: string, why: string, places: string) =>
      `อีก ${count} แห่งไม่ได้แก้ เพราะ${why} (${places}) `,
    leftWhy: {
      differs: "ช่องในไฟล์ไม่ตรงกับที่อ่าน",
      formula: "ค่าในช่องมาจากสูตร โปรดแก้สูตรหรือช่องต้นทางของสูตรใน Excel",
      merged: "ช่องผสานกับช่องอื่น โปรดยกเลิกการผสานใน Excel ก่อน",
      bound: "ช่องนี้ผูกกับส่วนอื่นของสมุดงาน เช่น หัวของตารางใน Excel โปรดแก้ใน Excel",
    } satisfies Record<Left["why"], string>,
    formulas: "สมุดงานนี้มีสูตร ผลของสูตรที่อ้างถึงช่องที่แก้จะคำนวณใหม่เมื่อเปิดใน Excel โปรดเปิดแล้วบันทึกหนึ่งครั้งก่อนส่ง ",
    notMended: (isSheet: boolean) =>
      isSheet
        ? "แก้สมุดงานนี้ในหน้านี้ไม่ได้ เพราะมีลายมือชื่อดิจิทัลหรือเขียนกลับให้เหมือนเดิมไม่ได้ โปรดแก้ใน Excel"
        : "แก้ไฟล์นี้ในหน้านี้ไม่ได้ เพราะเขียนกลับให้เหมือนเดิมทุกไบต์ไม่ได้ โปรดแก้ในโปรแกรมที่สร้างไฟล์",
    saveMended: "บันทึกไฟล์ที่แก้แล้ว",
    saveChanges: "บันทึกรายการที่แก้ (CSV)",
    toMended: "ไปที่ผลตรวจของไฟล์ที่แก้แล้ว",
    mendedSuffix: "แก้แล้ว",
    changesSuffix: "รายการที่แก้",
    reportTitle: "รายงานสำหรับส่งต่อ",
    reports: {
      xlsx: "ไฟล์ที่ลงสีช่องที่พบ (Excel)",
      html: "สำหรับพิมพ์ (HTML)",
      csv: "ตาราง (CSV)",
    } satisfies Record<ReportForm, string>,
    reportSuffix: "รายงาน",
    sheet: "แถวที่มีสิ่งที่พบ",
    sheetLead: "แสดงตามที่อยู่ในไฟล์ ช่องที่มีกรอบคือช่องที่ต้องดู พร้อมบอกเหตุในช่องนั้น",
    sheetOf: (name: string) => `แถวที่มีสิ่งที่พบในไฟล์ ${name}`,
    moreRows: (count: string) => `แสดงอีก ${count} แถว`,
    restRows: (count: string) => `ยังมีอีก ${count} แถวที่ไม่ได้แสดง แก้แถวเหล่านี้แล้วตรวจใหม่ จะเห็นแถวถัดไป`,
  },
  en: {
    choose:
      "Choose files, or drop them here (Excel .xlsx, CSV, TSV or a ZIP of them; several at once if you like)",
    preparing: (size: string, share: string) =>
      `Loading the checker and the register of places, ${size} (${share}) `,
    waiting: (count: string) => `Files that wait to be checked: ${count}`,
    closed:
      "Ready, and this page is now closed to the network: files that you open stay on your device, and the browser lets this page send nothing.",
    notPrepared: "The checker could not be loaded. Please check the connection.",
    again: "Try again",
    zipFailed: (name: string) =>
      `The ZIP “${name}” can’t be opened. Please unpack it and choose the files within.`,
    close: "Close",
    closeFile: (name: string) => `Close: ${name}`,
    reading: "Reading",
    stop: "Stop",
    stopped: "Stopped.",
    failed: "This page failed; your file was not touched. Please try again.",
    table: "Check as the table",
    noTable: "No table: read it as it is",
    otherTables: "Other tables",
    year: "Year of the file (B.E.)",
    yearExample: "such as 2568",
    unknownTable:
      "The headings are of no table of this site, so the file was read as it is. If you know the table, choose it from the list.",
    otherName: otherNameCaution.en,
    couldBe: (titles: string) =>
      `By its headings it could be ${titles}. If the first is wrong, choose another.`,
    usable: "This file is good",
    refused: "This file can’t be published yet",
    readable: "This file can be read",
    unreadable: "This file can’t be read yet",
    publishable: (rows: string, title: string) => `Publishable as “${title}”: ${rows} rows. `,
    toMend: (places: string, causes: string) =>
      `To mend: ${places} places, ${causes} things to do. `,
    toLookAt: (places: string) => `Worth a look, but publishable: ${places}. `,
    chooseTable: "Choose a table above to see whether it can be published.",
    readRows: "rows read",
    form: ({ encoding, newline, delimiter, sheet }: SheetForm, columns: string, bytes: string) =>
      sheet
        ? `Sheet “${sheet.name}”, ${columns} columns, ${bytes}. `
        : `${columns} columns, ${bytes}, encoding ${encodings[encoding]}, cells separated by ${delimiters.en[delimiter] ?? delimiter}${newline === "none" ? "" : `, lines ending in ${newline.toUpperCase()}`}. `,
    corrected: (count: string) => `Read as this site’s declared corrections have them: ${count}. `,
    derived: (label: string, heading: string) => `${label}: told by the column “${heading}”. `,
    found: "What was found",
    severities: { refuse: "to mend", warn: "worth a look", count: "counted" } satisfies Record<
      Severity,
      string
    >,
    places: (count: string) => (count === "1" ? "1 place" : `${count} places`),
    inColumn: (column: string) => `column “${column}”`,
    wanted: (expected: string) => `Expected: ${expected}`,
    expected: "Expected",
    advice: "What to do",
    received: "Found",
    line: "Line",
    row: "Row",
    cell: "Cell",
    suggest: "Did you mean",
    or: " or ",
    empty: "empty",
    andMore: (count: string) => `and ${count} more rows`,
    more: (count: string) => `Show more (${count} left)`,
    use: (suggestion: string) => `Use “${suggestion}”`,
    useAll: (count: string) => `Use what is suggested for all ${count} places`,
    useSure: (count: string, causes: string) =>
      `Use what is suggested where it is one thing alone: ${count} places, ${causes} things`,
    useSureNote:
      "Look at each below, and take back what you don’t want. A copy is changed only when you make the file.",
    useAt: (suggestion: string, received: string, place: string) =>
      `Use “${suggestion}” for “${received}” in ${place}`,
    mendTitle: "The mended file",
    accepted: (count: string, isSheet: boolean) =>
      `To be changed: ${count} places. ${isSheet ? "Other cells, formulas, formats, comments and sheets of the workbook stay as they are." : "No other byte of the file changes."}`,
    makeMended: "Make the mended file",
    clearAccepted: "Take these back",
    mended: (count: string) =>
      `Changed in a copy: ${count} places; your file is as it was. The verdict on the mended file stands first in the list. `,
    left: (count: string, why: string, places: string) =>
      `Not changed: ${count} places, ${why} (${places}). `,
    leftWhy: {
      differs: "whose cells are not as they were read",
      formula: "where a formula makes the value; mend the formula, or the cells it reads, in Excel",
      merged: "where cells are merged; unmerge them in Excel first",
      bound:
        "where the cell is tied to another part of the workbook, such as the heading of an Excel table; mend them in Excel",
    } satisfies Record<Left["why"], string>,
    formulas:
      "The workbook holds formulas. What they make of the changed cells is calculated anew when it is opened in Excel: open and save it once before you send it. ",
    notMended: (isSheet: boolean) =>
      isSheet
        ? "This workbook can’t be mended here: it is signed, or could not be written back as it was. Please mend it in Excel."
        : "This file can’t be mended here, since it could not be written back byte for byte. Please mend it where it was made.",
    saveMended: "Save the mended file",
    saveChanges: "Save the list of changes (CSV)",
    toMended: "Go to the verdict on the mended file",
    mendedSuffix: "mended",
    changesSuffix: "changes",
    reportTitle: "A report to send on",
    reports: {
      xlsx: "The file with coloured cells (Excel)",
      html: "To print (HTML)",
      csv: "As a table (CSV)",
    } satisfies Record<ReportForm, string>,
    reportSuffix: "report",
    sheet: "Rows in which something was found",
    sheetLead:
      "As they stand in the file. Framed cells are those to look at, each with its reason.",
    sheetOf: (name: string) => `Rows of ${name} in which something was found`,
    moreRows: (count: string) => `Show ${count} more rows`,
    restRows: (count: string) =>
      `${count} more rows are not shown. Mend these and check again to see the next.`,
  },
} as const;
