import type { Branded } from "../text/brand.ts";
import { eraOf, eraPattern, toBuddhistYear } from "./buddhistYear.ts";
import { refuseMisspeltDigits } from "../number/misspeltDigits.ts";
import { isMissing, refuseEmpty } from "../reading/emptyRefusal.ts";
import type { Text } from "../text/language.ts";
import { accept, refuse, type Reading } from "../reading/reading.ts";
import { hasSplitNumber, toArabicDigits } from "../number/thaiDigits.ts";
import { cleanText } from "../text/thaiText.ts";
import { readYear } from "./writtenYear.ts";

/** Two Buddhist years joined by a hyphen, both ends included: `2562-2565`. */
export type YearRange = Branded<string, "YearRange">;

/** Reads `2562-2565` in either set of digits and either era, with any dash or ถึง and with or without พ.ศ.; the first year comes first. */
export function readYearRange(cell: string): Reading<YearRange> {
  const cleaned = cleanText(cell);
  if (isMissing(cleaned)) return refuseEmpty(expected);
  if (hasSplitNumber(cleaned)) return refuse("year_range", expected, twoYears);
  const [, era, first, lastEra, last] = form.exec(toArabicDigits(cleaned)) ?? [];
  if (first === undefined || last === undefined)
    return refuseMisspeltDigits(
      cleaned,
      expected,
      (meant) => readYearRange(meant).ok,
      () => refuse("year_range", expected, twoYears),
    );
  if (last.length === 2 && Number(last) <= 12) return refuse("year_range", expected, monthOrYear);
  const [from, to] = [
    readYear({ digits: first, era: eraOf(era) }),
    readYear({ digits: whole(last, first), era: eraOf(lastEra ?? era) }),
  ];
  if (!from.ok || !to.ok) return (from.ok ? to : from) as Reading<never>;
  const isOneEra = Number(first) - from.value === Number(whole(last, first)) - to.value;
  if (!isOneEra) return refuse("year_range", expected, oneEra);
  if (from.value > to.value) return refuse("year_range", expected, turned);
  return accept(`${toBuddhistYear(from.value)}-${toBuddhistYear(to.value)}` as YearRange);
}

/** The last year may leave out what it shares with the first: 2562-65. */
const whole = (last: string, first: string): string =>
  last.length === 2 ? first.slice(0, 2) + last : last;

const form = new RegExp(
  `^(?:ปี ?)?(?:(${eraPattern}) ?)?(\\d{4}) ?(?:[-–—\u2011\u2212]|ถึง) ?(?:ปี ?)?(?:(${eraPattern}) ?)?(\\d{4}|\\d{2})$`,
);

const expected: Text = {
  th: "ช่วงปี พ.ศ. เช่น 2562-2565",
  en: "a span of Buddhist years such as 2562-2565",
};

const twoYears: Text = {
  th: "เขียนปีแรกกับปีสุดท้ายเป็น พ.ศ. สี่หลัก คั่นด้วยขีด เช่น 2562-2565 หากมีปีเดียวให้เขียนซ้ำ เช่น 2565-2565",
  en: "Write the first and the last Buddhist year, four digits each, with a hyphen between: 2562-2565. A single year is written twice: 2565-2565.",
};

const monthOrYear: Text = {
  th: "สองหลักหลังขีดอาจเป็นเดือนหรือเป็นปีก็ได้ โปรดเขียนปีทั้งสองให้ครบสี่หลัก เช่น 2562-2565",
  en: "The two digits after the hyphen may be a month or a year. Write both years with four digits: 2562-2565.",
};

const oneEra: Text = {
  th: "ปีแรกกับปีสุดท้ายเป็นคนละศักราช โปรดเขียนเป็น พ.ศ. ทั้งสองปี เช่น 2562-2565",
  en: "The two years are in different eras. Write both as Buddhist years: 2562-2565.",
};

const turned: Text = {
  th: "ปีแรกมาหลังปีสุดท้าย โปรดตรวจกับต้นฉบับ แล้วเขียนปีแรกก่อน เช่น 2562-2565",
  en: "The first year comes after the last. Check the original and write the earlier one first: 2562-2565.",
};

/** The first and the last year of the span, in the Buddhist era. */
export function yearsOfRange(range: YearRange): readonly [number, number] {
  const [first, last] = range.split("-").map(Number);
  return [first as number, last as number];
}
