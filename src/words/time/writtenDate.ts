import { eraOf, eraPattern } from "./buddhistYear.ts";
import { hasSplitNumber, toArabicDigits } from "../number/thaiDigits.ts";
import { monthNamed } from "./thaiMonth.ts";
import { weekdayNamed, weekdayPattern } from "./thaiWeekday.ts";
import type { WrittenYear } from "./writtenYear.ts";

/** A date as a cell writes it, taken apart but not yet judged. */
export type WrittenDate =
  | {
      readonly form: "iso";
      readonly year: WrittenYear;
      readonly month: number;
      readonly day: number;
    }
  | {
      readonly form: "named";
      readonly year: WrittenYear;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | undefined;
    }
  | {
      readonly form: "numeric";
      readonly year: WrittenYear;
      readonly first: number;
      readonly second: number;
    }
  | { readonly form: "serial"; readonly serial: number };

/** Recognizes the form of a cleaned text; null when it is no date at all. */
export function parseWrittenDate(cleaned: string): WrittenDate | null {
  if (cleaned.length > longestDate || hasSplitNumber(cleaned)) return null;
  const text = toArabicDigits(cleaned).replace(midnight, "");
  return parseIso(text) ?? parseNumeric(text) ?? parseNamed(text) ?? parseSerial(text);
}

function parseIso(text: string): WrittenDate | null {
  const match = isoForm.exec(text);
  if (!match) return null;
  const [, digits = "", , month, day] = match;
  return { form: "iso", year: { digits }, month: Number(month), day: Number(day) };
}

function parseNumeric(text: string): WrittenDate | null {
  const match = numericForm.exec(text);
  if (!match) return null;
  const [, first, , second, digits = ""] = match;
  return { form: "numeric", year: { digits }, first: Number(first), second: Number(second) };
}

function parseNamed(text: string): WrittenDate | null {
  const match = namedForm.exec(text);
  if (!match) return null;
  const [, weekday = "", day, name = "", era, digits = ""] = match;
  const named = monthNamed(name);
  if (!named) return null;
  const year = { digits, era: eraOf(era), month: named.month, isBesideThaiMonth: named.isThai };
  return {
    form: "named",
    year,
    month: named.month,
    day: Number(day),
    weekday: weekdayNamed(weekday),
  };
}

const parseSerial = (text: string): WrittenDate | null =>
  /^\d{1,6}$/.test(text) ? { form: "serial", serial: Number(text) } : null;

const longestDate = 80;

// A time of midnight says nothing: spreadsheets and databases put it behind a day that has none.
const midnight =
  /(?<=\d)(?:[ T] ?|, ?)(?:0?0[:.]00(?:[:.]00(?:\.0+)?)?(?: ?น\.?)?|12:00(?::00)? ?AM)(?:Z|[+-]\d\d:?\d\d)?$/i;

const isoForm = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;

const numericForm = /^(\d{1,2})([-/.])(\d{1,2})\2(\d+)$/;

const namedForm = new RegExp(
  `^(?:(?:วัน)?(${weekdayPattern})?\\.? ?,? ?(?:วัน)?(?:ที่)? ?)?` +
    `(\\d{1,2})[ /-]?(?:เดือน ?)?([^\\d /-][^\\d/-]*?)[ /-]?(?:(${eraPattern}) ?)?(\\d+)$`,
);
