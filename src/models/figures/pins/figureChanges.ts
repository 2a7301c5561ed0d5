import type { FigureCell, FigureTable } from "../../../charts/chart.ts";

/** A cell of a figure's table that is not what it was; null where there is no such cell. */
export interface CellChange {
  /** What it is known by in every state of the table. */
  readonly key: string;
  /** The names of its row and of its column. */
  readonly row: string;
  readonly column: string;
  readonly was: FigureCell | null;
  readonly now: FigureCell | null;
}

/** The values that differ between two states of a figure, in the order of the table as it was; rows and columns are known by their names. */
export function cellChanges(was: FigureTable, now: FigureTable): CellChange[] {
  const before = cellsOf(was);
  const after = cellsOf(now);
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const [from, to] = [before.get(key), after.get(key)];
    if (from && to && isSame(from.cell, to.cell)) return [];
    const { row, column } = (from ?? to) as Named;
    return [{ key, row, column, was: from?.cell ?? null, now: to?.cell ?? null }];
  });
}

/** The cell of that key; null where the table has none. */
export const cellAt = (table: FigureTable, key: string): FigureCell | null =>
  cellsOf(table).get(key)?.cell ?? null;

export const isSame = (a: FigureCell | null, b: FigureCell | null): boolean =>
  a?.text === b?.text && (a?.kind === "notStated") === (b?.kind === "notStated");

interface Named {
  readonly row: string;
  readonly column: string;
  readonly cell: FigureCell;
}

/** Cells with values by the names of their row and column; where names repeat, the first is the first. */
function cellsOf({ columns, rows }: FigureTable): ReadonlyMap<string, Named> {
  const cells = new Map<string, Named>();
  const rowNames = numbered(rows.map(nameOf));
  const columnNames = numbered(columns.map(({ label }) => label));
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.kind === "label") return;
      const key = JSON.stringify([rowNames[r], columnNames[c]]);
      cells.set(key, { row: nameOf(row), column: columns[c]?.label ?? "", cell });
    }),
  );
  return cells;
}

const nameOf = (row: readonly FigureCell[]): string =>
  row
    .filter(({ kind }) => kind === "label")
    .map(({ text }) => text)
    .join(" · ");

/** `a b a` → `a 1`, `b 1`, `a 2` */
function numbered(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `${name} ${time}`;
  });
}
