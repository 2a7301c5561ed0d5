import type { Branded } from "../text/brand.ts";
import { fiscalYearOfMonth, toBuddhistYear, toCommonYear } from "./buddhistYear.ts";
import { civilDate, isoDate, readDate, type IsoDate } from "./date.ts";
import { refuseMisspeltDigits } from "../number/misspeltDigits.ts";
import { isMissing, refuseEmpty } from "../reading/emptyRefusal.ts";
import type { Text } from "../text/language.ts";
import { isMonthForm, readMonth, type IsoMonth } from "./month.ts";
import { accept, refuse, type Reading } from "../reading/reading.ts";
import { isSpreadsheetError, refuseSpreadsheetError } from "../number/spreadsheetError.ts";
import { hasSplitNumber, toArabicDigits } from "../number/thaiDigits.ts";
import { cleanText } from "../text/thaiText.ts";
import type { YearContext } from "./yearContext.ts";

/** A fiscal year (ปีงบประมาณ), named by the Buddhist year in which it ends: 2567 is 1 October 2566 to 30 September 2567. */
export type FiscalYear = Branded<number, "FiscalYear">;

export interface FiscalYearOptions {
  /** The column is known to name fiscal years by the common-era year in which they end: 2024 is 2567. */
  readonly commonEra?: boolean;
}

/** Reads a fiscal year from its Buddhist year, a label, a quarter, or a day or month inside it. */
export function readFiscalYear(
  cell: string,
  context: YearContext = {},
  { commonEra = false }: FiscalYearOptions = {},
): Reading<FiscalYear> {
  const cleaned = cleanText(cell);
  if (cleaned.length > longestLabel || hasSplitNumber(cleaned)) return refuseForm(cell);
  const text = toArabicDigits(cleaned);
  const labelled = labelForms.map((form) => form.exec(text)?.[1]).find(Boolean);
  if (labelled !== undefined) return judgeYear(labelled.replace(/\.0+$/, ""), commonEra);
  const date = readDate(text);
  if (date.ok) return accept(fiscalYearOf(date.value));
  const month = readMonth(text, {}, context);
  if (month.ok) return accept(fiscalYearOf(firstDayOf(month.value)));
  if (month.refusal.code !== "month_format" || isMonthForm(text)) return month;
  return refuseForm(cell);
}

/** The fiscal year a day belongs to. */
export function fiscalYearOf(date: IsoDate): FiscalYear {
  const { year, month } = civilDate(date);
  return fiscalYearOfMonth(year, month) as FiscalYear;
}

/** The first and the last day of a fiscal year. */
export function fiscalYearSpan(year: FiscalYear): { start: IsoDate; end: IsoDate } {
  const ends = toCommonYear(year);
  return {
    start: isoDate({ year: ends - 1, month: 10, day: 1 }),
    end: isoDate({ year: ends, month: 9, day: 30 }),
  };
}

const longestLabel = 80;

const label = "(?:ประจำ ?)?(?:ปี ?งบประมาณ|ปีงบ|งบปี|งบประมาณปี|งบประมาณ|ปี|FY) ?";
const year = "(?:พ\\.? ?ศ\\.? ?)?(\\d+(?:\\.0+)?)";
const quarter = "(?:ไตรมาส ?(?:ที่ ?)?|Q)[1-4]";

// 2567, ปีงบประมาณ พ.ศ. 2567; ไตรมาสที่ 1 ปีงบประมาณ 2567, Q1/2567; 2567/Q1, ปีงบประมาณ 2567 ไตรมาส 1.
const labelForms = [
  new RegExp(`^(?:${label})?${year}$`, "i"),
  new RegExp(`^${quarter} ?[/,-]? ?(?:(?:ของ)?${label})?${year}$`, "i"),
  new RegExp(`^(?:${label})?${year} ?[/,-]? ?${quarter}$`, "i"),
];

const firstDayOf = (month: IsoMonth): IsoDate => `${month}-01` as IsoDate;

function judgeYear(digits: string, isCommonEra: boolean): Reading<FiscalYear> {
  const year = Number(digits);
  if (digits.length === 2) {
    return refuse("fiscal_year_two_digits", expected, twoDigits, [`25${digits}`]);
  }
  if (digits.length === 4 && year >= 1941 && year <= 2101) {
    const meant = toBuddhistYear(year);
    return isCommonEra
      ? accept(meant as FiscalYear)
      : refuse("fiscal_year_common_era", expected, inCommonEra, [String(meant)]);
  }
  if (year < firstYear || year > lastYear) return refuse("fiscal_year_range", expected, outOfRange);
  return accept(year as FiscalYear);
}

const firstYear = 2484;
const lastYear = 2644;

function refuseForm(cell: string): Reading<never> {
  if (isSpreadsheetError(cell)) return refuseSpreadsheetError(expected);
  if (isMissing(cell)) return refuseEmpty(expected);
  return refuseMisspeltDigits(
    cleanText(cell),
    expected,
    (meant) => readFiscalYear(meant).ok,
    () => refuse("fiscal_year_format", expected, otherForm),
  );
}

const expected: Text = {
  th: "ปีงบประมาณ พ.ศ. สี่หลัก เช่น 2567",
  en: "a fiscal year as a Buddhist year of four digits such as 2567",
};

const twoDigits: Text = {
  th: "ปีงบประมาณเขียนไว้เพียงสองหลัก โปรดเขียนให้ครบสี่หลัก",
  en: "The fiscal year has only two digits. Write all four.",
};

const inCommonEra: Text = {
  th: "ปีนี้เป็น ค.ศ. โปรดเขียนปีงบประมาณเป็น พ.ศ. ของปีที่สิ้นสุด",
  en: "This is a common-era year. Write the Buddhist year in which the fiscal year ends.",
};

const outOfRange: Text = {
  th: `ปีงบประมาณต้องอยู่ระหว่าง ${firstYear} ถึง ${lastYear} โปรดตรวจว่าพิมพ์ผิดหลักหรือไม่`,
  en: `A fiscal year lies between ${firstYear} and ${lastYear}. Check its digits.`,
};

const otherForm: Text = {
  th: "อ่านเป็นปีงบประมาณไม่ได้ โปรดเขียนเป็นปี พ.ศ. สี่หลัก เช่น 2567 หรือ ปีงบประมาณ พ.ศ. 2567",
  en: "This can't be read as a fiscal year. Write four digits of the Buddhist era, as in 2567.",
};
