import { toBuddhistYear } from "./buddhistYear.ts";
import { daysInMonth, isCivilDay, type CivilDay } from "./calendar.ts";
import { refuseMisspeltDigits } from "../number/misspeltDigits.ts";
import { isMissing, refuseEmpty } from "../reading/emptyRefusal.ts";
import type { Text } from "../text/language.ts";
import { refuse, type Reading } from "../reading/reading.ts";
import { isSpreadsheetError, refuseSpreadsheetError } from "../number/spreadsheetError.ts";
import { thaiMonths } from "./thaiMonth.ts";
import { cleanText } from "../text/thaiText.ts";
import { thaiWeekdays } from "./thaiWeekday.ts";
import { readYear } from "./writtenYear.ts";

/** The cell has no form of a date; `isDate` tells whether another text has one. */
export function ofForm(cell: string, isDate: (text: string) => boolean): Reading<never> {
  if (isSpreadsheetError(cell)) return refuseSpreadsheetError(expected);
  const text = cleanText(cell);
  if (isMissing(text)) return refuseEmpty(expected);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return refuse("date_serial", expected, looksLikeSerial);
  const [code, advice] = /\d:\d\d/.test(text)
    ? (["date_with_time", withTime] as const)
    : (["date_format", otherForm] as const);
  return refuseMisspeltDigits(text, expected, isDate, () =>
    refuse(code, expected, advice, dayWrittenYearFirst(text)),
  );
}

/** A day that begins with its year has one order, so it can be suggested as year-month-day. */
function dayWrittenYearFirst(text: string): readonly string[] {
  const [, digits, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[ T])/.exec(text) ?? [];
  if (digits === undefined || month === undefined || day === undefined) return [];
  const year = readYear({ digits });
  const exists =
    year.ok && isCivilDay({ year: year.value, month: Number(month), day: Number(day) });
  return exists ? [`${digits}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`] : [];
}

/** A numeric common-era date in a column that declares no order. */
export const ofOrder = (possible: readonly string[]): Reading<never> =>
  refuse("date_order", expected, unknownOrder(possible), possible);

export const ofSerial = (): Reading<never> => refuse("date_serial", expected, serialOutOfRange);

export function ofNoSuchDay({ year, month }: CivilDay): Reading<never> {
  const name = thaiMonths[month - 1];
  if (!name) return refuse("date_not_in_calendar", expected, noSuchMonth);
  const days = daysInMonth(year, month);
  return refuse("date_not_in_calendar", expected, {
    th: `ไม่มีวันนี้ในปฏิทิน เดือน${name.name} พ.ศ. ${toBuddhistYear(year)} มี ${days} วัน โปรดตรวจวันที่กับต้นฉบับ`,
    en: `There is no such day: ${name.en} ${year} has ${days} days. Check the date against the original.`,
  });
}

export const ofEarly = (date: string, earliest: string): Reading<never> =>
  refuse("date_too_early", expected, {
    th: `วันที่นี้ (${date}) อยู่ก่อนวันแรกที่คอลัมน์นี้รับ คือ ${earliest} โปรดตรวจปีกับต้นฉบับ`,
    en: `This day (${date}) comes before the first one the column takes, ${earliest}. Check the year against the original.`,
  });

export const ofOldNewYear = (): Reading<never> => refuse("date_old_new_year", expected, oldNewYear);

export const ofWeekday = (actual: number, stated: number): Reading<never> =>
  refuse("date_weekday", expected, {
    th: `วันที่นี้ตรงกับวัน${thaiWeekdays[actual]} แต่ในช่องเขียนว่าวัน${thaiWeekdays[stated]} โปรดตรวจว่าวันหรือวันที่ผิด`,
    en: `This date is a ${englishWeekdays[actual]}, but the cell says ${englishWeekdays[stated]}. Check which of the two is wrong.`,
  });

const expected: Text = {
  th: "วันที่ เช่น 1 ม.ค. 2567, 1/1/2567 หรือ 2024-01-01",
  en: "a date such as 1 ม.ค. 2567, 1/1/2567 or 2024-01-01",
};

const looksLikeSerial: Text = {
  th: "ช่องนี้เป็นเลขลำดับวันของโปรแกรมตาราง ไม่ใช่วันที่ โปรดจัดรูปแบบช่องเป็น “วันที่” แล้วส่งออกใหม่",
  en: "The cell holds a spreadsheet's day count and no date. Format it as Date and export again.",
};

const withTime: Text = {
  th: "ช่องนี้มีเวลาอยู่ด้วย โปรดส่งออกเฉพาะวันที่ หรือแยกเวลาไว้อีกคอลัมน์",
  en: "The cell also holds a time. Export the date alone, or put the time in a column of its own.",
};

const otherForm: Text = {
  th: "อ่านเป็นวันที่ไม่ได้ โปรดเขียนให้ครบทั้งวัน เดือน และปี เช่น 1 มกราคม 2567",
  en: "This can't be read as a date. Write day, month and year, as in 1 มกราคม 2567 or 2024-01-01.",
};

const unknownOrder = (possible: readonly string[]): Text => ({
  th: `วันที่แบบตัวเลขที่ใช้ปี ค.ศ. ไม่บอกว่าเลขใดเป็นวัน เลขใดเป็นเดือน ช่องนี้จึงเป็นได้ทั้ง ${possible.join(" และ ")} โปรดเขียนแบบ ปี-เดือน-วัน เช่น 2024-01-31`,
  en: `A numeric date with a common-era year doesn't say which number is the month: this may be ${possible.join(" or ")}. Write it as year-month-day, 2024-01-31.`,
});

const serialOutOfRange: Text = {
  th: "เลขลำดับวันนี้ไม่ตรงกับวันใดในปฏิทิน โปรดตรวจวันที่กับต้นฉบับ",
  en: "This day count stands for no day of the calendar. Check the date against the original.",
};

const noSuchMonth: Text = {
  th: "เดือนต้องเป็นเลข 1 ถึง 12 โปรดตรวจว่าสลับวันกับเดือนหรือไม่",
  en: "A month is a number from 1 to 12. Check whether day and month have changed places.",
};

const oldNewYear: Text = {
  th: "ก่อน พ.ศ. 2484 ปีใหม่ไทยเริ่มวันที่ 1 เมษายน เดือนมกราคมถึงมีนาคมจึงอาจเป็นได้สองปี โปรดเขียนเป็นปี ค.ศ. เช่น 1938-02-01",
  en: "Before 2484 BE the Thai year began on 1 April, so January to March may belong to two years. Write the common-era date, 1938-02-01.",
};

const englishWeekdays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];
