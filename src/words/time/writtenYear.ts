import { toCommonYear, type Era } from "./buddhistYear.ts";
import type { Text } from "../text/language.ts";
import { accept, refuse, type Reading } from "../reading/reading.ts";
import { readShortYear } from "./shortYear.ts";
import type { YearContext } from "./yearContext.ts";

/** How a year is written in a cell: its digits, the era when พ.ศ. or ค.ศ. stands before them, the month beside them. */
export interface WrittenYear {
  readonly digits: string;
  readonly era?: Era | undefined;
  readonly month?: number | undefined;
  readonly isBesideThaiMonth?: boolean | undefined;
}

/** The common-era year meant: a number from 2400 up is Buddhist, a smaller one common-era. */
export function readYear(written: WrittenYear, context?: YearContext): Reading<number> {
  const { digits, era } = written;
  if (digits.length === 2) return readShortYear(written, context);
  if (digits.length !== 4) return refuse("year_digits", expected, fourDigits);
  const year = Number(digits);
  const isBuddhist = year >= 2400;
  if (era && isBuddhist !== (era === "BE")) return refuse("year_era", expected, eraConflict);
  const common = isBuddhist ? toCommonYear(year) : year;
  if (common < 1900 || common > 2100) return refuse("year_range", expected, outOfRange);
  return accept(common);
}

const expected: Text = {
  th: "ปีสี่หลัก เช่น 2567 (พ.ศ.) หรือ 2024 (ค.ศ.)",
  en: "a year of four digits such as 2567 (BE) or 2024 (CE)",
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
