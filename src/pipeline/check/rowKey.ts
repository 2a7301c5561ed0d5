import type { Dataset } from "../../schema/declare/dataset.ts";
import { writtenValue } from "../../schema/declare/field.ts";

/** The key of a row as one text, its parts joined by `|`. */
export const keyOf = ({ table }: Dataset, values: Readonly<Record<string, unknown>>): string =>
  joinedCells(table.key, values);

export const joinedCells = (
  names: readonly string[],
  values: Readonly<Record<string, unknown>>,
): string => names.map((name) => writtenValue(values[name])).join("|");

/** Rows by their key: numbers by size, texts by code point, so that every machine writes the same file. */
export function sortByKey<R extends object>({ table }: Dataset, rows: readonly R[]): R[] {
  return rows
    .map((row) => {
      const values = row as Readonly<Record<string, unknown>>;
      return { row, key: table.key.map((name) => values[name]) };
    })
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ row }) => row);
}

function compareKeys(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i];
    if (value === other) continue;
    return (value as string | number) < (other as string | number) ? -1 : 1;
  }
  return 0;
}
