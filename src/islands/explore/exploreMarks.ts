import { type Break, breaksBetween } from "../../schema/declare/breaks.ts";
import { isTime, type Askable, columnNamed } from "../../query/explore/askable.ts";
import type { Cells, ExploreAnswer } from "../../query/explore/answer.ts";
import { breaksOfGroup, resultName } from "../../query/explore/comparison.ts";

/** A group as a bar: where it begins and ends, in percent of the width. */
export interface ExploreBar {
  readonly row: Cells;
  /** Null where the group states nothing. */
  readonly span: { readonly from: number; readonly width: number } | null;
}

/** Bars start at zero, wherever that lies. */
export function barsOf(
  { rows, isCompared, view }: ExploreAnswer,
  most: number,
): readonly ExploreBar[] {
  const measure = isCompared ? resultName : view.measure;
  const shown = rows.slice(0, most);
  const values = shown.flatMap((row) => cellNumber(row, measure) ?? []);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const percent = (value: number) => (high === low ? 0 : ((value - low) / (high - low)) * 100);
  return shown.map((row) => {
    const value = cellNumber(row, measure);
    if (value === null) return { row, span: null };
    const [from, to] = [percent(Math.min(0, value)), percent(Math.max(0, value))];
    return { row, span: { from: round(from), width: round(to - from) } };
  });
}

/** Values over time, one line for each value of the other group. */
export interface ExploreLine {
  /** Null where there is no other group. */
  readonly key: Cells | null;
  readonly points: readonly { readonly time: string | number; readonly value: number | null }[];
  /** Where it must not run on: between these times its values are not alike. */
  readonly breaks: readonly Break[];
}

export interface Lines {
  readonly times: readonly (string | number)[];
  readonly lines: readonly ExploreLine[];
}

/** The lines of an answer whose groups are times; null where bars tell it better. */
export function exploreLinesOf(askable: Askable, answer: ExploreAnswer): Lines | null {
  const { drawn: rows, all, view } = answer;
  const time = view.by.find((name) => isTime(columnNamed(askable, name)));
  if (time === undefined || rows.length < all || answer.isCompared) return null;
  const others = view.by.filter((name) => name !== time);
  const keyOf = (row: Cells) => JSON.stringify(others.map((name) => row[name]));
  const series = Map.groupBy(rows, keyOf);
  const times = timesIn(rows.flatMap((row) => row[time] ?? []));
  if (times.length < 2 || series.size > mostLines) return null;
  const [first, last] = [times[0], times.at(-1)] as [string | number, string | number];
  const cuts = (broken: Break) =>
    times.some((time) =>
      [first, last].some((end) => breaksBetween([broken], end, time).length > 0),
    );
  return {
    times,
    lines: [...series.values()].map((own) => {
      const values = new Map(own.map((row) => [row[time], cellNumber(row, view.measure)]));
      return {
        key: others.length === 0 ? null : (own[0] as Cells),
        points: times.map((one) => ({ time: one, value: values.get(one) ?? null })),
        breaks: breaksOfGroup(askable, view, own[0] as Cells).filter(cuts),
      };
    }),
  };
}

/** The breaks of all lines, each once, for marks and words. */
export const breaksOfLines = ({ lines }: Lines): readonly Break[] => [
  ...new Map(lines.flatMap(({ breaks }) => breaks.map((one) => [one.id, one] as const))).values(),
];

/** As many as there are colours that tell lines apart. */
const mostLines = 4;

/** In order; years without rows stand among them, so that a line breaks there. */
function timesIn(cells: readonly (string | number)[]): readonly (string | number)[] {
  const times = [...new Set(cells)].sort((a, b) => (a < b ? -1 : 1));
  const [first, last] = [times[0], times.at(-1)];
  if (typeof first !== "number" || typeof last !== "number") return times;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export function cellNumber(row: Cells, name: string): number | null {
  const cell = row[name];
  return typeof cell === "number" ? cell : null;
}

const round = (value: number): number => Math.round(value * 100) / 100;
