import { fiscalYearOfMonth, toBuddhistYear, toCommonYear, type Era } from "./buddhistYear.ts";
import type { Text } from "../text/language.ts";
import { accept, refuse, type Reading } from "../reading/reading.ts";
import type { YearContext } from "./yearContext.ts";

/** A year of two digits, and what stands beside it. */
export interface ShortYear {
  readonly digits: string;
  /** The era written with it. */
  readonly era?: Era | undefined;
  /** 1 to 12, where a month stands beside it. */
  readonly month?: number | undefined;
  readonly isBesideThaiMonth?: boolean | undefined;
}

/**
 * The common-era year that two digits mean, where they mean one: by the era written with them or that the
 * file writes its years in, by the fiscal year the file is filed under, or beside a Thai month because the
 * common-era year would lie past any record (`ต.ค. 66` is 2566; 2066 is still to come).
 */
export function readShortYear(year: ShortYear, context: YearContext = {}): Reading<number> {
  const number = Number(year.digits);
  const buddhist = toCommonYear(2500 + number);
  const common = 2000 + number;
  const era = year.era ?? (context.fiscalYear === undefined ? context.era : undefined);
  if (era === "BE") return accept(buddhist);
  if (era === "CE" && common < lastCentury) return accept(common);
  if (context.fiscalYear !== undefined && year.month !== undefined && era === undefined)
    return readInside([buddhist, common, common - 100], year.month, context.fiscalYear);
  if (era === undefined && year.isBesideThaiMonth && number >= firstSureBuddhist)
    return accept(buddhist);
  const other = era === "CE" ? common - 100 : common;
  const suggest = [String(toBuddhistYear(buddhist)), String(other)];
  return refuse("year_two_digits", expected, ambiguous(buddhist, other), suggest);
}

function readInside(years: readonly number[], month: number, fiscalYear: number): Reading<number> {
  const inside = years.filter((year) => fiscalYearOfMonth(year, month) === fiscalYear);
  const [only] = inside;
  return only === undefined || inside.length > 1
    ? refuse("month_outside_fiscal_year", insideOf(fiscalYear), noneInside(years, fiscalYear))
    : accept(only);
}

/** From here on (พ.ศ. 2544) the Buddhist reading lies in this century and the common-era one, 2044, in no record. */
const firstSureBuddhist = 44;

/** Two digits of a stated common era before this are of this century; later ones may be of the last. */
const lastCentury = 2041;

export const insideOf = (fiscalYear: number): Text => ({
  th: `เดือนในปีงบประมาณ ${fiscalYear} คือ ตุลาคม ${fiscalYear - 1} ถึง กันยายน ${fiscalYear}`,
  en: `a month of fiscal year ${fiscalYear}: October ${toCommonYear(fiscalYear) - 1} to September ${toCommonYear(fiscalYear)}`,
});

const noneInside = ([buddhist = 0, common = 0]: readonly number[], fiscalYear: number): Text => ({
  th: `ปีสองหลักนี้อ่านได้เป็น พ.ศ. ${toBuddhistYear(buddhist)} หรือ ค.ศ. ${common} แต่ไม่มีปีใดทำให้เดือนนี้อยู่ในปีงบประมาณ ${fiscalYear} ของไฟล์ โปรดตรวจว่าไฟล์อยู่ผิดปีหรือเขียนปีผิด แล้วเขียนปีให้ครบสี่หลัก`,
  en: `The two digits may mean BE ${toBuddhistYear(buddhist)} or ${common} CE, and with neither does the month lie in fiscal year ${fiscalYear}, which the file is filed under. See whether the file or the year is wrong, and write all four digits.`,
});

const expected: Text = {
  th: "ปีสี่หลัก เช่น 2567 (พ.ศ.) หรือ 2024 (ค.ศ.)",
  en: "a year of four digits such as 2567 (BE) or 2024 (CE)",
};

const ambiguous = (buddhist: number, common: number): Text => ({
  th: `ปีเขียนไว้เพียงสองหลัก อาจเป็น พ.ศ. ${toBuddhistYear(buddhist)} หรือ ค.ศ. ${common} ก็ได้ โปรดเขียนให้ครบสี่หลัก`,
  en: `The year has only two digits and may be BE ${toBuddhistYear(buddhist)} or ${common} CE. Write all four.`,
});
