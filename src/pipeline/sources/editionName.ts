import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";

/** A folder of an edition is named for its Buddhist year, `2570`, or a part of it, `2570-06`. */
export const isEditionName = (name: string): boolean => /^2[45]\d\d(?:-[0-9a-z]{1,8})*$/.test(name);

/** The year that another name means, as in ๒๕๗๐, `2570 (new)`, `ปี2570` or `2027`; null where it tells none. */
export function editionMeant(name: string): string | null {
  const [digits, ...more] = toArabicDigits(cleanText(name)).match(/\d+/g) ?? [];
  if (digits === undefined || more.some((one) => one.length === 4)) return null;
  const year = Number(digits);
  if (digits.length === 4 && year >= 2400 && year < 2600) return digits;
  if (digits.length === 4 && year >= 1950 && year < 2057) return String(year + 543);
  return null;
}
