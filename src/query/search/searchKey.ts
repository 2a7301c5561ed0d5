import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";

/** Splits a Thai text into its words. */
export type Segments = (text: string) => readonly string[];

/** A text as it is compared: in its normal form, small letters, Arabic digits, single spaces between words. */
export const spacedKey = (text: string): string =>
  isThaiWord.test(text) ? text : isEnglish.test(text) ? text.toLowerCase() : mendedKey(text);

/** The same without its spaces: Chiang Mai is `chiangmai`, จ.ป.ร. is `จปร`. */
export const searchKey = (text: string): string => spacedKey(text).replaceAll(" ", "");

// Most names of the register need no mending.
const isThaiWord =
  /^(?:[\u0e01-\u0e2e\u0e40-\u0e44][\u0e30-\u0e32\u0e34-\u0e39]?[\u0e48\u0e49]?)+$/;
const isEnglish = /^[a-z]+(?: [a-z]+)*$/i;

const mendedKey = (text: string): string =>
  toArabicDigits(cleanText(text))
    .toLowerCase()
    .replace(accented, (letter) => letter.normalize("NFD"))
    .replace(besides, "")
    .replace(between, " ")
    .trim();

const accented = /[\u00c0-\u024f]/g;
// Marks of accented letters, and what stands inside words: dots, apostrophes, ฯ and ๆ.
const besides = /[\u0300-\u036f.'’\u0e2f\u0e46]/g;
const between = /[^a-z0-9\u0e01-\u0e4e]+/g;
