import type { Field } from "../schema/declare/field.ts";
import type { Table } from "../schema/declare/table.ts";
import { portraitOf, type Value } from "./portrait.ts";

/** The time that a table speaks of: by which of its columns, from when to when. */
export interface TimeSpan {
  readonly column: string;
  /** The kind of `first` and `last`: a span of years has years at its ends. */
  readonly kind: string;
  readonly first: Value;
  readonly last: Value;
}

type CellsOf = (column: string) => readonly (Value | null)[];

/** Told by the first column of time that every row fills, or else by the first; null where a table has none. */
export function timeSpanOf({ columns }: Table, cellsOf: CellsOf): TimeSpan | null {
  const told = Object.entries<Field>(columns).flatMap(([column, { kind }]) => {
    const cells = cellsOf(column);
    const span = spanOf(column, kind, cells);
    return span === null ? [] : { span, isFull: !cells.includes(null) };
  });
  return (told.find(({ isFull }) => isFull) ?? told[0])?.span ?? null;
}

function spanOf(column: string, kind: string, cells: readonly (Value | null)[]): TimeSpan | null {
  const ends = endsOf[kind];
  if (!ends) return null;
  const { least, greatest } = portraitOf(
    cells.flatMap((cell) => (cell === null ? [] : ends(cell))),
  );
  if (least === null || greatest === null) return null;
  return { column, kind: kind === "yearRange" ? "year" : kind, first: least, last: greatest };
}

const itself = (value: Value): readonly Value[] => [value];

/** The ends of a value of each kind of time, in the order that `<` gives. */
const endsOf: Readonly<Record<string, (value: Value) => readonly Value[]>> = {
  date: itself,
  month: itself,
  year: itself,
  fiscalYear: itself,
  yearRange: (range) => String(range).split("-").map(Number),
  asOf: (time) => String(time).split("/"),
};
