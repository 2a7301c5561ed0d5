import { formats } from "../i18n/format.ts";
import type { Language } from "../words/language.ts";

/** A working with its numbers set as readers write them: `1,200 ÷ 4 = 300`. */
export const workingText = (working: string, language: Language): string =>
  working.replace(/\d+(?:\.\d+)?/g, (number) => formats[language].number(Number(number)));
