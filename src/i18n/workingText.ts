import { formats } from "./format.ts";
import type { Language } from "../words/text/language.ts";

/** A working as readers write it: `1,200 ÷ 4 = 300`, “รวม 76 ค่า = 8,443”, “นับจาก 31 แถว”. */
export function workingText(working: string, language: Language): string {
  const say = wording[language];
  return working
    .replace(/(?<!\.\d*)\d+/g, (whole) => formats[language].number(Number(whole)))
    .replace("= -", "= −")
    .replace(/^([\d,]+) × 1 = \1$/, (_, rows: string) => say.rows(rows))
    .replace(/^Σ ([\d,]+)\/([\d,]+)/, (_, terms: string, all: string) => say.some(terms, all))
    .replace(/^Σ ([\d,]+)/, (_, terms: string) => say.sum(terms));
}

const wording = {
  th: {
    sum: (terms: string) => `รวม ${terms}\u00a0ค่า`,
    some: (terms: string, all: string) => `รวม ${terms} จาก ${all}\u00a0ค่า`,
    rows: (rows: string) => `นับจาก ${rows}\u00a0แถว`,
  },
  en: {
    sum: (terms: string) => `${terms}\u00a0figures together`,
    some: (terms: string, all: string) => `${terms} of ${all}\u00a0figures together`,
    rows: (rows: string) => `${rows}\u00a0rows counted`,
  },
};
