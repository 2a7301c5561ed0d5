import type { Text } from "../../words/text/language.ts";
import type { SearchRow, SearchRows, SearchVillage } from "./searchIndex.ts";

/** The file of rows and villages as it travels: tables once, villages by their tambon. */
interface RowsFile {
  readonly tables: readonly Text[];
  readonly rows: readonly (readonly [table: number, title: string, also: string, path: string])[];
  /** By tambon, number and name of each village, one a line. */
  readonly villages: Readonly<Record<string, string>>;
}

/** Writes rows and villages as compact JSON; {@link decodeRows} undoes it. */
export function encodeRows({ rows, villages }: SearchRows): string {
  const tables = [...new Map(rows.map(({ table }) => [table.en, table])).values()];
  const at = new Map(tables.map(({ en }, i) => [en, i]));
  const byTambon = Map.groupBy(villages, ({ code }) => code.slice(0, 6));
  const file: RowsFile = {
    tables,
    rows: rows.map(({ table, title, also, path }) => [at.get(table.en)!, title, also, path]),
    villages: Object.fromEntries(
      [...byTambon].map(([tambon, own]) => [
        tambon,
        own.map(({ code, name }) => `${code.slice(6)}${name}`).join("\n"),
      ]),
    ),
  };
  return JSON.stringify(file);
}

export function decodeRows(text: string): SearchRows {
  const { tables, rows, villages } = JSON.parse(text) as RowsFile;
  return {
    rows: rows.map(([table, title, also, path]): SearchRow => {
      return { table: tables[table]!, title, also, path };
    }),
    villages: Object.entries(villages).flatMap(([tambon, own]) =>
      own.split("\n").map((line): SearchVillage => {
        return { code: tambon + line.slice(0, 2), name: line.slice(2) };
      }),
    ),
  };
}
