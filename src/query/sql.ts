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
    ...(q.search ? [searchSql(q.search)] : []),
  ];
  const grouped = q.form === "groups" && q.columns.length > 0;
  const clauses = [
    `SELECT ${selectionSql(q).join(", ")}`,
    `FROM ${quoted(q.table.id)} AS t`,
    conditions.length > 0 && `WHERE ${conditions.map(({ text }) => text).join(" AND ")}`,
    grouped && `GROUP BY ${q.columns.map(columnSql).join(", ")}`,
    q.order.length > 0 && `ORDER BY ${orderSql(q).join(", ")}`,
    q.top !== null && "LIMIT CAST(? AS BIGINT)",
  ];
  return {
    text: clauses.filter(Boolean).join("\n"),
    params: [
      ...conditions.flatMap(({ params }) => params),
      ...(q.top === null ? [] : [String(q.top)]),
    ],
  };
}

function selectionSql(q: AnyQuery): string[] {
  return [
    ...q.columns.map((name) => `${columnSql(name)} AS ${quoted(name)}`),
    ...q.measures.map((measure) => `${measureSql(q, measure)} AS ${quoted(measure.name)}`),
  ];
}

function measureSql({ table }: AnyQuery, { kind, column }: Measure): string {
  if (column === null) return "COUNT(*)";
  const measured = `${kind.toUpperCase()}(${columnSql(column)})`;
  const isWholeSum = kind === "sum" && columnOf(table, column).sql === "BIGINT";
  return isWholeSum ? `CAST(${measured} AS BIGINT)` : measured;
}

function conditionSql({ table }: AnyQuery, condition: Condition): PreparedSql {
  const column = columnSql(condition.column);
  const parameter = `CAST(? AS ${columnOf(table, condition.column).sql})`;
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

function searchSql({ columns, text }: Search): PreparedSql {
  if (columns.length === 0) return { text: "FALSE", params: [] };
  const tests = columns.map(
    (name) => `contains(lower(${columnSql(name)}), lower(CAST(? AS VARCHAR)))`,
  );
  return { text: `(${tests.join(" OR ")})`, params: columns.map(() => text) };
}

function orderSql(q: AnyQuery): string[] {
  return q.order.map(({ by, falling = false }) => {
    const measure = q.measures.find(({ name }) => name === by);
    const value = measure ? measureSql(q, measure) : columnSql(by);
    return `${value} ${falling ? "DESC" : "ASC"} NULLS LAST`;
  });
}

const columnSql = (name: string): string => `t.${quoted(name)}`;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
