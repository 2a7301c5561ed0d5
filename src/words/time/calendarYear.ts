import type { Branded } from "../text/brand.ts";
import { eraOf, eraPattern, toBuddhistYear } from "./buddhistYear.ts";
import { refuseMisspeltDigits } from "../number/misspeltDigits.ts";
import { hasSplitNumber, toArabicDigits } from "../number/thaiDigits.ts";
import { isMissing, refuseEmpty } from "../reading/emptyRefusal.ts";
import { accept, refuse, type Reading } from "../reading/reading.ts";
import type { Text } from "../text/language.ts";
import { cleanText } from "../text/thaiText.ts";
import { readYear } from "./writtenYear.ts";

/** A calendar year in the Buddhist era. */
export type BuddhistYear = Branded<number, "BuddhistYear">;

/** Reads `2567`, `๒๕๖๗`, `ปี พ.ศ. 2567` or `2024`, and keeps the Buddhist year. */
export function readCalendarYear(cell: string): Reading<BuddhistYear> {
  const cleaned = cleanText(cell);
  if (isMissing(cleaned)) return refuseEmpty(expected);
  const [, era, digits] = form.exec(toArabicDigits(cleaned)) ?? [];
  if (digits === undefined || hasSplitNumber(cleaned))
    return refuseMisspeltDigits(
      cleaned,
      expected,
      (meant) => readCalendarYear(meant).ok,
      () => refuse("year_digits", expected, fourDigits),
    );
  const reading = readYear({ digits, era: eraOf(era) });
  return reading.ok ? accept(toBuddhistYear(reading.value) as BuddhistYear) : reading;
}

const form = new RegExp(`^(?:ปี ?)?(?:(${eraPattern}) ?)?(\\d+)$`);

const expected: Text = {
  th: "ปีสี่หลัก เช่น 2567 (พ.ศ.) หรือ 2024 (ค.ศ.)",
  en: "a year of four digits such as 2567 (BE) or 2024 (CE)",
};

const fourDigits: Text = {
  th: "อ่านเป็นปีไม่ได้ โปรดเขียนเฉพาะปีสี่หลัก เช่น 2567",
  en: "This can’t be read as a year. Write its four digits alone, as in 2567.",
};
