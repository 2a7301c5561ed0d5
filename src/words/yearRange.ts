import type { Branded } from "./brand.ts";
import { accept, refuse, type Reading } from "./reading.ts";
import { cleanText } from "./thaiText.ts";

/** Two Buddhist years joined by a hyphen, both ends included: `2562-2565`. */
export type YearRange = Branded<string, "YearRange">;

/** Reads `2562-2565`, with any dash and with or without พ.ศ.; the first year comes first. */
export function readYearRange(cell: string): Reading<YearRange> {
  const match = /^(?:พ\.ศ\. ?)?(2[45]\d\d) ?[-–—] ?(2[45]\d\d)$/.exec(cleanText(cell));
  const [, first, last] = match ?? [];
  if (first !== undefined && last !== undefined && first <= last)
    return accept(`${first}-${last}` as YearRange);
  return refuse(
    "year_range",
    { th: "ช่วงปี พ.ศ. เช่น 2562-2565", en: "a span of Buddhist years such as 2562-2565" },
    {
      th: "เขียนปีแรกกับปีสุดท้ายเป็น พ.ศ. สี่หลัก คั่นด้วยขีด",
      en: "Write the first and the last Buddhist year, four digits each, with a hyphen between.",
    },
  );
}

/** The first and the last year of the span, in the Buddhist era. */
export function yearsOf(range: YearRange): readonly [number, number] {
  const [first, last] = range.split("-").map(Number);
  return [first as number, last as number];
}
