import { extent, line, scaleLinear } from "d3";
import { escapeMarkup } from "./markup.ts";

/** A number of each year that has one. */
export interface YearPoint {
  readonly year: number;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** Something else is counted from here on: the line begins anew, and these words say so. */
  readonly broken?: string;
}

const width = 640;
const height = 220;
const inset = { left: 56, right: 56, top: 64, bottom: 30 };

/**
 * A line over the years, in pieces where years are missing and where something else begins to be
 * counted; only missing years are bridged by dashes. The first and the last are told by their
 * numbers; the scale leaves zero out but spans a tenth of the number, so that little looks little.
 */
export function drawYearLine(points: readonly YearPoint[], title: string): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return "";
  const x = scaleLinear([first.year, last.year], [inset.left, width - inset.right]);
  const [low = 0, high = 0] = extent(points, ({ value }) => value);
  const spare = Math.max(0, high / 10 - (high - low)) / 2;
  const y = scaleLinear([low - spare, high + spare], [height - inset.bottom - 14, inset.top]);
  const path = line<YearPoint>(
    ({ year }) => round(x(year)),
    ({ value }) => round(y(value)),
  );
  const stretches = stretchesOf(points);
  const gaps = stretches
    .slice(1)
    .map((stretch, i) => [stretches[i]?.at(-1), stretch[0]])
    .filter(([, next]) => next?.broken === undefined);
  return [
    `<svg class="year-line" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(title)}">`,
    ...gaps.map((ends) => `<path class="gap" d="${path(ends as YearPoint[])}"/>`),
    ...stretches.map((stretch) => `<path class="line" d="${path(stretch)}"/>`),
    ...points.map(
      ({ year, value, label }) =>
        `<circle cx="${round(x(year))}" cy="${round(y(value))}" r="5"/>` +
        `<text class="tick" x="${round(x(year))}" y="${height - 6}">${escapeMarkup(label)}</text>`,
    ),
    ...points.flatMap((point, i) => (point.broken === undefined ? [] : breakMark(points, i, x))),
    ...[first, last].map(
      ({ year, value, text }) =>
        `<text x="${round(x(year))}" y="${round(y(value)) - 14}">${escapeMarkup(text)}</text>`,
    ),
    "</svg>",
  ].join("");
}

/** A dashed upright halfway between the years on both sides, with its words at the top. */
function breakMark(
  points: readonly YearPoint[],
  index: number,
  x: (year: number) => number,
): string[] {
  const at = round((x(points[index - 1]?.year ?? 0) + x(points[index]?.year ?? 0)) / 2);
  return [
    `<path class="break" d="M${at} ${inset.top - 28}V${height - inset.bottom}"/>`,
    `<text class="break" x="${at}" y="${inset.top - 36}">${escapeMarkup(points[index]?.broken ?? "")}</text>`,
  ];
}

/** Points of years that follow one another and are counted alike. */
function stretchesOf(points: readonly YearPoint[]): YearPoint[][] {
  const stretches: YearPoint[][] = [];
  for (const point of points) {
    const open = stretches.at(-1);
    if (open && open.at(-1)?.year === point.year - 1 && point.broken === undefined)
      open.push(point);
    else stretches.push([point]);
  }
  return stretches;
}

const round = (value: number): number => Math.round(value * 10) / 10;
