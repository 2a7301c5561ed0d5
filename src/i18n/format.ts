import type { Language } from "../words/language.ts";

/** Everything that turns values into words: numbers, dates, years and order, in one language. */
export interface Format {
  readonly language: Language;
  /** 1,234 */
  readonly number: (value: number) => string;
  /** 5 กุมภาพันธ์ 2563 · 5 February 2020, from an ISO date */
  readonly date: (iso: string) => string;
  /** พ.ศ. 2563 (ค.ศ. 2020) · 2020 (B.E. 2563), from a Buddhist year */
  readonly year: (buddhistYear: number) => string;
  /** 2562–2565 · 2019–2022, from two Buddhist years */
  readonly yearSpan: (first: number, last: number) => string;
  /** 1.5 MB, from bytes */
  readonly bytes: (bytes: number) => string;
  /** ก ข และ ค · a, b and c */
  readonly list: (items: readonly string[]) => string;
  /** The places where a line may break, as pieces that joined again give the text. */
  readonly segments: (text: string) => readonly string[];
  /** Dictionary order of the language: เก before ข. */
  readonly compare: (a: string, b: string) => number;
}

const locales: Readonly<Record<Language, string>> = {
  th: "th-TH-u-ca-buddhist-nu-latn",
  en: "en-GB-u-ca-gregory-nu-latn",
};

const buddhistOffset = 543;

export const formats: Readonly<Record<Language, Format>> = {
  th: createFormat("th"),
  en: createFormat("en"),
};

function createFormat(language: Language): Format {
  const locale = locales[language];
  const numbers = new Intl.NumberFormat(locale);
  const megabytes = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const dates = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
  const collator = new Intl.Collator(locale);
  return {
    language,
    number: (value) => numbers.format(value),
    date: (iso) => formatDate(dates, iso),
    year: (buddhistYear) =>
      language === "th"
        ? `พ.ศ. ${buddhistYear} (ค.ศ. ${buddhistYear - buddhistOffset})`
        : `${buddhistYear - buddhistOffset} (B.E. ${buddhistYear})`,
    yearSpan: (first, last) =>
      language === "th"
        ? `พ.ศ. ${first}–${last}`
        : `${first - buddhistOffset}–${last - buddhistOffset} (B.E. ${first}–${last})`,
    bytes: (bytes) =>
      bytes < 1_000_000
        ? `${numbers.format(Math.ceil(bytes / 1000))} KB`
        : `${megabytes.format(bytes / 1_000_000)} MB`,
    list: (items) => (language === "th" ? listInThai(items) : lists.format(items)),
    segments: (text) => Array.from(segmenter.segment(text), ({ segment }) => segment),
    compare: (a, b) => collator.compare(a, b),
  };
}

/** Thai sets a space before และ even between two, where the items are phrases. */
const listInThai = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(" ")} และ${items.at(-1)}`;

/** The era name that Thai dates carry (“พ.ศ.” before the year) is left out: the page says it once. */
function formatDate(dates: Intl.DateTimeFormat, iso: string): string {
  return dates
    .formatToParts(new Date(`${iso}T00:00:00Z`))
    .filter((part) => part.type === "day" || part.type === "month" || part.type === "year")
    .map((part) => part.value)
    .join(" ");
}
