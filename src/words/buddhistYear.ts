import type { Text } from "./language.ts";
import { accept, refuse, type Reading } from "./reading.ts";

/** ปีพุทธศักราช of a common-era year. Holds for every day since 1 January 2484, when the Thai year began to start in January. */
export const toBuddhistYear = (commonYear: number): number => commonYear + 543;

export const toCommonYear = (buddhistYear: number): number => buddhistYear - 543;

export type Era = "BE" | "CE";

/** How a year is written in a cell: its digits, and the era when พ.ศ. or ค.ศ. stands before them. */
export interface WrittenYear {
  readonly digits: string;
  readonly era?: Era;
  /** Set where two digits can only be a Buddhist year: after a Thai month. */
  readonly shortBuddhist?: boolean;
}

/** The common-era year meant: a number from 2400 up is Buddhist, a smaller one common-era. */
export function readYear({ digits, era, shortBuddhist }: WrittenYear): Reading<number> {
  if (digits.length === 2) {
    return shortBuddhist && era !== "CE"
      ? accept(toCommonYear(2500 + Number(digits)))
      : refuse("year_two_digits", expected, twoDigits);
  }
  if (digits.length !== 4) return refuse("year_digits", expected, fourDigits);
  const year = Number(digits);
  const isBuddhist = year >= 2400;
  if (era && isBuddhist !== (era === "BE")) return refuse("year_era", expected, eraConflict);
  const common = isBuddhist ? toCommonYear(year) : year;
  if (common < 1900 || common > 2100) return refuse("year_range", expected, outOfRange);
  return accept(common);
}

/** พ.ศ. or ค.ศ. in any of its spellings, for use inside a larger pattern. */
export const eraPattern = "พ\\.? ?ศ\\.?|ค\\.? ?ศ\\.?";

export const eraOf = (written: string | undefined): Era | undefined =>
  written === undefined ? undefined : written.startsWith("พ") ? "BE" : "CE";

const expected: Text = {
  th: "ปีสี่หลัก เช่น 2567 (พ.ศ.) หรือ 2024 (ค.ศ.)",
  en: "a year of four digits such as 2567 (BE) or 2024 (CE)",
};

const twoDigits: Text = {
  th: "ปีเขียนไว้เพียงสองหลัก จึงไม่แน่ใจว่าเป็น พ.ศ. หรือ ค.ศ. โปรดเขียนให้ครบสี่หลัก",
  en: "The year has only two digits, so its era isn't certain. Write all four.",
};

const fourDigits: Text = {
  th: "ปีต้องมีสี่หลัก โปรดตรวจว่าพิมพ์ขาดหรือเกินหรือไม่",
  en: "A year has four digits. Check whether one is missing or one too many.",
};

const eraConflict: Text = {
  th: "ปีไม่ตรงกับศักราชที่เขียนไว้ โปรดตรวจว่าเป็น พ.ศ. หรือ ค.ศ.",
  en: "The year doesn't fit the era written with it. Check whether it is BE or CE.",
};

const outOfRange: Text = {
  th: "ปีนี้อยู่นอกช่วง พ.ศ. 2443–2643 โปรดตรวจว่าพิมพ์ผิดหลักหรือไม่",
  en: "The year lies outside 1900–2100 (BE 2443–2643). Check its digits.",
};
