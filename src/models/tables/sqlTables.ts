import { filePath, tablePath } from "../../paths.ts";
import type { AskedColumn, AskedTable } from "../../schema/export/askedTable.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Table } from "../../schema/declare/table.ts";
import { kindOf } from "../../schema/declare/kinds.ts";
import { isTimeOfRows } from "../../query/explore/opening.ts";
import { type Language, languages } from "../../words/text/language.ts";
import { catalogTableOf, cellsOf, datasetOf, catalogSourcesOf } from "./dataIndex.ts";

/** Every published table as it can be asked in SQL. */
export const askedTables = (published: Published, language: Language): AskedTable[] =>
  published.catalog.tables.map(({ id }) => askedTable(published, id, language));

function askedTable(published: Published, id: string, language: Language): AskedTable {
  const dataset = datasetOf(id);
  const { table, nested = {} } = dataset;
  const { rows, files } = catalogTableOf(published, id);
  const { path, bytes, sha256 } = files.parquet;
  const sources = catalogSourcesOf(published, id).map(({ origin }) => ({
    title: origin.title,
    publisher: origin.publisher,
    licence: origin.licence,
    retrieved: origin.retrieved,
  }));
  return {
    id,
    title: table.title[language],
    rows,
    key: table.key,
    file: { path: filePath(path), bytes, sha256 },
    path: tablePath(language, id),
    columns: askedColumns(table, (name) => cellsOf(published, dataset, name), language),
    nested: Object.fromEntries(
      Object.entries(nested).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ),
    ...(table.breaks && { breaks: table.breaks }),
    sources: [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()],
  };
}

/** The columns of a table, with the times that they hold. */
export const askedColumns = (
  { columns, key }: Table,
  cellsOf: (name: string) => readonly (string | number | null)[],
  language: Language,
): AskedColumn[] =>
  Object.entries<Field>(columns).map(([name, column]) => {
    const isTime = isTimeOfRows(key, { name, kind: column.kind });
    return askedColumn(name, column, isTime ? timesIn(cellsOf(name)) : [], language);
  });

function askedColumn(
  name: string,
  { label, kind, sql, nullable, unit, unitIn, additivity, codes = {} }: Field,
  times: readonly (number | string)[],
  language: Language,
): AskedColumn {
  return {
    name,
    label: label[language],
    kind,
    kindName: kindOf({ kind, sql }).name[language],
    sql,
    nullable,
    unit: unit?.[language] ?? null,
    additivity: additivity ?? null,
    unitIn: unitIn ?? null,
    codes: Object.entries(codes).map(([code, text]) => ({ code, label: text[language] })),
    times,
  };
}

const timesIn = (cells: readonly (string | number | null)[]): (number | string)[] =>
  [...new Set(cells)].filter((time) => time !== null).sort((a, b) => (a < b ? -1 : 1));

/** A file that a page reads; its name follows from its content. */
interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** The file that tells the room of every table in a language. */
export function askedTablesFile(
  published: Published,
  language: Language,
  fingerprint: (text: string) => string,
): NamedFile {
  const text = JSON.stringify(askedTables(published, language));
  return { name: `tables-${language}-${fingerprint(text)}`, text };
}

export const askedTablesFiles = (
  published: Published,
  fingerprint: (text: string) => string,
): readonly NamedFile[] =>
  languages.map((language) => askedTablesFile(published, language, fingerprint));
