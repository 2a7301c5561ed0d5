import { grouped } from "../words/number/groupedNumber.ts";
import { withRepetitionMarks } from "../words/text/repetitionMark.ts";
import type { Language } from "../words/text/language.ts";

/** Everything that turns values into words: numbers, dates, years and order, in one language. */
export interface Format {
  readonly language: Language;
  /** 1,234 */
  readonly number: (value: number) => string;
  /** 1,234.50: always that many digits behind the point */
  readonly decimal: (value: number, digits: number) => string;
  /** 1,073.25 · 0.0033: a quotient has two digits behind the point, or as many as keep it from reading as zero */
  readonly quotient: (value: number) => string;
  /** 329,066 ล้าน · 329.1 billion · 1.95 billion: a large number in the words that people say; below a million as it is */
  readonly large: (value: number) => string;
  /** 12.5%, from a share between 0 and 1 */
  readonly percent: (share: number, digits?: number) => string;
  /** ตุลาคม 2566 · October 2023, from an ISO month */
  readonly month: (iso: string) => string;
  /** ต.ค. · Oct, from an ISO month or a number from 1 */
  readonly shortMonth: (month: string | number) => string;
  /** พ.ศ. 2564 · 2021, from a Buddhist year */
  readonly shortYear: (buddhistYear: number) => string;
  /** ปีงบประมาณ 2567 · fiscal year 2024 (B.E. 2567) */
  readonly fiscalYear: (buddhistYear: number) => string;
  /** A time as precise as its source: `2021-04-05`, `2021-04`, `2021`, `2004/2024`, in the common era */
  readonly asOf: (time: string) => string;
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
  const numbers = once(() => new Intl.NumberFormat(locale));
  const megabytes = once(
    () =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }),
  );
  const dates = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      }),
  );
  const months = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      }),
  );
  const shortMonths = once(
    () => new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }),
  );
  const lists = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  // Firefox has none before 125: there a line is broken at spaces alone.
  const segmenter = once(() =>
    "Segmenter" in Intl ? new Intl.Segmenter(locale, { granularity: "word" }) : null,
  );
  const collator = once(() => new Intl.Collator(locale));
  return {
    language,
    // A formatter takes a phone 100 ms to make, and says the same of whole numbers.
    number: (value) => (Number.isSafeInteger(value) ? grouped(value) : numbers().format(value)),
    decimal: (value, digits) =>
      numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
        value,
      ),
    quotient: (value) => {
      const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
      const readsAsZero = value !== 0 && Math.abs(value) < 0.005;
      return numberFormat(locale, readsAsZero ? { maximumSignificantDigits: 2 } : digits).format(
        value,
      );
    },
    large: (value) => large(locale, language, value),
    percent: (share, digits = 1) =>
      numberFormat(locale, {
        style: "percent",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(share),
    month: (iso) => formatDate(months(), `${iso}-01`),
    shortMonth: (month) => shortMonths().format(firstDay(month)),
    shortYear: (buddhistYear) =>
      language === "th" ? `พ.ศ. ${buddhistYear}` : `${buddhistYear - buddhistOffset}`,
    fiscalYear: (buddhistYear) =>
      language === "th"
        ? `ปีงบประมาณ ${buddhistYear}`
        : `fiscal year ${buddhistYear - buddhistOffset} (B.E. ${buddhistYear})`,
    asOf: (time) => asOf(time, { dates, months, language }),
    date: (iso) => formatDate(dates(), iso),
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
        ? `${grouped(Math.ceil(bytes / 1000))} KB`
        : `${megabytes().format(bytes / 1_000_000)} MB`,
    list: (items) => (language === "th" ? listInThai(items) : lists().format(items)),
    segments: (text) =>
      withRepetitionMarks(
        Array.from(segmenter()?.segment(text) ?? spacedPieces(text), ({ segment }) => segment),
      ),
    compare: (a, b) => collator().compare(a, b),
  };
}

const spacedPieces = (text: string): readonly { readonly segment: string }[] =>
  text.split(/(?<=\s)/).map((segment) => ({ segment }));

/** Making one takes a hundred times as long as using it, so none is made before it is used. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, made);
  return made;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Thai counts in ล้าน however large the number; English goes on to billions. */
function large(locale: string, language: Language, value: number): string {
  const size = Math.abs(value);
  if (size < 1_000_000) return numberFormat(locale).format(value);
  const [unit, word] =
    language === "th"
      ? ([1_000_000, "ล้าน"] as const)
      : size < 1_000_000_000
        ? ([1_000_000, "million"] as const)
        : ([1_000_000_000, "billion"] as const);
  // Three digits at least: 1,951,532,644 is no 2 billion.
  const digits = size / unit < 10 ? 2 : size / unit < 1_000 ? 1 : 0;
  const scaled = numberFormat(locale, { maximumFractionDigits: digits }).format(value / unit);
  return `${scaled}\u00a0${word}`;
}

const firstDay = (month: string | number): Date =>
  typeof month === "number"
    ? new Date(Date.UTC(2000, month - 1, 1))
    : new Date(`${month}-01T00:00:00Z`);

function asOf(
  time: string,
  {
    dates,
    months,
    language,
  }: {
    dates: () => Intl.DateTimeFormat;
    months: () => Intl.DateTimeFormat;
    language: Language;
  },
): string {
  const year = (text: string) => (language === "th" ? String(Number(text) + buddhistOffset) : text);
  if (time.includes("/")) return time.split("/").map(year).join("–");
  if (time.length === 4) return language === "th" ? `พ.ศ. ${year(time)}` : time;
  return time.length === 7 ? formatDate(months(), `${time}-01`) : formatDate(dates(), time);
}

/** Thai sets a space before และ even between two, where the items are phrases, and around digits. */
const listInThai = (items: readonly string[]): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(" ")} และ${/^\d/.test(items.at(-1) ?? "") ? " " : ""}${items.at(-1)}`;

/** The era name that Thai dates carry (“พ.ศ.” before the year) is left out: the page says it once. */
function formatDate(dates: Intl.DateTimeFormat, iso: string): string {
  return dates
    .formatToParts(new Date(`${iso}T00:00:00Z`))
    .filter((part) => part.type === "day" || part.type === "month" || part.type === "year")
    .map((part) => part.value)
    .join(" ");
}
