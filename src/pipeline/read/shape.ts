import type { Heading, Layout } from "../../schema/declare/layout.ts";
import { isBlank } from "./cell.ts";
import { indexOfHeading, noneTaken, type TakenHeadings } from "./headings.ts";
import { isWide } from "./wideHeading.ts";
import type { RawRecord } from "../../schema/csv/tokenize.ts";

/** A record of data or a total: its cells, and where they come from. */
export interface SheetRecord extends RawRecord {
  /** In a table turned long: the heading of the column that the value stood under. */
  readonly source?: string;
  /** Columns whose cell was blank and took the value above it, being part of a merged cell. */
  readonly filled?: readonly number[];
}

/** What a layout makes of each data record: merged cells filled, wide columns turned long. */
export interface Shape {
  readonly header: readonly string[];
  /** Whether records pass as they are. */
  readonly isPlain: boolean;
  readonly fill: (record: RawRecord) => SheetRecord;
  readonly lengthen: (record: SheetRecord) => readonly SheetRecord[];
}

export function shapeOf(
  names: readonly string[],
  layout: Layout,
  columns: readonly Heading[] = [],
  { wide: meant }: TakenHeadings = noneTaken,
): Shape {
  const { wide } = layout;
  const isOne = (name: string) => isWide(layout, name) || meant.has(name);
  const wideIndexes = wide ? names.flatMap((name, i) => (isOne(name) ? [i] : [])) : [];
  const kept = names.flatMap((_, i) => (wideIndexes.includes(i) ? [] : [i]));
  const merged = (layout.merged ?? [])
    .map((name) =>
      indexOfHeading(names, columns.find((column) => column.name === name) ?? { name }),
    )
    .filter((index) => index >= 0);
  const lengthen = (record: SheetRecord): readonly SheetRecord[] =>
    wideIndexes.map((index) => {
      const source = names[index]!;
      return oneOf(record, kept, { source, said: meant.get(source) ?? source, index });
    });
  return {
    header: wide ? [...kept.map((i) => names[i]!), wide.name, wide.value] : names,
    isPlain: !wide && merged.length === 0,
    fill: fillDown(merged),
    lengthen: wide ? lengthen : (record) => [record],
  };
}

/** A column whose heading is data: the heading as the file has it, and what it says. */
interface WideColumn {
  readonly source: string;
  readonly said: string;
  readonly index: number;
}

/** A cell of a wide record as a record of its own. */
function oneOf(
  record: SheetRecord,
  kept: readonly number[],
  { source, said, index }: WideColumn,
): SheetRecord {
  const { row, line, cells, filled } = record;
  const values = [...kept.map((i) => cells[i]!), said, cells[index]!];
  if (!filled) return { row, line, cells: values, source };
  const moved = filled.map((i) => kept.indexOf(i)).filter((i) => i >= 0);
  return { row, line, cells: values, source, filled: moved };
}

function fillDown(merged: readonly number[]): Shape["fill"] {
  const above = new Map<number, string>();
  return (record) => {
    const blank = merged.filter((i) => isBlank(record.cells[i]!));
    for (const i of merged) if (!blank.includes(i)) above.set(i, record.cells[i]!);
    const filled = blank.filter((i) => above.has(i));
    if (filled.length === 0) return record;
    return {
      ...record,
      cells: record.cells.map((cell, i) => (filled.includes(i) ? above.get(i)! : cell)),
      filled,
    };
  };
}
