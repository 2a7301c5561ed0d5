import { refuse, type Reading } from "../reading/reading.ts";
import type { Text } from "../text/language.ts";

/** True for what Excel leaves in a cell whose formula failed, such as `#N/A` or `#REF!`. */
export const isSpreadsheetError = (cell: string): boolean =>
  cell.includes("#") && errors.test(cell.trim());

export const refuseSpreadsheetError = (expected: Text): Reading<never> =>
  refuse("spreadsheet_error", expected, {
    th: "สูตรในช่องนี้คำนวณไม่สำเร็จ โปรดเปิดไฟล์ต้นฉบับ แก้สูตรหรือพิมพ์ค่าที่ถูกต้องแทน แล้วส่งออกไฟล์อีกครั้ง",
    en: "The formula in this cell failed. Open the original workbook, mend the formula or type the right value, and export again.",
  });

const errors = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i;
