import { columnOf, type AnyQuery } from "./query.ts";

/** The stored columns of a table that queries look at. */
export const neededColumns = (queries: readonly AnyQuery[]): readonly string[] => [
  ...new Set(
    queries.flatMap((q) => namedIn(q).map((name) => columnOf(q.table, name).grouping?.of ?? name)),
  ),
];

const namedIn = (q: AnyQuery): string[] => [
  ...q.columns,
  ...q.where.map(({ column }) => column),
  ...(q.search?.columns ?? []),
  ...q.measures.flatMap(({ column }) => column ?? []),
  ...(q.form === "rows" ? q.order.map(({ by }) => by) : []),
];
