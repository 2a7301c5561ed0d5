import { type Language, languages, type Text } from "../words/text/language.ts";
import { type Format, formats } from "./format.ts";

/** A text that is written from its numbers and times, in every language of the site. */
export const inLanguages = (write: (format: Format, language: Language) => string): Text =>
  Object.fromEntries(
    languages.map((language) => [language, write(formats[language], language)]),
  ) as Record<Language, string>;
