import { type Askable, type AskableColumn, columnNamed } from "./askable.ts";
import { addsUp, apartNames } from "./opening.ts";

/** What a reader may have measured; its id is what addresses say and what SQL calls it. */
export interface MeasureChoice {
  readonly id: string;
  readonly kind: "rows" | "sum" | "min" | "max";
  readonly column: AskableColumn | null;
}

/** Rows can always be counted; a column of measures has ends, and a sum where it adds up. */
export function measuresOf({ columns }: Askable): readonly MeasureChoice[] {
  const measured = columns.filter(({ additivity }) => additivity !== undefined);
  return [
    ...measured
      .filter(addsUp)
      .map((column): MeasureChoice => ({ id: column.name, kind: "sum", column })),
    { id: "rows", kind: "rows", column: null },
    ...measured.flatMap((column): MeasureChoice[] => [
      { id: `min-${column.name}`, kind: "min", column },
      { id: `max-${column.name}`, kind: "max", column },
    ]),
  ];
}

export const measureOf = (askable: Askable, id: string): MeasureChoice =>
  measuresOf(askable).find((measure) => measure.id === id) ?? rowsMeasure;

const rowsMeasure: MeasureChoice = { id: "rows", kind: "rows", column: null };

/** The columns over which a measure must not run. */
export function apartFor(askable: Askable, { column, kind }: MeasureChoice) {
  if (column === null) return [];
  return apartNames(askable, column, kind === "sum").flatMap(
    (name) => columnNamed(askable, name) ?? [],
  );
}
