import type { Branded } from "../text/brand.ts";
import { eraOf, eraPattern, toCommonYear } from "./buddhistYear.ts";
import { isMissing, refuseEmpty } from "../reading/emptyRefusal.ts";
import type { Text } from "../text/language.ts";
import { accept, refuse, type Reading } from "../reading/reading.ts";
import { isSpreadsheetError, refuseSpreadsheetError } from "../number/spreadsheetError.ts";
import { hasSplitNumber, toArabicDigits } from "../number/thaiDigits.ts";
import { monthsMeant } from "./misspeltMonth.ts";
import { monthNamed } from "./thaiMonth.ts";
import { cleanText } from "../text/thaiText.ts";
import { readYear, type WrittenYear } from "./writtenYear.ts";
import type { YearContext } from "./yearContext.ts";

/** A month as `YYYY-MM` in the common era. */
export type IsoMonth = Branded<string, "IsoMonth">;

/** What a column declares about its months. */
export interface MonthOptions {
  /** Four bare digits are a Buddhist year and a month: 6705 is May 2567. */
  readonly compact?: boolean;
}

/** Reads a month with its year: ตุลาคม 2566, ต.ค. 66, 2566-10, 10/2566. */
export function readMonth(
  cell: string,
  { compact = false }: MonthOptions = {},
  context: YearContext = {},
): Reading<IsoMonth> {
  const written = parseMonth(cleanText(cell), compact);
  if (!written) return refuseForm(cell, (month) => readMonth(month, { compact }, context).ok);
  if (written.month < 1 || written.month > 12) return refuse("month_range", expected, outOfRange);
  const year = written.year ? readYear(written.year, context) : yearOfMonth(written.month, context);
  if (!year.ok) return withReadings(year, written.month);
  if (year.value < 1941) return refuse("month_too_early", expected, tooEarly);
  return accept(isoMonth(year.value, written.month));
}

/** Whether a text is written as a month is, with a year or without; which month it is may still be unsure. */
export function isMonthForm(text: string): boolean {
  const written = parseMonth(cleanText(text), false);
  return written !== null && written.month >= 1 && written.month <= 12;
}

/** A month without a year has the one of the fiscal year that its file is filed under. */
const yearOfMonth = (month: number, { fiscalYear }: YearContext): Reading<number> =>
  fiscalYear === undefined
    ? refuse("month_format", expected, withoutYear)
    : accept(toCommonYear(fiscalYear) - (month >= 10 ? 1 : 0));

/** The months that a year of two digits may make, for whoever has to choose. */
function withReadings(
  { refusal }: Extract<Reading<number>, { ok: false }>,
  month: number,
): Reading<never> {
  const months = refusal.suggest.flatMap((digits) => {
    const year = readYear({ digits });
    return year.ok && year.value >= 1941 ? [isoMonth(year.value, month)] : [];
  });
  return { ok: false, refusal: { ...refusal, suggest: months } };
}

export const isoMonth = (year: number, month: number): IsoMonth =>
  `${year}-${month < 10 ? "0" : ""}${month}` as IsoMonth;

interface WrittenMonth {
  /** None where the cell has the month alone. */
  readonly year: WrittenYear | null;
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
  const [, name = "", era, digits] =
    namedForm.exec(text) ?? yearFirst(text) ?? bareForm.exec(text) ?? [];
  const named = monthNamed(name);
  if (!named) return null;
  const { month, isThai } = named;
  if (digits === undefined) return { year: null, month };
  return { year: { digits, era: eraOf(era), month, isBesideThaiMonth: isThai }, month };
}

/** 2566 ตุลาคม, with its parts in the order of the others. */
function yearFirst(text: string): readonly (string | undefined)[] | null {
  const match = yearFirstForm.exec(text);
  return match && [match[0], match[3], match[1], match[2]];
}

const parseCompact = (text: string): WrittenMonth | null =>
  /^\d{4}$/.test(text)
    ? { year: { digits: text.slice(0, 2), era: "BE" }, month: Number(text.slice(2)) }
    : null;

const longestMonth = 60;

const namePattern = "([^\\d '’/–-][^\\d'’/–-]*?)";

const namedForm = new RegExp(
  `^(?:เดือน ?)?${namePattern} ?[/–-]? ?['’]?(?:ปี ?)?(?:(${eraPattern}) ?)?(\\d+)$`,
);

const yearFirstForm = new RegExp(
  `^(?:ปี ?)?(?:(${eraPattern}) ?)?(\\d{4}) ?[/-]? ?(?:เดือน ?)?${namePattern}$`,
);

const bareForm = new RegExp(`^(?:เดือน ?)?${namePattern}$`);

function refuseForm(cell: string, isTaken: (month: string) => boolean): Reading<never> {
  if (isSpreadsheetError(cell)) return refuseSpreadsheetError(expected);
  if (isMissing(cell)) return refuseEmpty(expected);
  const meant = monthMeant(cell).filter(isTaken);
  return meant.length === 0
    ? refuse("month_format", expected, otherForm)
    : refuse("month_format", expected, misspelt, meant);
}

/** What a text that is not written as a month was probably meant to be, in a writing that can be read. */
export const monthMeant = (text: string): readonly string[] =>
  monthsMeant(toArabicDigits(cleanText(text))).filter(isMonthForm);

const expected: Text = {
  th: "เดือนและปี เช่น ตุลาคม 2566, ต.ค. 66 หรือ 2023-10",
  en: "a month and year such as ตุลาคม 2566, ต.ค. 66 or 2023-10",
};

const withoutYear: Text = {
  th: "ช่องนี้มีแต่เดือน ไม่มีปี โปรดเขียนปีต่อท้าย เช่น ตุลาคม 2566",
  en: "The cell has a month without its year. Write the year after it, as in ตุลาคม 2566 or 2023-10.",
};

const otherForm: Text = {
  th: "อ่านเป็นเดือนและปีไม่ได้ โปรดเขียนชื่อเดือนตามด้วยปี พ.ศ. เช่น ตุลาคม 2566",
  en: "This can't be read as a month of a year. Write its name and the year, as in ตุลาคม 2566 or 2023-10.",
};

const misspelt: Text = {
  th: "ไม่มีเดือนที่เขียนเช่นนี้ โปรดเทียบกับเดือนที่แนะนำและต้นฉบับ แล้วแก้ให้ตรง",
  en: "No month is written so. Compare it with the suggested one and the original, and mend it.",
};

const outOfRange: Text = {
  th: "เดือนต้องเป็นเลข 1 ถึง 12 โปรดตรวจกับต้นฉบับ",
  en: "A month is a number from 1 to 12. Check it against the original.",
};

const tooEarly: Text = {
  th: "เดือนนี้อยู่ก่อน พ.ศ. 2484 ซึ่งปีใหม่ไทยยังเริ่มในเดือนเมษายน โปรดตรวจปีกับต้นฉบับ",
  en: "This month comes before 2484 BE, when the Thai year still began in April. Check the year against the original.",
};
