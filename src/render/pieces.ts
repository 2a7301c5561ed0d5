import { formats } from "../i18n/format.ts";
import { keepNames } from "../words/text/properNames.ts";
import type { Language } from "../words/text/language.ts";

/** Where the lines of a card may break: between words, but within no name, date or number with its unit. */
export const piecesIn =
  (language: Language) =>
  (text: string): string[] =>
    keepNames(text).flatMap(({ piece, whole }) =>
      whole ? [piece] : formats[language].segments(piece),
    );
