import { villages } from "../../datasets/villages.ts";
import { evidenceRowPath, homePath } from "../../paths.ts";
import { encodeRows } from "../../query/search/rowsFile.ts";
import type { SearchRow, SearchRows } from "../../query/search/searchIndex.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import { languages } from "../../words/text/language.ts";
import { datasetOf } from "../tables/dataIndex.ts";
import { perPublication } from "../releases/perPublication.ts";

/** A file that search reads; its name follows from its content, so that it never changes. */
export interface SearchFile {
  readonly name: string;
  readonly text: string;
}

/** The second file of search, which is fetched when something is looked for. */
export function rowsFile(published: Published, fingerprint: (text: string) => string): SearchFile {
  const text = encodeRows(searchRows(published));
  return { name: `rows-${fingerprint(text)}`, text };
}

/** The rows of small tables by all their words, such as documents, meetings and agencies, and all villages. */
export const searchRows = perPublication((published: Published): SearchRows => ({
  rows: published.catalog.tables
    .filter(({ id, rows }) => id !== "areas" && rows <= mostRows)
    .flatMap(({ id }) => rowsOf(published, id)),
  villages: published.catalog.tables.some(({ id }) => id === villages.table.id)
    ? published
        .rows(villages.table)
        .map(({ village_code, name_th }) => ({ code: village_code, name: name_th }))
    : [],
}));

/** Longer tables hold figures by area, which areas lead to. */
const mostRows = 500;

function rowsOf(published: Published, id: string): SearchRow[] {
  const { table } = datasetOf(id);
  const texts = Object.entries<Field>(table.columns).filter(([, { kind }]) => kind === "text");
  const named = texts.find(([name]) => titles.has(name)) ?? texts[0];
  if (!named) return [];
  const [language] = languages;
  const rows = published.rows(table) as readonly Readonly<Record<string, unknown>>[];
  return rows.map((row) => {
    const words = texts
      .filter(([name]) => name !== named[0])
      .flatMap(([name]) => (row[name] === null ? [] : String(row[name])));
    const path = evidenceRowPath(language, String(row["source_file"]), Number(row["source_row"]));
    return {
      table: table.title,
      title: String(row[named[0]]),
      also: [...new Set(words)].join(" ").slice(0, mostWords),
      path: path.slice(homePath(language).length),
    };
  });
}

/** Fields that say what a row is about, before those that say who or where. */
const titles: ReadonlySet<string> = new Set([
  ...["title", "agency", "role", "plan", "work_line", "item", "measure_as_written", "place"],
  "statement_th",
]);

/** As many characters of a row as are worth their way. */
const mostWords = 400;
