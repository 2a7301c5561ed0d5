import type { NamedField } from "../schema/declare/field.ts";
import { columnOf, type AnyQuery } from "./query.ts";

/** One column of an answer, labelled as the dictionary labels the column it comes from. */
export type Output = Pick<NamedField, "name" | "label" | "sql">;

const rowCount = { label: { th: "จำนวนแถว", en: "Rows" }, sql: "BIGINT" } as const;

/** The columns of the answer to a query, in order. */
export function outputsOf({ table, columns, measures }: AnyQuery): Output[] {
  return [
    ...columns.map((name) => output(name, columnOf(table, name))),
    ...measures.map(({ name, kind, column }) => {
      if (column === null) return output(name, rowCount);
      const { label, sql } = columnOf(table, column);
      return output(name, { label, sql: kind === "count" ? rowCount.sql : sql });
    }),
  ];
}

const output = (name: string, { label, sql }: Omit<Output, "name">): Output => ({
  name,
  label,
  sql,
});
