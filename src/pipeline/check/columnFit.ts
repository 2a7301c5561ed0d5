import type { ReadingContext } from "../../schema/declare/column.ts";
import type { Limit } from "../../schema/declare/limit.ts";
import { readMissing } from "../../words/reading/missing.ts";
import type { Binding } from "./binding.ts";
import { judgeLimit } from "./limits.ts";

/** The first records of a file, with where its columns stand. */
export interface FileSample {
  readonly header: readonly string[];
  readonly bindings: readonly Binding[];
  readonly limits: readonly Limit[];
  readonly records: readonly Cells[];
  readonly context: ReadingContext;
}

interface Cells {
  readonly cells: readonly string[];
}

/** Records that are looked at to tell whether columns changed places. */
export const sampledRecords = 200;

/** A column of the file and whether a cell could stand in it, in that record. */
export interface ColumnFit {
  readonly heading: string;
  readonly index: number;
  readonly fits: (cell: string, record: Cells) => boolean;
}

type CellBinding = Extract<Binding, { readonly kind: "cell" }>;

/** The columns that a file has, each once: those of the table, and those that say one of them again. */
export function columnFits(sample: FileSample): readonly ColumnFit[] {
  const { header, bindings, context } = sample;
  const fits = new Map<number, ColumnFit>();
  for (const binding of bindings) {
    if (binding.kind !== "cell") continue;
    const { index, heading, restated } = binding;
    if (index < header.length && !fits.has(index))
      fits.set(index, { heading, index, fits: fitOf(binding, sample) });
    for (const { restatement, index, heading } of restated)
      if (restatement.read && index < header.length && !fits.has(index))
        fits.set(index, { heading, index, fits: (cell) => isNamed(restatement, cell, context) });
  }
  return [...fits.values()];
}

/** Whether a cell can be read and is no more than is known to be possible at the record's place. */
function fitOf({ name, column }: CellBinding, sample: FileSample): ColumnFit["fits"] {
  const { bindings, limits, context } = sample;
  const own = limits.filter(({ measure }) => measure === name);
  const codeOf = ({ by }: Limit, { cells }: Cells): unknown => {
    const binding = bindings.find((one) => one.name === by);
    if (binding?.kind !== "cell") return null;
    const reading = binding.column.parse(cells[binding.index] ?? "", context);
    return reading.ok ? reading.value : null;
  };
  return (cell, record) => {
    const reading = column.parse(cell, context);
    return (
      reading.ok &&
      own.every((limit) => !judgeLimit(limit, reading.value, codeOf(limit, record), context))
    );
  };
}

/** A name that several places carry is a name all the same. */
function isNamed(
  { read }: CellBinding["restated"][number]["restatement"],
  cell: string,
  context: ReadingContext,
): boolean {
  const reading = read!(cell, "", context);
  return reading.ok || reading.refusal.code === "ambiguous_name";
}

/** The column that a column seems to have changed places with: the cells of each fit the other. */
export function partnerOf(
  column: ColumnFit,
  others: readonly ColumnFit[],
  { records }: FileSample,
): ColumnFit | null {
  const isMostly = ({ index }: ColumnFit, { fits }: ColumnFit) => {
    const stated = records.filter(({ cells }) => readMissing(cells[index] ?? "") !== null);
    const fitting = stated.filter((record) => fits(record.cells[index]!, record));
    return stated.length > 0 && fitting.length >= mostly * stated.length;
  };
  if (isMostly(column, column)) return null;
  return (
    others.find(
      (other) => other !== column && isMostly(column, other) && isMostly(other, column),
    ) ?? null
  );
}

const mostly = 0.9;
