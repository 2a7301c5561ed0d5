import type { SqlType } from "../../src/schema/declare/field.ts";
import { fromSatang } from "../../src/words/number/baht.ts";
import { columnOf, type AnyQuery, type Cell, type Query } from "../../src/query/query.ts";

/**
 * Turns the database's rows, cells in the order of the query's columns, into those that `run` gives.
 * Whole numbers may arrive as bigint or text, decimals as text (exact) and dates as ISO text.
 */
export function decodeResult<R>(q: Query<R>, rows: readonly (readonly unknown[])[]): R[] {
  const outputs = outputsOf(q);
  return rows.map(
    (cells) =>
      Object.fromEntries(
        outputs.map(({ name, sql }, i) => [name, cells[i] === null ? null : decode[sql](cells[i])]),
      ) as R,
  );
}

/** The columns of the answer to a query, in order. */
const outputsOf = ({ table, columns, measures }: AnyQuery): { name: string; sql: SqlType }[] => [
  ...columns.map((name) => ({ name, sql: columnOf(table, name).sql })),
  ...measures.map(({ name, kind, column }) => ({
    name,
    sql: kind === "count" || column === null ? ("BIGINT" as const) : columnOf(table, column).sql,
  })),
];

const decode: Readonly<Record<SqlType, (cell: unknown) => Cell>> = {
  VARCHAR: decodeText,
  DATE: decodeText,
  SMALLINT: decodeWhole,
  INTEGER: decodeWhole,
  BIGINT: decodeWhole,
  DOUBLE: decodeNumber,
  "DECIMAL(18,2)": decodeBaht,
};

function decodeText(cell: unknown): string {
  if (typeof cell !== "string") throw new TypeError(`answer is not text: ${String(cell)}`);
  return cell;
}

function decodeNumber(cell: unknown): number {
  if (typeof cell !== "number") throw new TypeError(`answer is not a number: ${String(cell)}`);
  return cell;
}

function decodeWhole(cell: unknown): number {
  const digits = String(cell);
  if (!/^-?\d+$/.test(digits)) throw new TypeError(`answer is not a whole number: ${digits}`);
  if (!Number.isSafeInteger(Number(digits)))
    throw new RangeError(`answer is too large to be exact: ${digits}`);
  return Number(digits);
}

function decodeBaht(cell: unknown): number {
  const amount = String(cell);
  if (!/^-?\d+\.\d\d$/.test(amount)) throw new TypeError(`answer is not baht: ${amount}`);
  return fromSatang(Number(amount.replace(".", "")));
}
