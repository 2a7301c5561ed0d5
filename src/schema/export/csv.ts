import { readCells } from "../csv/records.ts";
import { writeRecords } from "../csv/write.ts";
import { type Field, writtenValue } from "../declare/field.ts";
import type { Row, Table } from "../declare/table.ts";

/** Writes rows as the canonical CSV: UTF-8, one line feed a row, quotes only where needed. */
export function writeTable<T extends Table>(table: T, rows: readonly Row<T>[]): string {
  const names = Object.keys(table.columns);
  const record = (row: Row<T>) =>
    names.map((name) => writtenValue((row as Readonly<Record<string, unknown>>)[name]));
  return unparse([names], rows, record, "\n");
}

/** Some records, then one a row, as CSV; a block of rows at a time, so that their cells needn't all be kept. */
export function unparse<R>(
  first: readonly (readonly string[])[],
  rows: readonly R[],
  record: (row: R) => readonly string[],
  newline: "\n" | "\r\n",
): string {
  const blocks = [writeRecords(first, newline)];
  for (let at = 0; at < rows.length; at += blockRows) {
    const records = rows.slice(at, at + blockRows).map(record);
    blocks.push(writeRecords(records, newline));
  }
  return blocks.join(newline) + newline;
}

const blockRows = 10_000;

/** Reads back what {@link writeTable} wrote, by the stored type of each column; anything else is our own mistake. */
export function readTable<T extends Table>(table: T, csv: string): Row<T>[] {
  const [header, ...records] = readCells(csv);
  const columns = Object.entries<Field>(table.columns);
  if (header?.join() !== columns.map(([name]) => name).join())
    throw new Error(`published table does not match its declaration: ${table.id}`);
  const readers = columns.map(([name, column]) => {
    const kept = textKeeper();
    return (cells: readonly string[], i: number) =>
      [name, kept(storedValue(column, cells[i] ?? ""))] as const;
  });
  return records.map(
    (cells) => Object.fromEntries(readers.map((read, i) => read(cells, i))) as Row<T>,
  );
}

/**
 * Gives equal texts of a column once, and none as a piece of the file's text, which would keep all of that: hundreds
 * of thousands of rows take a third of the memory.
 */
function textKeeper(): <V>(value: V) => V {
  const known = new Map<unknown, unknown>();
  let last: unknown;
  return <V>(value: V): V => {
    if (typeof value !== "string") return value;
    if (value === last) return last as V;
    last = known.get(value) ?? ownCopy(value);
    if (known.size < mostKnown) known.set(last, last);
    return last as V;
  };
}

/** A column of more is one of names or keys, of which few are equal. */
const mostKnown = 5_000;

/** Engines cut long pieces out of a text without copying them; joined to another they have to be copied. */
const ownCopy = (text: string): string => (text.length > 12 ? ` ${text}`.slice(1) : text);

/** A value as the CSV writes it, by the stored type of its column. */
export function storedValue(column: Field, cell: string): string | number | null {
  if (cell === "" && column.nullable) return null;
  return column.sql === "VARCHAR" || column.sql === "DATE" ? cell : Number(cell);
}
