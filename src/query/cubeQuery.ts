import type { ColumnStore } from "../schema/parquet/columnBatch.ts";
import { type CubePlan, cubeRows, cubeTable, statedRows } from "../schema/declare/cube.ts";
import { queryOf, type AnyQuery, type Measure, type Query } from "./query.ts";
import type { Table } from "../schema/declare/table.ts";
import { type Answered, runColumns } from "./runColumns.ts";
import type { Cells } from "./explore/cells.ts";
import type { AskableCube } from "./explore/askable.ts";
import { neededColumns } from "./neededColumns.ts";

/** The question whose answer is a cube. */
export const cubeQuery = (table: Table, { by, measures }: CubePlan): Query<Cells> =>
  queryOf(table, {
    by,
    measures: {
      [cubeRows]: { count: "rows" },
      ...Object.fromEntries(
        measures.flatMap((name): [string, object][] => [
          [name, { sum: name }],
          [statedRows(name), { count: { of: name } }],
        ]),
      ),
    },
  }) as Query<Cells>;

/** Whether a cube answers a query exactly: every column looked at is among its own, every measure a sum or a count. */
export function covers(cube: AskableCube, q: AnyQuery): boolean {
  if (q.form === "rows" || q.search !== null) return false;
  const measured = q.measures.flatMap(({ kind, column }) => (column ? [{ kind, column }] : []));
  return (
    neededColumns([{ ...q, measures: [] }]).every((name) => cube.by.includes(name)) &&
    measured.every(
      ({ kind, column }) => (kind === "sum" || kind === "count") && cube.measures.includes(column),
    )
  );
}

/** The query as it is asked of a cube: rows are counted by adding up the rows of its groups. */
export function ofCube(cube: CubePlan, q: AnyQuery): AnyQuery {
  const measures = q.measures.map((measure): Measure => ({
    ...measure,
    kind: "sum",
    column: cubeColumn(measure),
  }));
  return { ...q, table: cubeTable(q.table, cube), measures };
}

/** Of no rows the count is zero, where a sum would be missing. */
export function runCube(cube: AskableCube, q: AnyQuery, store: ColumnStore): Answered<Cells> {
  const { rows, all } = runColumns(ofCube(cube, q) as Query<Cells>, store);
  const counts = q.measures.filter(({ kind }) => kind === "count").map(({ name }) => name);
  const withCounts = (row: Cells): Cells => ({
    ...row,
    ...Object.fromEntries(counts.map((name) => [name, row[name] ?? 0])),
  });
  return { rows: rows.map(withCounts), all };
}

const cubeColumn = ({ kind, column }: Measure): string =>
  column === null ? cubeRows : kind === "count" ? statedRows(column) : column;
