import type { Branded } from "./brand.ts";
import { eraOf, eraPattern, readYear, type WrittenYear } from "./buddhistYear.ts";
import type { Text } from "./language.ts";
import { accept, refuse, type Reading } from "./reading.ts";
import { isSpreadsheetError, refuseSpreadsheetError } from "./spreadsheetError.ts";
import { hasSplitNumber, toArabicDigits } from "./thaiDigits.ts";
import { monthNamed } from "./thaiMonth.ts";
import { cleanText } from "./thaiText.ts";

/** A month as `YYYY-MM` in the common era. */
export type IsoMonth = Branded<string, "IsoMonth">;

/** What a column declares about its months. */
export interface MonthOptions {
  /** Four bare digits are a Buddhist year and a month: 6705 is May 2567. */
  readonly compact?: boolean;
}

/** Reads a month with its year: ตุลาคม 2566, ต.ค. 66, 2566-10, 10/2566. */
export function readMonth(cell: string, { compact = false }: MonthOptions = {}): Reading<IsoMonth> {
  const written = parseMonth(cleanText(cell), compact);
  if (!written) return refuseForm(cell);
  const year = readYear(written.year);
  if (!year.ok) return year;
  if (written.month < 1 || written.month > 12) return refuse("month_range", expected, outOfRange);
  if (year.value < 1941) return refuse("month_too_early", expected, tooEarly);
  return accept(isoMonth(year.value, written.month));
}

export const isoMonth = (year: number, month: number): IsoMonth =>
  `${year}-${month < 10 ? "0" : ""}${month}` as IsoMonth;

interface WrittenMonth {
  readonly year: WrittenYear;
  readonly month: number;
}

function parseMonth(cleaned: string, compact: boolean): WrittenMonth | null {
  if (cleaned.length > longestMonth || hasSplitNumber(cleaned)) return null;
  const text = toArabicDigits(cleaned);
  return parseNumeric(text) ?? parseNamed(text) ?? (compact ? parseCompact(text) : null);
}

function parseNumeric(text: string): WrittenMonth | null {
  const [, digits, month] = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? [];
  if (digits !== undefined) return { year: { digits }, month: Number(month) };
  const [, first, year] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  return year === undefined ? null : { year: { digits: year }, month: Number(first) };
}

function parseNamed(text: string): WrittenMonth | null {
  const [, name, era, digits] = namedForm.exec(text) ?? [];
  const named = name === undefined ? undefined : monthNamed(name);
  if (!named || digits === undefined) return null;
  const year = { digits, era: eraOf(era), shortBuddhist: named.isThai };
  return { year, month: named.month };
}

const parseCompact = (text: string): WrittenMonth | null =>
  /^\d{4}$/.test(text)
    ? {
        year: { digits: text.slice(0, 2), shortBuddhist: true },
        month: Number(text.slice(2)),
      }
    : null;

const longestMonth = 60;

const namedForm = new RegExp(
  `^(?:เดือน ?)?([^\\d /-][^\\d/-]*?)[ /-]?(?:ปี ?)?(?:(${eraPattern}) ?)?(\\d+)$`,
);

function refuseForm(cell: string): Reading<never> {
  if (isSpreadsheetError(cell)) return refuseSpreadsheetError(expected);
  return cleanText(cell) === ""
    ? refuse("empty", expected, empty)
    : refuse("month_format", expected, otherForm);
}

const expected: Text = {
  th: "เดือนและปี เช่น ตุลาคม 2566, ต.ค. 66 หรือ 2023-10",
  en: "a month and year such as ตุลาคม 2566, ต.ค. 66 or 2023-10",
};

const empty: Text = {
  th: "ช่องนี้ว่างอยู่ โปรดใส่เดือนและปี หรือใส่ - หากไม่มีข้อมูล",
  en: "The cell is empty. Write the month and year, or - when there is none.",
};

const otherForm: Text = {
  th: "อ่านเป็นเดือนและปีไม่ได้ โปรดเขียนชื่อเดือนตามด้วยปี พ.ศ. เช่น ตุลาคม 2566",
  en: "This can't be read as a month of a year. Write its name and the year, as in ตุลาคม 2566 or 2023-10.",
};

const outOfRange: Text = {
  th: "เดือนต้องเป็นเลข 1 ถึง 12 โปรดตรวจกับต้นฉบับ",
  en: "A month is a number from 1 to 12. Check it against the original.",
};

const tooEarly: Text = {
  th: "เดือนนี้อยู่ก่อน พ.ศ. 2484 ซึ่งปีใหม่ไทยยังเริ่มในเดือนเมษายน โปรดตรวจปีกับต้นฉบับ",
  en: "This month comes before 2484 BE, when the Thai year still began in April. Check the year against the original.",
};
