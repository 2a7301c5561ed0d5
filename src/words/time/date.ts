import type { Branded } from "../text/brand.ts";
import { toCommonYear } from "./buddhistYear.ts";
import { civilDay, isCivilDay, weekday, type CivilDay } from "./calendar.ts";
import * as refusal from "./dateRefusal.ts";
import { accept, type Reading } from "../reading/reading.ts";
import { cleanText } from "../text/thaiText.ts";
import { parseWrittenDate } from "./writtenDate.ts";
import { readYear, type WrittenYear } from "./writtenYear.ts";
import type { YearContext } from "./yearContext.ts";

/** A day as `YYYY-MM-DD` in the common era. */
export type IsoDate = Branded<string, "IsoDate">;

/** What a column declares about its dates. */
export interface DateOptions {
  /** The order of numeric common-era dates; without it they are refused. */
  readonly order?: "DMY" | "MDY";
  /** Bare whole numbers are day counts of a workbook with the 1900 date system. */
  readonly excel1900?: boolean;
  /** The era of two-digit years, where the file says it. */
  readonly era?: YearContext["era"];
  /** 1 January 2484 BE unless declared: before it the Thai year began in April. */
  readonly earliest?: IsoDate;
}

/** Reads a day in any form a Thai office writes it. */
export function readDate(cell: string, options: DateOptions = {}): Reading<IsoDate> {
  const written = parseWrittenDate(cleanText(cell));
  const isDate = (text: string) => readDate(text, options).ok;
  if (!written) return refusal.ofForm(cell, isDate);
  if (written.form === "serial") return readSerial(cell, written.serial, options);
  const year = readYear(written.year, { era: options.era });
  if (!year.ok) return withReadings(cell, year, written.year.digits);
  const isBuddhist = isBuddhistYear(written.year, year.value);
  if (written.form === "numeric") {
    return readNumeric({ ...written, year: year.value }, isBuddhist, options);
  }
  const day = { year: year.value, month: written.month, day: written.day };
  return readDay(day, isBuddhist, options, written.form === "named" ? written.weekday : undefined);
}

/** The days that a year of two digits may make, for whoever has to choose. */
function withReadings(
  cell: string,
  { refusal }: Extract<Reading<number>, { ok: false }>,
  digits: string,
): Reading<never> {
  const text = cleanText(cell);
  const before = text.slice(0, text.length - digits.length);
  const suggest = refusal.suggest.flatMap((year) => {
    const day = readDate(before + year);
    return day.ok ? [day.value] : [];
  });
  return { ok: false, refusal: { ...refusal, suggest } };
}

const isBuddhistYear = ({ digits }: WrittenYear, common: number): boolean =>
  toCommonYear(Number(digits.length === 2 ? `25${digits}` : digits)) === common;

export const isoDate = ({ year, month, day }: CivilDay): IsoDate =>
  `${year}-${padded(month)}-${padded(day)}` as IsoDate;

export const civilDate = (date: IsoDate): CivilDay => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

const padded = (number: number): string => (number < 10 ? `0${number}` : String(number));

interface NumericDate {
  readonly year: number;
  readonly first: number;
  readonly second: number;
}

function readNumeric(
  { year, first, second }: NumericDate,
  isBuddhist: boolean,
  options: DateOptions,
): Reading<IsoDate> {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (isBuddhist) return readDay(dayFirst, isBuddhist, options);
  if (options.order === undefined) {
    const possible = [...new Set([dayFirst, monthFirst].filter(isCivilDay).map(isoDate))];
    if (possible.length > 1) return refusal.ofOrder(possible);
    return readDay(isCivilDay(dayFirst) ? dayFirst : monthFirst, isBuddhist, options);
  }
  return readDay(options.order === "DMY" ? dayFirst : monthFirst, isBuddhist, options);
}

function readSerial(cell: string, serial: number, options: DateOptions): Reading<IsoDate> {
  if (!options.excel1900) return refusal.ofForm(cell, () => false);
  // The 1900 date system counts a 29 February 1900 that never was, as day 60.
  if (serial < 1 || serial === 60 || serial > lastSerial) return refusal.ofSerial();
  return readDay(civilDay(serial + (serial < 60 ? 1 : 0) + dayBeforeSerials), false, options);
}

// 30 December 1899, and 31 December 2100.
const dayBeforeSerials = -25569;
const lastSerial = 73415;

function readDay(
  day: CivilDay,
  isBuddhist: boolean,
  { earliest = firstDay }: DateOptions,
  statedWeekday?: number,
): Reading<IsoDate> {
  if (!isCivilDay(day)) return refusal.ofNoSuchDay(day);
  const date = isoDate(day);
  if (date < earliest) return refusal.ofEarly(date, earliest);
  if (isBuddhist && date < firstDay && day.month < 4) return refusal.ofOldNewYear();
  if (statedWeekday !== undefined && statedWeekday !== weekday(day)) {
    return refusal.ofWeekday(weekday(day), statedWeekday);
  }
  return accept(date);
}

const firstDay = "1941-01-01" as IsoDate;
