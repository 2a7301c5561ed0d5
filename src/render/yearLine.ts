import { extent, line, scaleLinear } from "d3";
import { escapeMarkup } from "./markup.ts";

/** A number of each year that has one. */
export interface YearPoint {
  readonly year: number;
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

const width = 640;
const height = 190;
const inset = { left: 56, right: 56, top: 34, bottom: 30 };

/**
 * A line over the years, broken where years are missing. The first and the last are told by their
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
  const gaps = stretches.slice(1).map((stretch, i) => [stretches[i]?.at(-1), stretch[0]]);
  return [
    `<svg class="year-line" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(title)}">`,
    ...gaps.map((ends) => `<path class="gap" d="${path(ends as YearPoint[])}"/>`),
    ...stretches.map((stretch) => `<path class="line" d="${path(stretch)}"/>`),
    ...points.map(
      ({ year, value, label }) =>
        `<circle cx="${round(x(year))}" cy="${round(y(value))}" r="5"/>` +
        `<text class="tick" x="${round(x(year))}" y="${height - 6}">${escapeMarkup(label)}</text>`,
    ),
    ...[first, last].map(
      ({ year, value, text }) =>
        `<text x="${round(x(year))}" y="${round(y(value)) - 14}">${escapeMarkup(text)}</text>`,
    ),
    "</svg>",
  ].join("");
}

/** Points of years that follow one another. */
function stretchesOf(points: readonly YearPoint[]): YearPoint[][] {
  const stretches: YearPoint[][] = [];
  for (const point of points) {
    const open = stretches.at(-1);
    if (open && open.at(-1)?.year === point.year - 1) open.push(point);
    else stretches.push([point]);
  }
  return stretches;
}

const round = (value: number): number => Math.round(value * 10) / 10;
