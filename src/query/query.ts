import type { Field, Fields, SqlType } from "../schema/declare/field.ts";
import type { Table } from "../schema/declare/table.ts";
import type { StoredCell } from "../schema/parquet/columnBatch.ts";
import type { GroupRow, Measures, Name, SelectedRow, Where } from "./question.ts";

/**
 * A question to one table, as a value: `run` answers it in memory and `toSql` asks DuckDB, with the
 * same answer. The order is always complete, so that an answer has one possible order of rows.
 */
export interface Query<R> {
  readonly table: Table;
  /** `rows` lists rows of the table; `groups` has one row for each combination of `columns`. */
  readonly form: "rows" | "groups";
  readonly where: readonly Condition[];
  /** What one of some columns of text must hold. */
  readonly search: Search | null;
  readonly columns: readonly string[];
  readonly measures: readonly Measure[];
  /** What the measures of a group must be; groups of which they are not are left out. */
  readonly having: readonly Condition[];
  readonly order: readonly Order[];
  readonly top: number | null;
  /** Exists for the compiler only: what a row of the answer holds. */
  readonly row?: R;
}

export type AnyQuery = Query<unknown>;
export type ResultOf<Q> = Q extends Query<infer R> ? R : never;

export type Cell = StoredCell;

export type Condition = { readonly column: string } & (
  | { readonly kind: "equals"; readonly value: Cell }
  | { readonly kind: "in"; readonly values: readonly Cell[] }
  | { readonly kind: "between"; readonly from: Cell; readonly to: Cell }
  | { readonly kind: "within"; readonly codes: readonly string[] }
  | { readonly kind: "missing" }
  | { readonly kind: "present" }
  /** As the newest row has it: of the whole table, or of those that meet the other conditions. */
  | { readonly kind: "newest"; readonly of: "table" | "found" }
);

/** Text looked for in several columns, in capital letters or not. */
export interface Search {
  readonly columns: readonly string[];
  readonly text: string;
}

/** `count` without a column counts rows; every other measure skips missing values. */
export interface Measure {
  readonly name: string;
  readonly kind: "sum" | "count" | "min" | "max";
  readonly column: string | null;
}

export interface Order<Name extends string = string> {
  readonly by: Name;
  readonly falling?: boolean;
}

/**
 * Asks a table for rows, or for measures of groups of rows:
 * `query(budget, { where: { year }, by: ["province"], measures: { total: { sum: "amount" } }, top: 20 })`.
 */
export function query<C extends Fields, const Selected extends readonly Name<C>[]>(
  table: Table<string, C>,
  question: {
    readonly select: Selected;
    readonly where?: Where<C>;
    readonly search?: { readonly columns: readonly Name<C>[]; readonly text: string };
    readonly order?: readonly Order<Name<C>>[];
    readonly top?: number;
  },
): Query<SelectedRow<C, Selected>>;
export function query<
  C extends Fields,
  const By extends readonly Name<C>[],
  const M extends Measures<C>,
>(
  table: Table<string, C>,
  question: {
    readonly by: By;
    readonly measures: M;
    readonly where?: Where<C>;
    readonly having?: Readonly<Record<string, Span>>;
    readonly search?: { readonly columns: readonly Name<C>[]; readonly text: string };
    readonly order?: readonly Order<By[number] | (keyof M & string)>[];
    readonly top?: number;
  },
): Query<GroupRow<C, By, M>>;
export function query(table: Table, question: Question): AnyQuery {
  const { select, by = [], measures = {}, where = {}, having = {}, order = [] } = question;
  const { search = null, top = null } = question;
  const columns = [...new Set(select ?? by)];
  return assertAnswerable({
    table,
    form: select ? "rows" : "groups",
    where: Object.entries(where).flatMap(([column, test]) => conditionsOf(column, test)),
    search,
    columns,
    measures: Object.entries(measures).map(([name, measured]) => measureOf(name, measured)),
    having: Object.entries(having).flatMap(([name, span]) => conditionsOf(name, span)),
    order: completeOrder(order, select ? table.key : columns),
    top,
  });
}

/** A question put together at run time; `query` refuses what can't be asked. */
export const queryOf = query as unknown as (table: Table, question: object) => AnyQuery;

/** Both ends of what a measure may be; one of them may be open. */
export interface Span {
  readonly from?: number;
  readonly to?: number;
}

interface Question {
  readonly having?: Readonly<Record<string, Span>>;
  readonly select?: readonly string[];
  readonly by?: readonly string[];
  readonly measures?: Readonly<Record<string, AnyMeasured>>;
  readonly where?: Readonly<Record<string, unknown>>;
  readonly search?: Search;
  readonly order?: readonly Order[];
  readonly top?: number;
}

interface AnyMeasured {
  readonly sum?: string;
  readonly count?: "rows" | { readonly of: string };
  readonly min?: string;
  readonly max?: string;
}

function conditionsOf(column: string, test: unknown): Condition[] {
  if (test === undefined) return [];
  if (test === null) return [{ column, kind: "missing" }];
  if (typeof test !== "object") return [{ column, kind: "equals", value: test as Cell }];
  if ("not" in test) return [{ column, kind: "present" }];
  if ("newest" in test) return [{ column, kind: "newest", of: test.newest as "table" | "found" }];
  if ("in" in test) return [{ column, kind: "in", values: test.in as readonly Cell[] }];
  if ("within" in test)
    return [{ column, kind: "within", codes: test.within as readonly string[] }];
  const { from = null, to = null } = test as { from?: Cell; to?: Cell };
  return from === null && to === null ? [] : [{ column, kind: "between", from, to }];
}

function measureOf(name: string, { sum, count, min, max }: AnyMeasured): Measure {
  if (sum !== undefined) return { name, kind: "sum", column: sum };
  if (min !== undefined) return { name, kind: "min", column: min };
  if (max !== undefined) return { name, kind: "max", column: max };
  return { name, kind: "count", column: typeof count === "object" ? count.of : null };
}

const completeOrder = (order: readonly Order[], last: readonly string[]): Order[] => [
  ...order,
  ...last.filter((name) => !order.some(({ by }) => by === name)).map((by) => ({ by })),
];

/** The compiler refuses these in code; a question put together from a link arrives here unchecked. */
function assertAnswerable(asked: AnyQuery): AnyQuery {
  const { table, columns, measures, where, search, order, top } = asked;
  if (columns.length + measures.length === 0)
    throw new Error(`query asks for nothing: ${table.id}`);
  const measured = measures.flatMap(({ column }) => column ?? []);
  const tested = [...where.map(({ column }) => column), ...(search?.columns ?? [])];
  for (const name of [...columns, ...measured, ...tested])
    if (!Object.hasOwn(table.columns, name))
      throw new Error(`column not in the table ${table.id}: ${name}`);
  for (const name of search?.columns ?? [])
    if (columnOf(table, name).sql !== "VARCHAR") throw new Error(`column is not text: ${name}`);
  for (const { name, kind, column } of measures) {
    if (columns.includes(name)) throw new Error(`measure is named like a group: ${name}`);
    if (kind === "sum" && !addable.has(columnOf(table, column as string).sql))
      throw new Error(`column does not add up: ${column}`);
  }
  for (const { column } of asked.having)
    if (!measures.some(({ name, kind }) => name === column && (kind === "sum" || kind === "count")))
      throw new Error(`measure is not a number that is asked for: ${column}`);
  const answers = [...columns, ...measures.map(({ name }) => name)];
  const orderable = asked.form === "rows" ? Object.keys(table.columns) : answers;
  for (const { by } of order)
    if (!orderable.includes(by)) throw new Error(`order is not among the answers: ${by}`);
  if (top !== null && !(Number.isSafeInteger(top) && top >= 0))
    throw new Error(`top is not a number of rows: ${top}`);
  return asked;
}

/** The smaller whole-number types hold years, phases and row numbers. */
const addable: ReadonlySet<SqlType> = new Set<SqlType>(["BIGINT", "DOUBLE", "DECIMAL(18,2)"]);

/** A column of the query's table by its name; `query` has made sure that it is there. */
export const columnOf = (table: Table, name: string): Field =>
  (table.columns as Fields)[name] as Field;
