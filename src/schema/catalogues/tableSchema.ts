import type { Field, SqlType } from "../declare/field.ts";
import type { Table } from "../declare/table.ts";

const types: Readonly<Record<SqlType, string>> = {
  VARCHAR: "string",
  SMALLINT: "integer",
  INTEGER: "integer",
  BIGINT: "integer",
  DOUBLE: "number",
  "DECIMAL(18,2)": "number",
  DATE: "date",
};

/** Describes a table as a Frictionless Table Schema (v2), with titles in Thai and in English. */
export const tableSchema = (table: Table) => ({
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: Object.entries<Field>(table.columns).map(([name, column]) => ({
    name,
    type: types[column.sql],
    title: column.label.th,
    "title:en": column.label.en,
    ...(column.description && {
      description: column.description.th,
      "description:en": column.description.en,
    }),
    ...(column.codes && {
      categories: Object.entries(column.codes).map(([value, label]) => ({
        value,
        label: label.th,
        "label:en": label.en,
      })),
    }),
    ...(column.additivity && { additivity: column.additivity }),
    constraints: {
      required: !column.nullable,
      ...(column.codes && { enum: Object.keys(column.codes) }),
    },
  })),
  missingValues: [""],
  primaryKey: table.key,
});
