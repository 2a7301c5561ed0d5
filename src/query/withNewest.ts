import { compareCells } from "./compareCells.ts";
import type { AnyQuery, Cell, Condition } from "./query.ts";

/** Hands in the cells of a column, of the rows that meet some conditions. */
type CellsOf = (column: string, where: readonly Condition[]) => Iterable<Cell>;

/** The query with the newest value of a column wherever it asks for that; where there are no rows it is missing. */
export function withNewest<Q extends AnyQuery>(q: Q, cellsOf: CellsOf): Q {
  const others = q.where.filter(({ kind }) => kind !== "newest");
  if (others.length === q.where.length) return q;
  return {
    ...q,
    where: q.where.map((condition): Condition => {
      if (condition.kind !== "newest") return condition;
      const { column, of } = condition;
      const value = newestOf(cellsOf(column, of === "table" ? [] : others));
      return { column, kind: "equals", value };
    }),
  };
}

function newestOf(cells: Iterable<Cell>): Cell {
  let newest: Cell = null;
  for (const cell of cells)
    if (cell !== null && (newest === null || compareCells(cell, newest) > 0)) newest = cell;
  return newest;
}
