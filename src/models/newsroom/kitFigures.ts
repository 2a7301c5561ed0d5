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

export function kitTables(figures: readonly KitFigure[]): readonly KitTable[] {
  const used = Map.groupBy(figures, ({ placed }) => placed.dataset.table.id);
  return declared.flatMap(({ table }) => {
    const own = used.get(table.id) ?? [];
    const wanted = new Set(own.flatMap(({ rows }) => rows));
    const all = own[0]?.placed.rows ?? [];
    return wanted.size === 0 ? [] : [{ table, rows: all.filter((row) => wanted.has(row)) }];
  });
}
