import { multipleWords } from "../../words/reading/heading.ts";
import type { Text } from "../../words/text/language.ts";
import type { Trouble } from "./report.ts";

/** What can be wrong with the header of a table, or with what stands above it. */
export const blankHeader = (position: number): Trouble => ({
  code: "blank_header",
  severity: "refuse",
  expected: { th: "ชื่อคอลัมน์ทุกคอลัมน์", en: "a heading for every column" },
  advice: {
    th: `คอลัมน์ที่ ${position} ไม่มีชื่อ โปรดตั้งชื่อ หรือลบคอลัมน์นี้หากว่างทั้งคอลัมน์`,
    en: `Column ${position} has no heading. Name it, or delete it if it is empty.`,
  },
});

export const duplicateHeader = (position: number, first: number): Trouble => ({
  code: "duplicate_header",
  severity: "refuse",
  expected: { th: "ชื่อคอลัมน์ที่ไม่ซ้ำกัน", en: "headings that differ" },
  advice: {
    th: `คอลัมน์ที่ ${position} ชื่อเหมือนคอลัมน์ที่ ${first} โปรดตั้งชื่อให้ต่างกัน เช่น เติมปีหรือหน่วย`,
    en: `Column ${position} is headed like column ${first}. Tell them apart, for example by year or unit.`,
  },
});

export const multiRowHeader: Trouble = {
  code: "multi_row_header",
  severity: "refuse",
  expected: { th: "หัวตารางแถวเดียว", en: "a header of one row" },
  advice: {
    th: "รวมหัวตารางหลายแถวเป็นแถวเดียว เช่น “ประชากร ชาย” “ประชากร หญิง” และเลิกผสานเซลล์",
    en: "Write the header in one row, such as “Population male”, “Population female”, without merged cells.",
  },
};

export const titleRow: Trouble = {
  code: "title_row",
  severity: "refuse",
  expected: { th: "หัวตารางที่แถวแรกของไฟล์", en: "the header in the first row" },
  advice: {
    th: "ลบแถวชื่อรายงานเหนือหัวตารางออก แล้วนำไปใส่ในคำอธิบายชุดข้อมูล",
    en: "Delete the title above the header and put it in the description of the data.",
  },
};

/** หน่วย : ล้านบาท over a table says that its numbers are not what they stand for. */
export const saysOtherUnit = (title: string): boolean =>
  /หน่วย|\bunits?\b/i.test(title) && multipleWords.test(title);

export const unitInTitle: Trouble = {
  code: "unit_in_title",
  severity: "warn",
  expected: { th: "ตัวเลขในหน่วยของตาราง", en: "numbers in the units of the table" },
  advice: {
    th: "บรรทัดเหนือหัวตารางบอกว่าตัวเลขเป็นพันหรือล้านหน่วย ระบบไม่แปลงให้ โปรดแปลงตัวเลขทุกแถวให้เป็นหน่วยของตารางก่อนเผยแพร่ เว้นแต่ตารางประกาศไว้แล้วว่าไฟล์เขียนหน่วยนี้",
    en: "A line above the header says that the numbers are thousands or millions, which nothing converts. Write them in the units of the table before publishing, unless the table is declared to be in that unit.",
  },
};

/** Rows that have another number of cells than the header, all the same one. */
export interface OddWidth {
  readonly cells: number;
  readonly count: number;
  /** The first of them. */
  readonly lines: readonly number[];
  /** All cells past the header's last are blank. */
  readonly endsBlank: boolean;
  readonly beginsWithText: boolean;
}

export function headerWidth(width: number, odd: OddWidth): Trouble {
  const { cells, count, lines } = odd;
  const more = count > lines.length ? " …" : "";
  const why = whyOddWidth(width, odd);
  return {
    code: "header_width",
    severity: "refuse",
    expected: {
      th: `หัวตาราง ${cells} ช่อง เท่ากับแถวข้อมูล`,
      en: `a header of ${cells} cells, as many as its rows have`,
    },
    advice: {
      th: `หัวตารางมี ${width} ช่อง แต่ข้อมูล ${count} แถว (บรรทัด ${lines.join(", ")}${more}) มี ${cells} ช่อง ${why.th}`,
      en: `The header has ${width} cells, but rows with ${cells}: ${count} (lines ${lines.join(", ")}${more}). ${why.en}`,
    },
  };
}

function whyOddWidth(width: number, { cells, endsBlank, beginsWithText }: OddWidth): Text {
  if (cells < width)
    return {
      th: "โปรดลบชื่อคอลัมน์ที่ไม่มีข้อมูลออกจากหัวตาราง หรือส่งออกใหม่ให้มีข้อมูลครบทุกคอลัมน์",
      en: "Delete the heading that has no data, or export again with all columns.",
    };
  if (endsBlank)
    return {
      th: "ทุกแถวมีช่องว่างเกินมาท้ายแถว โปรดลบคอลัมน์ว่างทางขวาของตาราง แล้วบันทึกใหม่",
      en: "Every row ends with an empty cell too many: delete the empty column to the right of the table and save again.",
    };
  return {
    th: `โปรดเติมชื่อคอลัมน์ที่ขาดในหัวตาราง${beginsWithText ? " น่าจะเป็นคอลัมน์แรก" : ""} หากแต่ละแถวมีตัวเลขที่มีจุลภาค ให้ครอบตัวเลขนั้นด้วยเครื่องหมาย "`,
    en: `Add the heading that is missing${beginsWithText ? ", probably that of the first column" : ""}. If each row has a number with a comma, put it in quotes.`,
  };
}

export const noHeader: Trouble = {
  code: "no_header",
  severity: "refuse",
  expected: { th: "ชื่อคอลัมน์ในแถวแรก", en: "headings in the first row" },
  advice: {
    th: "แถวแรกเป็นข้อมูลแล้ว โปรดเพิ่มแถวชื่อคอลัมน์ไว้บนสุด",
    en: "The first row is already data. Please add a row of headings at the top.",
  },
};

export const delimiterMismatch = (declared: string, found: string): Trouble => ({
  code: "delimiter_mismatch",
  severity: "refuse",
  expected: {
    th: `ช่องที่คั่นด้วย${delimiterNames[declared]?.th ?? declared}`,
    en: `cells separated by ${delimiterNames[declared]?.en ?? declared}`,
  },
  advice: {
    th: `ไฟล์นี้น่าจะคั่นช่องด้วย${delimiterNames[found]?.th ?? found} โปรดบันทึกใหม่เป็น “CSV UTF-8 (คั่นด้วยจุลภาค)”`,
    en: `This file seems to separate cells by ${delimiterNames[found]?.en ?? found}. Please save it as “CSV UTF-8 (comma delimited)”.`,
  },
});

/** All of a row in one cell, as where a CSV was pasted into a sheet. */
export const columnsInOneCell: Trouble = {
  code: "columns_in_one_cell",
  severity: "refuse",
  expected: { th: "คอลัมน์ละหนึ่งช่อง", en: "a cell of its own for each column" },
  advice: {
    th: "ทุกคอลัมน์อยู่รวมกันในช่องเดียว ใน Excel ให้เลือกคอลัมน์นี้ แล้วเลือก ข้อมูล > ข้อความเป็นคอลัมน์ หรือวางไฟล์ CSV ต้นฉบับแทน",
    en: "All columns stand in one cell. In Excel select the column and choose Data > Text to Columns, or put the original CSV in place of this file.",
  },
};

export const missingColumn = (name: Text, isTime: boolean): Trouble => ({
  code: "missing_column",
  severity: "refuse",
  expected: { th: `คอลัมน์ “${name.th}”`, en: `a column “${name.en}”` },
  advice: {
    th: `ไม่พบคอลัมน์ “${name.th}” ตรวจว่าส่งออกครบหรือเปลี่ยนชื่อคอลัมน์ไปหรือไม่${isTime ? ` ${besideTable(name).th}` : ""}`,
    en: `There is no column “${name.en}”. See whether it was left out or renamed.${isTime ? ` ${besideTable(name).en}` : ""}`,
  },
});

/** A time that stands in the file's name or in a title alone is in no row. */
const besideTable = (name: Text): Text => ({
  th: `ถ้าชื่อไฟล์ ชื่อแผ่นงาน หรือบรรทัดเหนือตารางบอกไว้ครั้งเดียว ให้เพิ่มคอลัมน์หัว “${name.th}” แล้วใส่ค่านั้นทุกแถว`,
  en: `If the name of the file or sheet or a line above the table says it once, add a column headed “${name.en}” and write it in every row.`,
});

export const extraColumn: Trouble = {
  code: "extra_column",
  severity: "refuse",
  expected: { th: "เฉพาะคอลัมน์ที่ประกาศไว้", en: "only the columns that are declared" },
  advice: {
    th: "ลบคอลัมน์นี้ออก หรือแจ้งผู้ดูแลเว็บไซต์ให้เพิ่มคอลัมน์ใหม่ในคำประกาศชุดข้อมูล",
    en: "Delete this column, or ask the site's keepers to add it to the dataset's declaration.",
  },
};

const delimiterNames: Readonly<Record<string, { readonly th: string; readonly en: string }>> = {
  ",": { th: "จุลภาค (,)", en: "commas (,)" },
  ";": { th: "อัฒภาค (;)", en: "semicolons (;)" },
  "\t": { th: "แท็บ", en: "tabs" },
  "|": { th: "ขีดตั้ง (|)", en: "vertical bars (|)" },
};
