import { type Kind, kindOf } from "../schema/declare/kinds.ts";
import type { Text } from "../words/text/language.ts";
import type { Format } from "./format.ts";
import { evidenceWords } from "./evidenceWords.ts";

interface CellColumn {
  readonly kind: string;
  readonly codes?: Readonly<Record<string, Text>>;
}

interface CellSay {
  readonly format: Format;
  /** The name of an area by its code. */
  readonly place: (code: string) => string;
}

type Value = string | number;

/** A published value as a page writes it: names for codes, dates in the language's own calendar. */
export function cellText({ kind, codes }: CellColumn, value: Value, say: CellSay): string {
  const name = codes?.[value]?.[say.format.language];
  if (name !== undefined) return name;
  const { form } = kindOf({ kind });
  return form === undefined ? String(value) : writers[form](value, say);
}

const writers: Readonly<Record<NonNullable<Kind["form"]>, (value: Value, say: CellSay) => string>> =
  {
    number: exactNumber,
    money: amount,
    day: (value, { format }) => format.date(String(value)),
    month: (value, { format }) => monthText(String(value), format),
    year: (value, { format }) => yearText(Number(value), format),
    years: (value, { format }) => {
      const [first, last] = String(value).split("-").map(Number);
      return format.yearSpan(first as number, last as number);
    },
    asOf: asOfText,
    place: placeText,
  };

/** With every decimal that the file has. */
function exactNumber(value: Value, { format }: CellSay): string {
  const [whole = "", decimals] = String(value).split(".");
  if (decimals === undefined || decimals.length < 4) return format.number(Number(value));
  return `${format.number(Number(whole))}.${decimals}`;
}

/** Satang are two digits or none: 1,234.50. */
function amount(value: Value, { format }: CellSay): string {
  const text = format.number(Number(value));
  return /\.\d$/.test(text) ? `${text}0` : text;
}

/** ตุลาคม 2566 · October 2023: the first day of the month without its day. */
const monthText = (month: string, format: Format): string =>
  format.date(`${month}-01`).replace(/^1 /, "");

/** Column headings say the era in Thai; in English both are needed. */
const yearText = (buddhistYear: number, format: Format): string =>
  format.language === "th" ? String(buddhistYear) : format.year(buddhistYear);

/** `2021-04-05`, `2021-04`, `2021` or `2004/2024`, years of the common era. */
function asOfText(value: Value, { format }: CellSay): string {
  const time = String(value);
  const [first = 0, last] = time.split("/").map((year) => Number(year) + 543);
  if (last !== undefined) return format.yearSpan(first, last);
  if (time.length === 10) return format.date(time);
  return time.length === 7 ? monthText(time, format) : format.year(first);
}

function placeText(value: Value, { format, place }: CellSay): string {
  const name = (code: string) =>
    code === "00" ? evidenceWords[format.language].wholeCountry : place(code);
  return format.list(String(value).split(";").map(name));
}
