import type { Field, SqlType } from "../schema/declare/field.ts";
import type { Computed, Joined } from "./joined.ts";
import type { AnyQuery, Cell, Condition, Measure, Order, Search } from "./query.ts";
import { quotedName } from "./quotedName.ts";

/** A query, or what the database alone is asked beyond one: averages, measures of a part, names of areas. */
export interface SqlStatement extends Pick<
  AnyQuery,
  "form" | "where" | "search" | "columns" | "having" | "order" | "top"
> {
  readonly table: {
    readonly id: string;
    readonly columns: Readonly<Record<string, StatementColumn>>;
  };
  readonly measures: readonly StatementMeasure[];
  /** Made of the first two measures. */
  readonly computed?: Computed | null;
  readonly named?: NamedArea | null;
}

type StatementColumn = Pick<Field, "sql" | "grouping">;

export interface StatementMeasure extends Omit<Measure, "kind"> {
  readonly kind: Measure["kind"] | "avg";
  /** What only a part of a group's rows meets: they alone are measured. */
  readonly where?: Condition;
}

/** A column of areas, and what the register calls the names that stand beside its codes. */
export interface NamedArea {
  readonly column: string;
  readonly name: "name_th" | "name_en";
}

export interface JoinedStatement extends Joined<SqlStatement> {
  readonly named?: NamedArea | null;
}

/**
 * A question as one statement that a person can read, change and run elsewhere: what was chosen is written
 * where it belongs, so that no text of it can be anything but text.
 */
export const toSql = (asked: SqlStatement | JoinedStatement): string =>
  ("first" in asked ? joinedLines(asked) : statementLines(asked)).join("\n");

function statementLines(q: SqlStatement): string[] {
  const own = (name: string) => columnSql(q, name);
  const where = [
    ...q.where.map((condition) => conditionSql(q, condition)),
    ...(q.search ? [searchSql(q, q.search)] : []),
  ];
  const having = q.having.map((condition) => havingSql(q, condition));
  const names = q.named ? [`areas.${q.named.name}`] : [];
  const groups =
    q.form === "groups" && q.columns.length > 0 ? [...q.columns.map(own), ...names] : [];
  const [first = "", second = ""] = q.measures.map((measure) => measureSql(q, measure));
  return stated([
    ...select([
      ...q.columns.map((name) => aliased(own(name), name)),
      ...names.map((name) => `${name} AS area_name`),
      ...q.measures.map((measure) => `${measureSql(q, measure)} AS ${quotedName(measure.name)}`),
      ...computedSql(q.computed, first, second),
    ]),
    `FROM ${quotedName(q.table.id)} AS t`,
    q.named && namesSql(own(q.named.column)),
    where.length > 0 && `WHERE ${where.join(" AND ")}`,
    groups.length > 0 && `GROUP BY ${groups.join(", ")}`,
    having.length > 0 && `HAVING ${having.join(" AND ")}`,
    ...lastLines(q, (name) => (isMade(q, name) ? quotedName(name) : own(name))),
  ]);
}

const isMade = ({ measures, computed }: SqlStatement, name: string): boolean =>
  computed?.name === name || measures.some((measure) => measure.name === name);

/** Both are grouped before they meet, so that no row of either counts twice. */
function joinedLines({ first, second, on, measures, beside, ...asked }: JoinedStatement): string[] {
  const own = (name: string) => `a.${quotedName(name)}`;
  const other = `b.${quotedName(measures[1])}`;
  const part = (q: SqlStatement) =>
    statementLines({ ...q, order: [], top: null }).map((line) => `  ${line}`);
  return stated([
    "WITH a AS (",
    ...part(first),
    "), b AS (",
    ...part(second),
    ")",
    ...select([
      ...first.columns.map(own),
      ...(asked.named ? [`areas.${asked.named.name} AS area_name`] : []),
      ...first.measures.map(({ name }) => own(name)),
      measures[1] === beside ? other : `${other} AS ${quotedName(beside)}`,
      ...computedSql(asked.computed, own(measures[0]), other),
    ]),
    "FROM a",
    `LEFT JOIN b ON ${on.map(([left, right]) => `b.${quotedName(right)} = ${own(left)}`).join(" AND ")}`,
    asked.named && namesSql(own(asked.named.column)),
    ...lastLines(asked, (name) => (first.columns.includes(name) ? own(name) : quotedName(name))),
  ]);
}

const namesSql = (column: string): string => `LEFT JOIN areas ON areas.code = ${column}`;

/** What is divided by nothing or by zero has no value. */
function computedSql(computed: Computed | null | undefined, first: string, second: string) {
  if (!computed) return [];
  const { name, kind, times = 1, decimals } = computed;
  const above = kind === "per" ? first : `${first} - ${second}`;
  const below = `nullif(${kind === "per" ? second : `CAST(${second} AS DOUBLE)`}, 0)`;
  const quotient = `${kind === "per" ? above : `(${above})`} / ${below}`;
  const many = times === 1 ? quotient : `${times} * ${quotient}`;
  const value = decimals === undefined ? many : `round(${many}, ${decimals})`;
  return [`${kind === "minus" ? above : value} AS ${quotedName(name)}`];
}

/** Order and limit; a measure is ordered by its name in the answer. */
function lastLines(
  { order, top }: { readonly order: readonly Order[]; readonly top: number | null },
  written: (name: string) => string,
) {
  const keys = order.map(({ by, falling }) => `${written(by)}${falling ? " DESC NULLS LAST" : ""}`);
  return [keys.length > 0 && `ORDER BY ${keys.join(", ")}`, top !== null && `LIMIT ${top}`];
}

function measureSql(q: SqlStatement, { kind, column, where }: StatementMeasure): string {
  const measured = column === null ? "count(*)" : `${kind}(${columnSql(q, column)})`;
  return where ? `${measured} FILTER (WHERE ${conditionSql(q, where)})` : measured;
}

function conditionSql(q: SqlStatement, condition: Condition): string {
  if (condition.kind === "newest") return newestSql(q, condition);
  return testSql(columnSql(q, condition.column), columnOf(q, condition.column).sql, condition);
}

/** A measure is compared as what it adds up to. */
function havingSql(q: SqlStatement, condition: Condition): string {
  const measure = q.measures.find(({ name }) => name === condition.column)!;
  if (condition.kind === "newest") throw new Error(`measure has no newest: ${condition.column}`);
  return testSql(measureSql(q, measure), "DOUBLE", condition);
}

/** The newest of the whole table, or of the rows that meet the other conditions. */
function newestSql(q: SqlStatement, { column: name, of }: Newest): string {
  const column = columnSql(q, name);
  const rest = of === "table" ? [] : q.where.filter(({ kind }) => kind !== "newest");
  const others = rest.map((one) => conditionSql(q, one));
  const within = others.length > 0 ? ` WHERE ${others.join(" AND ")}` : "";
  return `${column} = (SELECT max(${column}) FROM ${quotedName(q.table.id)} AS t${within})`;
}

type Newest = Condition & { readonly kind: "newest" };

function testSql(
  column: string,
  sql: SqlType,
  condition: Exclude<Condition, { readonly kind: "newest" }>,
): string {
  const written = (value: Cell) => sqlLiteral(value, sql);
  switch (condition.kind) {
    case "missing":
      return `${column} IS NULL`;
    case "present":
      return `${column} IS NOT NULL`;
    case "equals":
      return `${column} = ${written(condition.value)}`;
    case "in":
      if (condition.values.length === 0) return "FALSE";
      return `${column} IN (${condition.values.map(written).join(", ")})`;
    case "within":
      if (condition.codes.length === 0) return "FALSE";
      return `(${condition.codes.map((code) => `contains(';' || ${column}, ';' || ${written(code)})`).join(" OR ")})`;
    case "between":
      return [
        condition.from !== null && `${column} >= ${written(condition.from)}`,
        condition.to !== null && `${column} <= ${written(condition.to)}`,
      ]
        .filter(Boolean)
        .join(" AND ");
  }
}

function searchSql(q: SqlStatement, { columns, text }: Search): string {
  if (columns.length === 0) return "FALSE";
  const tests = columns.map(
    (name) => `contains(lower(${columnSql(q, name)}), lower(${quoted(text)}))`,
  );
  return `(${tests.join(" OR ")})`;
}

/** A column as it is stored, or as it follows from another. */
function columnSql(q: SqlStatement, name: string): string {
  const { grouping } = columnOf(q, name);
  if (!grouping) return `t.${quotedName(name)}`;
  const beginning = `left(t.${quotedName(grouping.of)}, ${grouping.digits})`;
  const cases = Object.entries(grouping.groups).map(
    ([group, codes]) =>
      `WHEN ${beginning} IN (${codes.map(quoted).join(", ")}) THEN ${quoted(group)}`,
  );
  return `CASE ${cases.join(" ")} END`;
}

function columnOf({ table }: SqlStatement, name: string): StatementColumn {
  const column = table.columns[name];
  if (!column) throw new Error(`table ${table.id} has no column: ${name}`);
  return column;
}

/** A value as a constant of a column's type; what is no number where one is due stays text for the database to refuse. */
export function sqlLiteral(value: Cell, sql: SqlType): string {
  const text = quoted(String(value));
  if (sql === "VARCHAR") return text;
  if (sql !== "DATE" && /^-?\d+(\.\d+)?$/.test(String(value))) return String(value);
  return `CAST(${text} AS ${sql})`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const aliased = (value: string, name: string): string =>
  value === `t.${quotedName(name)}` ? value : `${value} AS ${quotedName(name)}`;

/** A line for each column. */
const select = (columns: readonly string[]): string[] =>
  columns.map((column, i) => {
    const comma = i < columns.length - 1 ? "," : "";
    return `${i === 0 ? "SELECT" : "      "} ${column}${comma}`;
  });

const stated = (lines: readonly (string | null | undefined | false)[]): string[] =>
  lines.filter((line) => typeof line === "string");
