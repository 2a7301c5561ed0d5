import {
  columnOf,
  type AnyQuery,
  type Cell,
  type Condition,
  type Measure,
  type Search,
} from "./query.ts";

/** SQL with a `?` for each parameter; what a reader chose is never part of the text. */
export interface PreparedSql {
  readonly text: string;
  readonly params: readonly string[];
}

/** The query as DuckDB is asked it. Parameters travel as text and are cast to their column's type. */
export function toSql(q: AnyQuery): PreparedSql {
  const conditions = [
    ...q.where.map((condition) => conditionSql(q, condition)),
    ...(q.search ? [searchSql(q, q.search)] : []),
  ];
  const having = q.having.map((condition) => havingSql(q, condition));
  const grouped = q.form === "groups" && q.columns.length > 0;
  const clauses = [
    `SELECT ${selectionSql(q).join(", ")}`,
    `FROM ${quoted(q.table.id)} AS t`,
    conditions.length > 0 && `WHERE ${conditions.map(({ text }) => text).join(" AND ")}`,
    grouped && `GROUP BY ${q.columns.map((name) => columnSql(q, name)).join(", ")}`,
    q.having.length > 0 && `HAVING ${having.map(({ text }) => text).join(" AND ")}`,
    q.order.length > 0 && `ORDER BY ${orderSql(q).join(", ")}`,
    q.top !== null && "LIMIT CAST(? AS BIGINT)",
  ];
  return {
    text: clauses.filter(Boolean).join("\n"),
    params: [
      ...[...conditions, ...having].flatMap(({ params }) => params),
      ...(q.top === null ? [] : [String(q.top)]),
    ],
  };
}

function selectionSql(q: AnyQuery): string[] {
  return [
    ...q.columns.map((name) => `${columnSql(q, name)} AS ${quoted(name)}`),
    ...q.measures.map((measure) => `${measureSql(q, measure)} AS ${quoted(measure.name)}`),
  ];
}

function measureSql(q: AnyQuery, { kind, column }: Measure): string {
  if (column === null) return "COUNT(*)";
  const measured = `${kind.toUpperCase()}(${columnSql(q, column)})`;
  const isWholeSum = kind === "sum" && columnOf(q.table, column).sql === "BIGINT";
  return isWholeSum ? `CAST(${measured} AS BIGINT)` : measured;
}

function conditionSql(q: AnyQuery, condition: Condition): PreparedSql {
  if (condition.kind === "newest") return newestSql(q, condition);
  const { sql } = columnOf(q.table, condition.column);
  return testSql(columnSql(q, condition.column), `CAST(? AS ${sql})`, condition);
}

/** A measure is compared as what it adds up to. */
function havingSql(q: AnyQuery, condition: Condition): PreparedSql {
  const measure = q.measures.find(({ name }) => name === condition.column) as Measure;
  const sql =
    measure.kind === "count" || measure.column === null
      ? "BIGINT"
      : columnOf(q.table, measure.column).sql;
  const isWhole = sql === "BIGINT" || sql === "SMALLINT" || sql === "INTEGER";
  if (condition.kind === "newest") throw new Error(`measure has no newest: ${condition.column}`);
  return testSql(measureSql(q, measure), `CAST(? AS ${isWhole ? "DOUBLE" : sql})`, condition);
}

/** The newest of the whole table, or of the rows that meet the other conditions. */
function newestSql(q: AnyQuery, { column: name, of }: Newest): PreparedSql {
  const column = columnSql(q, name);
  const rest = of === "table" ? [] : q.where.filter(({ kind }) => kind !== "newest");
  const others = rest.map((one) => conditionSql(q, one));
  const within = others.length > 0 ? ` WHERE ${others.map(({ text }) => text).join(" AND ")}` : "";
  return {
    text: `${column} = (SELECT max(${column}) FROM ${quoted(q.table.id)} AS t${within})`,
    params: others.flatMap(({ params }) => params),
  };
}

type Newest = Condition & { readonly kind: "newest" };

function testSql(
  column: string,
  parameter: string,
  condition: Exclude<Condition, { readonly kind: "newest" }>,
): PreparedSql {
  const sql = (text: string, values: readonly Cell[]) => ({ text, params: values.map(String) });
  switch (condition.kind) {
    case "missing":
      return sql(`${column} IS NULL`, []);
    case "present":
      return sql(`${column} IS NOT NULL`, []);
    case "equals":
      return sql(`${column} = ${parameter}`, [condition.value]);
    case "in":
      if (condition.values.length === 0) return sql("FALSE", []);
      return sql(
        `${column} IN (${condition.values.map(() => parameter).join(", ")})`,
        condition.values,
      );
    case "within":
      if (condition.codes.length === 0) return sql("FALSE", []);
      return sql(
        `(${condition.codes.map(() => `contains(';' || ${column}, ';' || ${parameter})`).join(" OR ")})`,
        condition.codes,
      );
    case "between":
      return sql(
        [
          condition.from !== null && `${column} >= ${parameter}`,
          condition.to !== null && `${column} <= ${parameter}`,
        ]
          .filter(Boolean)
          .join(" AND "),
        [condition.from, condition.to].filter((end) => end !== null),
      );
  }
}

function searchSql(q: AnyQuery, { columns, text }: Search): PreparedSql {
  if (columns.length === 0) return { text: "FALSE", params: [] };
  const tests = columns.map(
    (name) => `contains(lower(${columnSql(q, name)}), lower(CAST(? AS VARCHAR)))`,
  );
  return { text: `(${tests.join(" OR ")})`, params: columns.map(() => text) };
}

function orderSql(q: AnyQuery): string[] {
  return q.order.map(({ by, falling = false }) => {
    const measure = q.measures.find(({ name }) => name === by);
    const value = measure ? measureSql(q, measure) : columnSql(q, by);
    return `${value} ${falling ? "DESC" : "ASC"} NULLS LAST`;
  });
}

/** A column as it is stored, or as it follows from another. */
function columnSql({ table }: AnyQuery, name: string): string {
  const { grouping } = columnOf(table, name);
  if (!grouping) return `t.${quoted(name)}`;
  const beginning = `left(t.${quoted(grouping.of)}, ${grouping.digits})`;
  const cases = Object.entries(grouping.groups).map(
    ([group, codes]) =>
      `WHEN ${beginning} IN (${codes.map(literal).join(", ")}) THEN ${literal(group)}`,
  );
  return `CASE ${cases.join(" ")} END`;
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
