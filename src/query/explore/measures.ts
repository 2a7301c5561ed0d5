import { type Askable, type AskableColumn, columnNamed, timeColumn } from "./askable.ts";

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
      .filter(({ additivity }) => additivity !== "not additive")
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

/**
 * The columns over which a measure must not run: units where it is counted in several, wholes with their parts,
 * and times where it is a balance.
 */
export function apartFor(askable: Askable, measure: MeasureChoice): readonly AskableColumn[] {
  if (measure.column === null) return [];
  const nested = Object.keys(askable.nested).flatMap((name) => columnNamed(askable, name) ?? []);
  const isBalance = measure.kind === "sum" && measure.column.additivity === "semi-additive";
  const time = isBalance ? timeColumn(askable) : undefined;
  const unit = columnNamed(askable, measure.column.unitIn ?? "");
  return [...new Set([...(unit ? [unit] : []), ...nested, ...(time ? [time] : [])])];
}
