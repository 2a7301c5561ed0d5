import type { Text } from "../text/language.ts";
import { readMissing } from "./missing.ts";
import { refuse, type Reading } from "./reading.ts";

/** Whether a cell says that there is no value: it is empty, or a dash or word that exports put there instead. */
export const isMissing = (cell: string): boolean => readMissing(cell) === null;

/** A cell without a value in a column where each row must have one: neither empty nor `-` will do. */
export const refuseEmpty = (expected: Text): Reading<never> => refuse("empty", expected, emptyCell);

export const emptyCell: Text = {
  th: "คอลัมน์นี้ต้องมีค่าทุกแถว จะเว้นว่างหรือใส่ - ไม่ได้ โปรดใส่ค่าตามเอกสารต้นฉบับ หากต้นฉบับไม่ได้ระบุ ให้แจ้งผู้ดูแลเว็บไซต์กำหนดให้คอลัมน์นี้เว้นว่างได้ก่อน อย่าใส่ 0 แทน",
  en: "Every row must have a value in this column; it can be neither empty nor -. Write what the original says. If it says nothing, ask the site's keepers to let the column be empty first; don't write 0 instead.",
};
