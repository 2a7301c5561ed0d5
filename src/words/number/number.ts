import { exactNumber, parseDecimal, shiftDecimal } from "./decimal.ts";
import type { Text } from "../text/language.ts";
import { refuseNumber } from "./numberRefusal.ts";
import { plainNumber } from "./plainNumber.ts";
import { accept, refuse, type Reading } from "../reading/reading.ts";
import { hasMixedDigits, toArabicDigits } from "./thaiDigits.ts";
import { cleanText } from "../text/thaiText.ts";

/** What a column declares about its numbers. */
export interface NumberOptions {
  readonly integer?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Words that may follow the number and add nothing to it, such as `คน` or `%`. */
  readonly unit?: string | readonly string[];
  /** What one written unit stands for: 1e6 when the heading says ล้านบาท. */
  readonly multiplier?: Multiplier;
}

export type Multiplier = 1 | 1e3 | 1e6;

/** Reads a number exactly as written, or refuses it: nothing is rounded and no notation is guessed. */
export function readNumber(cell: string, options: NumberOptions = {}): Reading<number> {
  const plain = options.multiplier === undefined ? plainNumber(cell.trim()) : NaN;
  if (plain >= 0) return withinBounds(plain, options);
  const text = numeral(cell, options.unit);
  const decimal = text === null ? null : parseDecimal(text);
  const expected = options.integer ? wholeNumber : anyNumber;
  if (!decimal) return refuseNumber(cell, expected, (text) => readNumber(text, options).ok);
  const value = exactNumber(shiftDecimal(decimal, places(options.multiplier)));
  if (value === null) return refuse("number_too_precise", expected, roundAtSource);
  return withinBounds(value, options);
}

/** The cell's number in Arabic digits without its declared unit; null when it mixes Thai and Arabic digits. */
export function numeral(cell: string, unit?: string | readonly string[]): string | null {
  const text = cleanText(cell);
  const bare = unit === undefined ? text : withoutUnit(text, unit);
  return hasMixedDigits(bare) ? null : toArabicDigits(bare);
}

/** How far a multiplier moves the decimal point. */
export const places = (multiplier: Multiplier = 1): number =>
  multiplier === 1 ? 0 : multiplier === 1e3 ? 3 : 6;

function withoutUnit(text: string, unit: string | readonly string[]): string {
  const units = typeof unit === "string" ? [unit] : unit;
  const suffixes = units.filter((word) => text.endsWith(word));
  const longest = Math.max(0, ...suffixes.map((word) => word.length));
  return text.slice(0, text.length - longest).trimEnd();
}

function withinBounds(value: number, { integer, min, max }: NumberOptions): Reading<number> {
  if (integer && !Number.isInteger(value)) {
    return refuse("number_not_integer", wholeNumber, wholeAtSource);
  }
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    return refuseRange({ min, max });
  }
  return accept(value);
}

/** A number that its column declares to be out of the question. */
export const refuseRange = ({
  min,
  max,
}: {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}): Reading<never> => refuse("number_range", numberBetween(min, max), checkAgainstSource);

const anyNumber: Text = {
  th: "ตัวเลข เช่น 1234 หรือ 1,234.50",
  en: "a number such as 1234 or 1,234.50",
};

const wholeNumber: Text = {
  th: "จำนวนเต็ม เช่น 1,234",
  en: "a whole number such as 1,234",
};

function numberBetween(min?: number, max?: number): Text {
  if (max === undefined) return { th: `ตัวเลขตั้งแต่ ${min} ขึ้นไป`, en: `a number from ${min} up` };
  if (min === undefined) return { th: `ตัวเลขไม่เกิน ${max}`, en: `a number up to ${max}` };
  return { th: `ตัวเลขตั้งแต่ ${min} ถึง ${max}`, en: `a number from ${min} to ${max}` };
}

const roundAtSource: Text = {
  th: "ตัวเลขนี้มีหลักมากเกินกว่าที่จะเก็บได้ครบทุกหลัก โปรดลดจำนวนทศนิยมที่ต้นฉบับให้เหลือเท่าที่ใช้จริง",
  en: "This number has more digits than can be kept exactly. Shorten its decimals in the original to those that are used.",
};

const wholeAtSource: Text = {
  th: "คอลัมน์นี้นับเป็นจำนวนเต็ม แต่ช่องนี้มีทศนิยม โปรดตรวจกับต้นฉบับ",
  en: "This column counts whole things, but the cell has decimals. Check it against the original.",
};

const checkAgainstSource: Text = {
  th: "ค่านี้อยู่นอกช่วงที่คอลัมน์นี้กำหนดไว้ โปรดตรวจกับต้นฉบับว่าพิมพ์เกินหรือขาดหลักหรือไม่",
  en: "The value lies outside the range of this column. Check in the original whether a digit is missing or one too many.",
};
