import { accept } from "../../words/reading/reading.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { Column } from "./column.ts";

/** The same column for exports that write its values in words of their own: each value with its spellings. */
export function spelled<T extends string>(
  column: Column<T>,
  spellings: Readonly<Partial<Record<T, readonly string[]>>>,
): Column<T> {
  const bySpelling = new Map<string, T>();
  for (const [value, words] of Object.entries(spellings) as [T, readonly string[]][])
    for (const word of words) bySpelling.set(cleanText(word), value);
  return {
    ...column,
    parse: (cell, context) => {
      const value = bySpelling.get(cleanText(cell));
      return value === undefined ? column.parse(cell, context) : accept(value);
    },
  };
}

/** The same column where its value is told by words within a longer cell, and is `otherwise` without them. */
export const readFromWords = <T extends string>(
  column: Column<T>,
  signs: Readonly<Partial<Record<T, RegExp>>>,
  otherwise: T,
): Column<T> => ({
  ...column,
  parse: (cell, context) => {
    const told = (Object.entries(signs) as [T, RegExp][]).find(([, sign]) => sign.test(cell));
    if (told) return accept(told[0]);
    const stated = column.parse(cell, context);
    return stated.ok ? stated : accept(otherwise);
  },
});
