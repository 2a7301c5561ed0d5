import type { Text } from "../../words/text/language.ts";
import type { CatalogSource } from "./catalog.ts";
import type { Field, SqlType } from "../declare/field.ts";
import { distinct, lastRetrieved, licenceAddress, licenceNotStated } from "../declare/origin.ts";
import type { Table } from "../declare/table.ts";

/** Describes the canonical CSV of a table, at `url` from the description itself, as “CSV on the Web” metadata. */
export const csvwMetadata = (table: Table, url: string, sources: readonly CatalogSource[]) => ({
  "@context": ["http://www.w3.org/ns/csvw", { "@language": "th" }],
  "@type": "Table",
  url,
  "dc:title": inBoth(table.title),
  "dc:description": inBoth(table.description),
  "dc:publisher": distinct(sources, ({ publisher }) => publisher),
  "dc:source": distinct(sources, ({ title }) => title),
  "dc:modified": { "@value": lastRetrieved(sources), "@type": "xsd:date" },
  "dc:rights": distinct(sources, ({ licence }) => licence ?? licenceNotStated.th),
  ...licences(sources),
  tableSchema: {
    "@type": "Schema",
    columns: Object.entries<Field>(table.columns).map(([name, column]) => ({
      "@type": "Column",
      name,
      // The header of the file is the plain name; CSVW looks for it among the titles.
      titles: { und: name, th: column.label.th, en: column.label.en },
      ...(column.description && { "dc:description": inBoth(column.description) }),
      datatype: datatypeOf(column),
      required: !column.nullable,
    })),
    primaryKey: table.key,
  },
});

const inBoth = ({ th, en }: Text) => [
  { "@value": th, "@language": "th" },
  { "@value": en, "@language": "en" },
];

function licences(sources: readonly CatalogSource[]) {
  const named = distinct(sources, licenceAddress).filter((address) => address !== null);
  return named.length === 0 ? {} : { "dc:license": named.map((address) => ({ "@id": address })) };
}

function datatypeOf({ sql, codes }: Field) {
  if (codes === undefined) return datatypes[sql];
  return { base: "string", format: Object.keys(codes).map(literal).join("|") };
}

const literal = (code: string): string => code.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

const datatypes: Readonly<
  Record<SqlType, string | { readonly base: string; readonly format: string }>
> = {
  VARCHAR: "string",
  SMALLINT: "short",
  INTEGER: "int",
  BIGINT: "long",
  DOUBLE: "double",
  "DECIMAL(18,2)": "decimal",
  DATE: { base: "date", format: "yyyy-MM-dd" },
};
