import type { AnyQuery } from "./query.ts";
import { toSql } from "./sql.ts";

/** A query as one statement, to read and to run elsewhere: its parameters are written where they belong. */
export function writtenSql(q: AnyQuery): string {
  const { text, params } = toSql(q);
  let next = 0;
  const sql = text.replaceAll(/CAST\(\? AS ([A-Z]+(?:\(\d+,\d+\))?)\)/g, (_, type: string) =>
    literal(params[next++] as string, type),
  );
  if (next !== params.length)
    throw new Error(`parameters do not fit the statement: ${params.length}`);
  return sql;
}

const literal = (value: string, type: string): string => {
  const text = `'${value.replaceAll("'", "''")}'`;
  if (type === "VARCHAR") return text;
  if (/^-?\d+(\.\d+)?$/.test(value) && type !== "DATE") return value;
  return `CAST(${text} AS ${type})`;
};
