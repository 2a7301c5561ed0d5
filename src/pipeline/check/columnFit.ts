import type { ReadingContext } from "../../schema/column.ts";
import { readMissing } from "../../words/missing.ts";
import type { Binding } from "./binding.ts";

/** The first records of a file, with where its columns stand. */
export interface FileSample {
  readonly header: readonly string[];
  readonly bindings: readonly Binding[];
  readonly records: readonly { readonly cells: readonly string[] }[];
  readonly context: ReadingContext;
}

/** Records that are looked at to tell whether columns changed places. */
export const sampledRecords = 200;

/** A column of the file and whether a cell could stand in it. */
export interface ColumnFit {
  readonly heading: string;
  readonly index: number;
  readonly fits: (cell: string) => boolean;
}

/** The columns that a file has, each once: those of the table, and those that say one of them again. */
export function columnFits({ header, bindings, context }: FileSample): readonly ColumnFit[] {
  const fits = new Map<number, ColumnFit>();
  for (const binding of bindings) {
    if (binding.kind !== "cell") continue;
    const { index, heading, column, restated } = binding;
    if (index < header.length && !fits.has(index))
      fits.set(index, { heading, index, fits: (cell) => column.parse(cell, context).ok });
    for (const { restatement, index, heading } of restated)
      if (restatement.read && index < header.length && !fits.has(index))
        fits.set(index, { heading, index, fits: (cell) => isNamed(restatement, cell, context) });
  }
  return [...fits.values()];
}

type Named = Extract<Binding, { kind: "cell" }>["restated"][number]["restatement"];

/** A name that several places carry is a name all the same. */
function isNamed({ read }: Named, cell: string, context: ReadingContext): boolean {
  const reading = read!(cell, "", context);
  return reading.ok || reading.refusal.code === "ambiguous_name";
}

/** The column that a column seems to have changed places with: the cells of each fit the other. */
export function partnerOf(
  column: ColumnFit,
  others: readonly ColumnFit[],
  { records }: FileSample,
): ColumnFit | null {
  const cellsOf = ({ index }: ColumnFit) =>
    records.map(({ cells }) => cells[index] ?? "").filter((cell) => readMissing(cell) !== null);
  const isMostly = (cells: readonly string[], { fits }: ColumnFit) =>
    cells.length > 0 && cells.filter(fits).length >= mostly * cells.length;
  const own = cellsOf(column);
  if (isMostly(own, column)) return null;
  return (
    others.find(
      (other) => other !== column && isMostly(own, other) && isMostly(cellsOf(other), column),
    ) ?? null
  );
}

const mostly = 0.9;
