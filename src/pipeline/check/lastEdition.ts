import { tellsTime } from "../../schema/declare/kinds.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";

/** The rows of a file of an edition, still with their lines. */
export interface EditionRows {
  readonly file: string;
  readonly release: string;
  readonly rows: readonly LinedRow[];
  /** Whether a newer edition has taken its place, so that nothing is told of its own rows. */
  readonly isReplaced: boolean;
}

/** A row's values, and the line of its record. */
export interface LinedRow {
  readonly values: Readonly<Record<string, unknown>>;
  readonly line: number;
}

/** A row beside the one that told the same thing the time before. */
export interface Followed {
  readonly row: PlacedRow;
  readonly last: PlacedRow;
}

/** The same of one of their cells. */
export interface EditionChange extends Followed {
  readonly now: number;
  readonly before: number;
}

export interface PlacedRow extends LinedRow {
  readonly file: string;
  readonly release: string;
  /** What its table calls its time: `2568`, `2567-09`; the edition's where the table has none. */
  readonly time: string;
}

/** Pairs each row with its last: the same key but for the time, the latest before. */
export function followedRows(dataset: Dataset, editions: readonly EditionRows[]): Followed[] {
  const { times, others } = partsOfKey(dataset);
  if (editions.length < 2 && times.length === 0) return [];
  const things = new Map<string, PlacedRow[]>();
  for (const { rows, file, release } of editions)
    for (const { values, line } of rows) {
      const thing = [
        ...others.map((name) => String(values[name])),
        ...times.map(({ name, column }) => withinYear(column, values[name])),
      ].join("\u0000");
      const time = times.map(({ name }) => String(values[name])).join(" ") || release;
      const same = things.get(thing);
      const row = { file, release, values, line, time };
      if (same) same.push(row);
      else things.set(thing, [row]);
    }
  const replaced = new Set(editions.flatMap(({ file, isReplaced }) => (isReplaced ? file : [])));
  return [...things.values()].flatMap((rows) => pairs(rows, replaced));
}

/** A month follows the same month of the year before, for sales have their seasons. */
const withinYear = ({ kind }: Field, value: unknown): string =>
  kind === "month" ? String(value).split("-").slice(1).join("-") : "";

function partsOfKey({ table }: Dataset) {
  const columns = table.columns as Readonly<Record<string, Field>>;
  const isTime = (name: string) => tellsTime(columns[name]!);
  return {
    times: table.key.filter(isTime).map((name) => ({ name, column: columns[name]! })),
    others: table.key.filter((name) => !isTime(name)),
  };
}

function pairs(rows: PlacedRow[], replaced: ReadonlySet<string>): Followed[] {
  if (rows.length < 2) return [];
  const ordered = rows.sort(
    (a, b) => compareTexts(a.time, b.time) || compareTexts(a.release, b.release),
  );
  return ordered.flatMap((row, i): Followed[] => {
    const last = ordered[i - 1];
    return last === undefined || replaced.has(row.file) ? [] : [{ row, last }];
  });
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
