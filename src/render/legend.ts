import type { LegendItem } from "../charts/chart.ts";
import { themes } from "../charts/theme.ts";
import type { TextMeasure } from "../words/text/lines.ts";
import { textLine } from "./svgParts.ts";

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly measure: TextMeasure;
}

/** Draws the keys of a picture from left to right, a new line where one does not fit. */
export function drawLegend(
  legend: readonly LegendItem[],
  { left, top, width, size, measure }: Place,
): { svg: string; bottom: number } {
  let x = 0;
  let y = top;
  const keys: string[] = [];
  for (const { fill, label } of legend) {
    const needed = 24 + measure(label);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += Math.round(size * 1.75);
    }
    const style = {
      x: left + x + 24,
      y: y + 14,
      size,
      weight: 400,
      fill: themes.light.ink,
    } as const;
    keys.push(key(fill, left + x, y), textLine(label, style));
    x += needed + 24;
  }
  return { svg: keys.join(""), bottom: y + 20 };
}

const key = (fill: LegendItem["fill"], x: number, y: number): string =>
  fill === "hatch"
    ? hatched(x, y)
    : `<rect x="${x}" y="${y}" width="16" height="16" fill="${themes.light[fill]}"/>`;

const hatched = (x: number, y: number): string =>
  `<path d="M${x + 1},${y + 8} l7,-7 M${x + 1},${y + 15} l14,-14 M${x + 8},${y + 15} l7,-7" stroke="${themes.light.hatch}"/>` +
  `<rect x="${x + 0.5}" y="${y + 0.5}" width="15" height="15" fill="none" stroke="${themes.light.hatch}" stroke-dasharray="2 2"/>`;
