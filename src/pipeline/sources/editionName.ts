import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";

/** A folder of an edition is named for its Buddhist year, `2570`, or a part of it, `2570-06`; two years, `2570-71`, are none. */
export const isEditionName = (name: string): boolean =>
  /^2[45]\d\d(?:-[0-9a-z]{1,8})*$/.test(name) && !isYearRange(name);

/** Whether a name tells two years, such as `2570-71` or `ปี 2570/2571`. */
export function isYearRange(name: string): boolean {
  const [, first, last] =
    /(?:^|\D)([12]\d{3})\s*[-–—/_]\s*(\d{4}|\d{2})(?!\d)/.exec(toArabicDigits(cleanText(name))) ??
    [];
  if (first === undefined || last === undefined) return false;
  // A month may follow a year as its two digits.
  return last.length === 4 || (Number(last) > 12 && Number(last) === (Number(first) + 1) % 100);
}

/** The year that another name means, as in ๒๕๗๐, `2570 (new)`, `ปี2570` or `2027`; null where it tells none, or two. */
export function editionMeant(name: string): string | null {
  if (isYearRange(name)) return null;
  const [digits, ...more] = toArabicDigits(cleanText(name)).match(/\d+/g) ?? [];
  if (digits === undefined || more.some((one) => one.length === 4)) return null;
  const year = Number(digits);
  if (digits.length === 4 && year >= 2400 && year < 2600) return digits;
  if (digits.length === 4 && year >= 1950 && year < 2057) return String(year + 543);
  return null;
}
