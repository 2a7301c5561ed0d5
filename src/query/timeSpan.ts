import { type Kind, kindOf, tellsTime } from "../schema/declare/kinds.ts";
import type { Field } from "../schema/declare/field.ts";
import type { Table } from "../schema/declare/table.ts";
import { portraitOf, type PortraitValue } from "./portrait.ts";

/** The time that a table speaks of: by which of its columns, from when to when. */
export interface TimeSpan {
  readonly column: string;
  /** The kind of `first` and `last`: a span of years has years at its ends. */
  readonly kind: string;
  readonly first: PortraitValue;
  readonly last: PortraitValue;
}

type CellsOf = (column: string) => readonly (PortraitValue | null)[];

/** Told by the first column of time that every row fills, or else by the first; null where a table has none. */
export function timeSpanOf({ columns }: Table, cellsOf: CellsOf): TimeSpan | null {
  const told = Object.entries<Field>(columns).flatMap(([name, column]) => {
    if (!tellsTime(column)) return [];
    const cells = cellsOf(name);
    const span = spanOf(name, column, cells);
    return span === null ? [] : { span, isFull: !cells.includes(null) };
  });
  return (told.find(({ isFull }) => isFull) ?? told[0])?.span ?? null;
}

function spanOf(
  column: string,
  field: Field,
  cells: readonly (PortraitValue | null)[],
): TimeSpan | null {
  const { form } = kindOf(field);
  const { least, greatest } = portraitOf(
    cells.flatMap((cell) => (cell === null ? [] : endsOf(form, cell))),
  );
  if (least === null || greatest === null) return null;
  return { column, kind: form === "years" ? "year" : field.kind, first: least, last: greatest };
}

/** The ends of a time, in the order that `<` gives. */
function endsOf(form: Kind["form"], time: PortraitValue): readonly PortraitValue[] {
  if (form === "years") return String(time).split("-").map(Number);
  return form === "asOf" ? String(time).split("/") : [time];
}
