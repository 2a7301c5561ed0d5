import { breakPlaces, isComparable } from "../../schema/declare/breaks.ts";
import { breaksOfLines, type Lines } from "./exploreMarks.ts";

export interface DrawnLines {
  readonly height: number;
  /** Where the paper begins, behind the numbers of the grid. */
  readonly left: number;
  readonly grid: readonly { readonly y: number; readonly text: string }[];
  readonly ticks: readonly {
    readonly x: number;
    readonly text: string;
  }[];
  /** Where lines are cut, for their values before and after are not alike. */
  readonly cuts: readonly number[];
  readonly lines: readonly {
    readonly path: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}

interface Paper {
  readonly width: number;
  readonly timeText: (time: string | number) => string;
  readonly valueText: (value: number) => string;
}

const height = 260;
/** On the right stands half of the longest time: “2021 (B.E. 2564)”. */
const inset = { right: 62, top: 16, bottom: 34 };
/** The room that a time needs below the axis. */
const tickWidth = 124;
/** The room that a character of a number needs beside it. */
const characterWidth = 8;

/** Lines over time from zero up, cut where a time has no value and where values are no longer alike. */
export function drawnLines(all: Lines, paper: Paper): DrawnLines {
  const { times, lines } = all;
  const { width, timeText, valueText } = paper;
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const steps = stepsTo(Math.max(0, ...values), Math.min(0, ...values));
  const [low, high] = [steps[0] as number, steps.at(-1) as number];
  const texts = steps.map(valueText);
  const left = 12 + Math.max(...texts.map(({ length }) => length)) * characterWidth;
  const x = (i: number) => round(left + (i / (times.length - 1)) * (width - left - inset.right));
  const y = (value: number) =>
    round(
      height - inset.bottom - ((value - low) / (high - low)) * (height - inset.top - inset.bottom),
    );
  const every = Math.ceil(
    ((times.length - 1) * tickWidth) / Math.max(width - left - inset.right, tickWidth),
  );
  return {
    height,
    left,
    grid: steps.map((value, i) => ({ y: y(value), text: texts[i] as string })),
    ticks: times.flatMap((time, i) => (i % every === 0 ? [{ x: x(i), text: timeText(time) }] : [])),
    cuts: breakPlaces(times, breaksOfLines(all)).map((i) => x(i - 0.5)),
    lines: lines.map(({ points, breaks }) => ({
      path: points
        .map(({ time, value }, i) => {
          if (value === null) return "";
          const before = points[i - 1];
          const runsOn = before && before.value !== null && isComparable(breaks, before.time, time);
          return `${runsOn ? "L" : "M"}${x(i)} ${y(value)}`;
        })
        .join(""),
      points: points.flatMap(({ value }, i) => (value === null ? [] : [{ x: x(i), y: y(value) }])),
    })),
  };
}

/** Round numbers from the least to the greatest, zero among them. */
function stepsTo(high: number, low: number): readonly number[] {
  const span = high - low || 1;
  const rough = span / 4;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * unit >= rough) ?? 10) * unit;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step) || 1];
  return Array.from({ length: last - first + 1 }, (_, i) => round((first + i) * step));
}

const round = (value: number): number => Math.round(value * 100) / 100;
