import { searchKey } from "../../query/search/searchKey.ts";

/** A cell that is stood on: its words as they are shown, and its number where it has one. */
export interface WalkCell {
  readonly text: string;
  readonly value: number | undefined;
  /** The source is silent, or its figure is withheld. */
  readonly isMissing: boolean;
}

export interface WalkRow {
  /** What names the row, in the order of its label cells; the first is what a reader types. */
  readonly names: readonly string[];
  /** The page of the area that the first name leads to. */
  readonly path: string | null;
  readonly cells: readonly WalkCell[];
}

/** The table under a chart. The first `peers` rows count the same thing, so that one can be the highest. */
export interface WalkTable {
  readonly heads: readonly string[];
  readonly rows: readonly WalkRow[];
  readonly peers: number;
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A step within the table; at its edge the reader stays. */
export const step = (table: WalkTable, { row, column }: Spot, rows: number, columns: number) => ({
  row: within(row + rows, table.rows.length),
  column: within(column + columns, table.heads.length),
});

const within = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1);

/** The first row with the highest (`sign` 1) or lowest (−1) value of a column; null where rows count different things. */
export function extreme({ rows, peers }: WalkTable, column: number, sign: 1 | -1): number | null {
  const ranked = valuesOf(rows.slice(0, peers), column);
  if (ranked.length < 2) return null;
  return ranked.reduce((best, next) => (sign * (next.value - best.value) > 0 ? next : best)).row;
}

/** Where a value stands among its peers, the highest first; values that are equal share a rank. */
export function rankOf({ rows, peers }: WalkTable, { row, column }: Spot) {
  const value = rows[row]?.cells[column]?.value;
  const ranked = valuesOf(rows.slice(0, peers), column);
  if (value === undefined || row >= peers || ranked.length < 2) return null;
  return {
    rank: ranked.filter((other) => other.value > value).length + 1,
    others: ranked.filter((other) => other.value === value).length - 1,
    of: ranked.length,
  };
}

const valuesOf = (rows: readonly WalkRow[], column: number) =>
  rows.flatMap(({ cells }, row) => {
    const value = cells[column]?.value;
    return value === undefined ? [] : [{ row, value }];
  });

/** How a value stands to another that counts the same thing. */
export function against(table: WalkTable, spot: Spot, mark: Spot): "more" | "less" | "same" | null {
  const isPeer = spot.row < table.peers && mark.row < table.peers && spot.column === mark.column;
  const [own, other] = [spot, mark].map(({ row, column }) => table.rows[row]?.cells[column]?.value);
  if (!isPeer || own === undefined || other === undefined) return null;
  return own > other ? "more" : own < other ? "less" : "same";
}

/** The next cell, from where the reader stands, in which the source is silent. */
export function nextMissing({ rows, heads }: WalkTable, { row, column }: Spot): Spot | null {
  const width = heads.length;
  const all = rows.length * width;
  for (let i = 1; i <= all; i++) {
    const at = (row * width + column + i) % all;
    const spot = { row: Math.floor(at / width), column: at % width };
    if (rows[spot.row]?.cells[spot.column]?.isMissing) return spot;
  }
  return null;
}

/** The first row, from the one stood on, whose name begins with what was typed; else one that has it inside. */
export function rowNamed({ rows }: WalkTable, typed: string, from: number): number | null {
  const key = searchKey(typed);
  const order = rows.map((_, i) => (from + i) % rows.length);
  const holds = (test: (name: string) => boolean) =>
    order.find((i) => rows[i]?.names.some((name) => test(searchKey(name))));
  return holds((name) => name.startsWith(key)) ?? holds((name) => name.includes(key)) ?? null;
}
