import type { Text } from "../../words/text/language.ts";
import { type Field, writtenValue } from "../declare/field.ts";
import type { Table } from "../declare/table.ts";

/** A column as people see it in a spreadsheet. */
export interface SpreadsheetColumn {
  readonly name: string;
  readonly column: Field;
  /** The Thai label; with the column's name behind it where two columns share a label. */
  readonly heading: string;
  /** The value, with the word of a closed list in place of its code. */
  readonly shown: (value: unknown) => string | number | null;
}

export function spreadsheetColumns(table: Table): readonly SpreadsheetColumn[] {
  const columns = Object.entries<Field>(table.columns);
  const labels = columns.map(([, { label }]) => label.th);
  return columns.map(([name, column]) => {
    const { th } = column.label;
    const isShared = labels.indexOf(th) !== labels.lastIndexOf(th);
    return {
      name,
      column,
      heading: isShared ? `${th} (${name})` : th,
      shown: showing(column),
    };
  });
}

export const isNumeric = ({ sql }: Field): boolean => sql !== "VARCHAR" && sql !== "DATE";

function showing(column: Field): SpreadsheetColumn["shown"] {
  const words = wordsOf(column);
  return (value) => {
    if (value === null || value === undefined) return null;
    if (isNumeric(column)) return value as number;
    return words.get(value as string) ?? writtenValue(value);
  };
}

/** The Thai word of each code; none where two codes share a word, which could not be read back. */
function wordsOf({ codes = {} }: Field): ReadonlyMap<string, string> {
  const words = Object.entries<Text>(codes).map(([code, { th }]) => [code, th] as const);
  const isAmbiguous = new Set(words.map(([, word]) => word)).size < words.length;
  return new Map(isAmbiguous ? [] : words);
}
