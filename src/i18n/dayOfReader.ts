import type { Language } from "../words/text/language.ts";

const locales: Readonly<Record<Language, string>> = {
  th: "th-TH-u-ca-buddhist-nu-latn",
  en: "en-GB-u-ca-gregory-nu-latn",
};

/** 5 กุมภาพันธ์ 2563 · 5 February 2020, on the reader's own clock. Apart from all other formats, for the script of every page. */
export const dayOfReader = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "long", year: "numeric" })
    .formatToParts(at)
    .flatMap(({ type, value }) => (/^(?:day|month|year)$/.test(type) ? [value] : []))
    .join(" ");
