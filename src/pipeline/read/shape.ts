import { type Heading, type Layout, wideMeasures } from "../../schema/declare/layout.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { isBlank } from "./cell.ts";
import { columnIndex, noneTaken, type TakenHeadings } from "./headings.ts";
import { wideSaid } from "./wideHeading.ts";
import type { RawRecord } from "../../schema/csv/tokenize.ts";

/** A record of data or a total: its cells, and where they come from. */
export interface SheetRecord extends RawRecord {
  /** In a table turned long: the heading of the column that the value stood under. */
  readonly source?: string;
  /** Which cell is no cell of the file but what that heading says, where it isn't the last but one. */
  readonly saidAt?: number;
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
  const saidBy = (name: string) => wideSaid(layout, meant.get(name) ?? name);
  const wideIndexes = wide ? names.flatMap((name, i) => (saidBy(name) ? [i] : [])) : [];
  const kept = names.flatMap((_, i) => (wideIndexes.includes(i) ? [] : [i]));
  const merged = (layout.merged ?? [])
    .map((name) => columnIndex(names, name, columns))
    .filter((index) => index >= 0);
  const stretches = wide ? stretchesOf(wideIndexes, names, { wide, saidBy }) : [];
  const lengthen = (record: SheetRecord): readonly SheetRecord[] =>
    stretches.map((stretch) => oneOf(record, kept, stretch));
  const rest = kept.map((i) => names[i]!);
  return {
    header: wide ? [...rest, wide.name, ...wideMeasures(wide)] : names,
    isPlain: !wide && merged.length === 0,
    fill: fillDown(merged),
    lengthen: wide ? lengthen : (record) => [record],
  };
}

/** The columns whose headings say the same: the first of them as the file has it, what it says, and each measure's place. */
interface WideStretch {
  readonly source: string;
  readonly said: string;
  /** Where the cell of each measure stands; -1 where the file has no such column. */
  readonly indexes: readonly number[];
}

interface Wide {
  readonly wide: NonNullable<Layout["wide"]>;
  readonly saidBy: (name: string) => ReturnType<typeof wideSaid>;
}

function stretchesOf(
  wideIndexes: readonly number[],
  names: readonly string[],
  { wide, saidBy }: Wide,
): readonly WideStretch[] {
  const columns = wideIndexes.map((index) => {
    const source = names[index]!;
    return { index, source, ...saidBy(source)! };
  });
  if (!("measures" in wide))
    return columns.map(({ source, said, index }) => ({ source, said, indexes: [index] }));
  const bySaid = Map.groupBy(columns, ({ said }) => cleanText(said));
  return [...bySaid].map(([said, own]) => ({
    ...{ said, source: own[0]!.source },
    indexes: wideMeasures(wide).map(
      (measure) => own.find((one) => one.measure === measure)?.index ?? -1,
    ),
  }));
}

/** The cells of a wide record that speak of one thing as a record of its own. */
function oneOf(
  record: SheetRecord,
  kept: readonly number[],
  { source, said, indexes }: WideStretch,
): SheetRecord {
  const { row, line, cells, filled } = record;
  const own = indexes.map((index) => cells[index] ?? "");
  const values = [...kept.map((i) => cells[i]!), said, ...own];
  const long = { row, line, cells: values, source, ...(own.length > 1 && { saidAt: kept.length }) };
  if (!filled) return long;
  return { ...long, filled: filled.map((i) => kept.indexOf(i)).filter((i) => i >= 0) };
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
