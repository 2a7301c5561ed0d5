import { totalWords } from "../../schema/declare/layout.ts";
import { cleanText } from "../../words/text/thaiText.ts";

/** Whether a whole cell says “total”: รวม, ยอดรวม, ทั่วราชอาณาจักร. */
export const isTotalWord = (cell: string): boolean =>
  mayBeTotal.test(cell) && words.has(cleanText(cell).toLowerCase().replace(/\s*:$/, ""));

/** What every word for a total has in it: most cells of a long column need no cleaning to be told from one. */
const mayBeTotal = /รวม|ทั่ว|ทั้ง|total|whole/i;

/** Whether a cell names the country or a part of it, which beside provinces is what they add up to. */
export const isWholeName = (cell: string): boolean => wholeName.test(cleanText(cell));

/** Whether a cell names the whole country. */
export const isCountryName = (cell: string): boolean => isWholeName(cell) && !/ภาค/.test(cell);

export const wholeName =
  /^(?:(?:รวม)?(?:ทั้ง|ทั่ว)?(?:ประเทศไทย|ราชอาณาจักร(?:ไทย)?)|Thailand|(?:รวม)?ภาค(?:เหนือ|กลาง|ใต้|อีสาน|ตะวัน(?:ตก|ออก)(?:เฉียง(?:เหนือ|ใต้))?)(?:ตอนบน|ตอนล่าง)?)$/i;

const words: ReadonlySet<string> = new Set(totalWords.map((word) => cleanText(word).toLowerCase()));
