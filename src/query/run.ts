import { neededColumns } from "./neededColumns.ts";
import type { Query } from "./query.ts";
import { runColumns } from "./runColumns.ts";
import { storeOfRows } from "./storeOfRows.ts";

/** Answers a query from rows in memory, as DuckDB would from the same table. */
export const run = <R>(q: Query<R>, rows: readonly object[]): readonly R[] =>
  runColumns(q, storeOfRows(q.table, rows, neededColumns([q]))).rows;
