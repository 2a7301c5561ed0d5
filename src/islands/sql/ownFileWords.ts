/** A reader's file that can't be read truthfully, with the reasons. */
export class OwnFileRefused extends Error {
  override readonly name = "OwnFileRefused";
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join("\n"));
    this.reasons = reasons;
  }
}

/** What is said of a reader's own file. */
export const ownFileWords = {
  th: {
    title: "เพิ่มไฟล์ของคุณเอง",
    lead: "เลือกหรือลากไฟล์ CSV หรือ Parquet มาวาง ไฟล์จะกลายเป็นตารางอีกตารางหนึ่งที่เชื่อมกับตารางอื่นได้ ไฟล์อยู่ในหน้านี้เท่านั้น ไม่มีการส่งไปที่ใด และหายไปเมื่อปิดหน้า",
    choose: "เลือกไฟล์ CSV หรือ Parquet (ไม่เกิน 10 MB)",
    reading: "กำลังอ่านไฟล์",
    tooLarge: "ไฟล์ใหญ่เกิน 10 MB โปรดตัดแถวหรือคอลัมน์ที่ไม่ใช้ออกก่อน",
    unknownKind: "อ่านได้เฉพาะไฟล์ .csv และ .parquet โปรดบันทึกไฟล์เป็นหนึ่งในสองแบบนี้",
    refused: (file: string) => `ไม่รับไฟล์ ${file} เพราะอ่านแล้วอาจไม่ตรงกับต้นฉบับ`,
    failed: (file: string) => `อ่านไฟล์ ${file} ไม่สำเร็จ ไฟล์อาจเสียหาย`,
    added: (name: string, rows: string) => `เพิ่มตาราง ${name} แล้ว ${rows} แถว`,
    column: "คอลัมน์ในไฟล์",
    name: "ชื่อใน SQL",
    kind: "อ่านเป็น",
    ask: "ใช้ตารางนี้ในคำสั่ง",
    publisher: "ไฟล์ของผู้อ่าน",
    leftOut: (count: number) => `ไม่นับ ${count} แถวที่เป็นชื่อเรื่อง แถวรวม แถวว่าง หรือเชิงอรรถ`,
    twoReadings: (heading: string, why: string) => `คอลัมน์ “${heading}” เก็บเป็นข้อความ ${why}`,
    asWritten: "เพิ่มอีกตารางตามที่เขียนในไฟล์ทุกแถว",
    staysText: (heading: string, kind: string, count: number, example: string) =>
      `คอลัมน์ “${heading}” น่าจะเป็น${kind} แต่มี ${count} ช่องที่อ่านเช่นนั้นไม่ได้ เช่น “${example}” จึงเก็บเป็นข้อความทั้งคอลัมน์`,
  },
  en: {
    title: "Add a file of your own",
    lead: "Choose a CSV or Parquet file, or drop it here: it becomes a further table that others can be joined to. It stays in this page, is sent nowhere, and is gone when the page is closed.",
    choose: "Choose a CSV or Parquet file (at most 10 MB)",
    reading: "Reading the file",
    tooLarge:
      "The file is larger than 10 MB. Please leave out rows or columns that you don't need.",
    unknownKind: "Only .csv and .parquet files can be read. Please save the file as one of these.",
    refused: (file: string) => `${file} is not taken: what was read might not be what it says.`,
    failed: (file: string) => `${file} could not be read; it may be damaged.`,
    added: (name: string, rows: string) => `Table ${name} is added, ${rows} rows.`,
    column: "Column of the file",
    name: "Name in SQL",
    kind: "Read as",
    ask: "Use this table in a statement",
    publisher: "a reader's own file",
    leftOut: (count: number) => `Rows left out as titles, totals, blanks or footnotes: ${count}`,
    twoReadings: (heading: string, why: string) => `Column “${heading}” stays text. ${why}`,
    asWritten: "Add another table with every row as the file has it",
    staysText: (heading: string, kind: string, count: number, example: string) =>
      `Column “${heading}” looks like ${kind}, but cells that don't read so: ${count}, such as “${example}”. The whole column stays text.`,
  },
} as const;
