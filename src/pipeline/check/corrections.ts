import { writtenValue } from "../../schema/declare/field.ts";
import type { Columns, ReadingContext } from "../../schema/declare/column.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { SheetRecord } from "../read/sheet.ts";
import type { Binding } from "./binding.ts";
import type { Fix } from "./fix.ts";

/** A declared correction at the record it speaks of, with the cell that stands there. */
export interface Correction {
  readonly fix: Fix;
  readonly binding: Binding;
  readonly cell: string;
  /** The cell is not what the correction was made for: the source has changed. */
  readonly isStale: boolean;
}

/**
 * Finds the corrections of a record by its key as the file has it, so that a correction may also
 * mend a cell that can't be read; only one of the key itself has to be readable.
 */
export function correctionsBy(
  dataset: Dataset,
  bindings: readonly Binding[],
  fixes: readonly Fix[],
  context: ReadingContext,
): (record: SheetRecord) => readonly Correction[] {
  if (fixes.length === 0) return () => none;
  const byKey = Map.groupBy(fixes, ({ key }) => keyAsRead(key, dataset, context));
  const keyBindings = dataset.table.key.map((name) => bindings.find((one) => one.name === name));

  function keyOf(record: SheetRecord): string | null {
    const parts = keyBindings.map((binding) => {
      if (!binding) return null;
      const reading = binding.column.parse(cellOf(record, binding), context);
      return reading.ok ? writtenValue(reading.value) : null;
    });
    return parts.includes(null) ? null : parts.join("|");
  }

  return (record) => {
    const key = keyOf(record);
    return (key === null ? none : (byKey.get(key) ?? none)).flatMap((fix): Correction[] => {
      const binding = bindings.find(({ name }) => name === fix.column);
      if (!binding) return [];
      const cell = cellOf(record, binding);
      return [{ fix, binding, cell, isStale: cell !== fix.expected }];
    });
  };
}

/** A record with its corrections put in. */
export interface CorrectedRecord {
  /** Its cells as they would be had the file been right. */
  readonly cells: readonly string[];
  /** What was put in, by column. */
  readonly replacements: ReadonlyMap<string, string>;
  readonly applied: readonly Correction[];
  /** Those that the source no longer bears out: they are told and not put in. */
  readonly stale: readonly Correction[];
}

export function correct(
  { cells }: SheetRecord,
  corrections: readonly Correction[],
): CorrectedRecord {
  const applied = corrections.filter(({ isStale }) => !isStale);
  const corrected = [...cells];
  for (const { fix, binding } of applied)
    if (binding.kind === "cell") corrected[binding.index] = fix.replacement;
  return {
    cells: applied.length === 0 ? cells : corrected,
    replacements: new Map(applied.map(({ fix, binding }) => [binding.name, fix.replacement])),
    applied,
    stale: corrections.filter(({ isStale }) => isStale),
  };
}

/** A key as people may write it, by names and in any spelling that can be read: `1 | เชียงใหม่ | หมู่บ้าน`. */
function keyAsRead(key: string, { table }: Dataset, context: ReadingContext): string {
  const columns = table.columns as Columns;
  const parts = key.split("|");
  if (parts.length !== table.key.length) return key;
  return parts
    .map((part, i) => {
      const column = columns[table.key[i]!]!;
      const reading = column.parse(part, context);
      return reading.ok ? writtenValue(reading.value) : part;
    })
    .join("|");
}

export const cellOf = (record: SheetRecord, binding: Binding): string =>
  binding.kind === "constant" ? binding.cell : (record.cells[binding.index] ?? "");

const none: readonly never[] = [];
