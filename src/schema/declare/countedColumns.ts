import type { Text } from "../../words/text/language.ts";
import { readNumber } from "../../words/number/number.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { Column } from "./column.ts";
import { category, count } from "./columns.ts";

/**
 * What a cell such as `76 จังหวัด` counts, and in which of the listed units: two columns read from one.
 * Counts of several units never add up.
 */
export const counted = <const Code extends string>(
  number: Text,
  unit: Text,
  codes: Readonly<Record<Code, Text>>,
): { readonly number: Column<number>; readonly unit: Column<Code> } => {
  const units = Object.values<Text>(codes).flatMap(({ th, en }) => [th, en]);
  const named = category(unit, codes);
  return {
    number: {
      ...count(number, { additivity: "not additive" }),
      plain: undefined,
      parse: (cell) => readNumber(cell, { integer: true, min: 0, unit: units }),
    },
    unit: {
      ...named,
      parse: (cell, context) =>
        named.parse(cleanText(cell).replace(/^[\d๐-๙,]+ ?(?=.)/, ""), context),
    },
  };
};
