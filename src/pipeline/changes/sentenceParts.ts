import type { Field, Fields } from "../../schema/declare/field.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import type { Places } from "../../words/place/places.ts";
import type { Text } from "../../words/text/language.ts";
import type { TimeRows } from "./coverage.ts";
import { cellName } from "./rowName.ts";

/** A sentence of a name, in the words of each language. */
export const sentence = (
  { th, en }: Text,
  words: { readonly [Language in keyof Text]: (name: string) => string },
): Text => ({ th: words.th(th), en: words.en(en) });

export const labelIn = (columns: Fields, name: string): Text =>
  (columns[name] as Field | undefined)?.label ?? { th: name, en: name };

export const timesListed = (times: readonly TimeRows[]): string =>
  times.map(({ time }) => time).join(", ");

export const rowsOfTimes = (times: readonly TimeRows[]): number =>
  times.reduce((sum, { rows }) => sum + rows, 0);

export const rowsInEnglish = (rows: number): string =>
  rows === 1 ? "1 row" : `${grouped(rows)} rows`;

/** The first of many provinces, and how many more there are. */
export function provincesListed(codes: readonly string[], places: Places): Text {
  const names = codes.slice(0, placesTold).map((code) => cellName(province, code, places));
  const rest = codes.length - names.length;
  return {
    th: names.map(({ th }) => th).join(" ") + (rest > 0 ? ` และอีก ${grouped(rest)} จังหวัด` : ""),
    en: names.map(({ en }) => en).join(", ") + (rest > 0 ? ` and ${grouped(rest)} more` : ""),
  };
}

const province = { kind: "province" } as Field;

const placesTold = 20;
