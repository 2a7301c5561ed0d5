import { declared } from "../../datasets/index.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Table } from "../../schema/declare/table.ts";
import type { FigureAt, FigureRow } from "../../charts/subjects/figureValues.ts";
import { type PlaceFigure, placeFiguresOf } from "../areas/placeFigures.ts";

/** What a declared figure says of a place at one time. */
export interface KitFigure extends FigureAt {
  readonly placed: PlaceFigure;
}

/** The rows of a table that figures of a place are made of, in the order in which they are published. */
export interface KitTable {
  readonly table: Table;
  readonly rows: readonly FigureRow[];
}

/** Every declared figure of a place, at every time that it speaks of. */
export const kitFigures = (published: Published, code: string): readonly KitFigure[] =>
  placeFiguresOf(published).flatMap((placed) =>
    (placed.of.get(code) ?? []).map((at) => ({ ...at, placed })),
  );

export function kitTables(
  published: Published,
  figures: readonly KitFigure[],
): readonly KitTable[] {
  const used = Map.groupBy(figures.flatMap(rowsUsed), ({ table }) => table.id);
  return declared.flatMap(({ table }) => {
    const wanted = new Set(used.get(table.id)?.flatMap(({ rows }) => rows));
    if (wanted.size === 0) return [];
    const all = published.rows(table) as unknown as readonly FigureRow[];
    return [{ table, rows: all.filter((row) => wanted.has(row)) }];
  });
}

/** A quotient of two tables has rows of both. */
const rowsUsed = ({ placed, rows, per }: KitFigure): KitTable[] => [
  { table: placed.dataset.table, rows },
  ...(placed.per && per ? [{ table: placed.per.dataset.table, rows: per.rows }] : []),
];
