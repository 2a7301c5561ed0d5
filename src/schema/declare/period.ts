import { daysInMonth } from "../../words/time/calendar.ts";
import { type FiscalYear, fiscalYearSpan } from "../../words/time/fiscalYear.ts";
import type { Period } from "../catalogues/catalog.ts";
import type { Field, Fields } from "./field.ts";
import type { Dataset } from "./dataset.ts";

type Cells = Readonly<Record<string, string | number | null>>;

/** The time that the rows of a dataset speak of, as precisely as they say; null where they say none. */
export function periodOf(dataset: Dataset, rows: readonly object[]): Period | null {
  const name = timeColumnOf(dataset, rows as readonly Cells[]);
  if (name === null) return null;
  const { kind } = columnsOf(dataset)[name] as Field;
  const values = new Set((rows as readonly Cells[]).map((row) => row[name] ?? null));
  const spans = [...values].flatMap((value) => (value === null ? [] : [spanOf[kind]!(value)]));
  const from = spans.map(([from]) => from).toSorted();
  const to = spans.map(([, to]) => to).toSorted((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));
  return from.length === 0 ? null : { from: from[0]!, to: to.at(-1)! };
}

/** As declared; else the first of time that every row fills, or the first of time at all. */
function timeColumnOf(dataset: Dataset, rows: readonly Cells[]): string | null {
  const { about = {} } = dataset;
  if (about.timeColumn !== undefined) return about.timeColumn;
  const times = Object.entries(columnsOf(dataset)).flatMap(([name, { kind }]) =>
    kind in spanOf ? [name] : [],
  );
  const isFull = (name: string) => rows.every((row) => (row[name] ?? null) !== null);
  return times.find(isFull) ?? times[0] ?? null;
}

const columnsOf = ({ table }: Dataset): Fields => table.columns;

type Span = readonly [from: string, to: string];

/** First and last day, or year, that a value of each kind of time speaks of. */
const spanOf: Readonly<Record<string, (value: string | number) => Span>> = {
  date: (day) => [String(day), String(day)],
  month: (month) => monthSpan(String(month)),
  year: (year) => [String(Number(year) - 543), String(Number(year) - 543)],
  yearRange: (range) => {
    const [from, to] = String(range).split("-");
    return [String(Number(from) - 543), String(Number(to) - 543)];
  },
  fiscalYear: (year) => {
    const { start, end } = fiscalYearSpan(year as FiscalYear);
    return [start, end];
  },
  asOf: (time) => {
    const ends = String(time).split("/");
    const [from, to] = [ends[0]!, ends.at(-1)!].map((end) =>
      end.length === "2021-04".length ? monthSpan(end) : ([end, end] as const),
    ) as [Span, Span];
    return [from[0], to[1]];
  },
};

function monthSpan(month: string): Span {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return [`${month}-01`, `${month}-${daysInMonth(year, number)}`];
}

const lastDayOf = (time: string): string => (time.length === 4 ? `${time}-12-31` : time);
