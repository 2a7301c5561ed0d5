import type { Field } from "../declare/field.ts";
import type { Row, Table } from "../declare/table.ts";

/** Writes rows as a JSON array, one object a line, its keys in the order of the columns. */
export function writeJson<T extends Table>(table: T, rows: readonly Row<T>[]): string {
  const names = Object.keys(table.columns as Readonly<Record<string, Field>>);
  const lines = rows.map((row) => JSON.stringify(row, names));
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
