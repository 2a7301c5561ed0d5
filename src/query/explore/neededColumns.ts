import type { AnyQuery } from "../query.ts";

/** The columns of a table that queries look at. */
export const neededColumns = (queries: readonly AnyQuery[]): readonly string[] => [
  ...new Set(
    queries.flatMap((q) => [
      ...q.columns,
      ...q.where.map(({ column }) => column),
      ...(q.search?.columns ?? []),
      ...q.measures.flatMap(({ column }) => column ?? []),
      ...(q.form === "rows" ? q.order.map(({ by }) => by) : []),
    ]),
  ),
];
