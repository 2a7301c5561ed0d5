import type * as Plot from "@observablehq/plot";
import { quantileSorted } from "d3";
import type { Statement } from "../../words/subject/statement.ts";
import type { Canvas, LegendItem, Say } from "../chart.ts";
import { type Colour, steps } from "../theme.ts";
import { drawAreas, type MapArea } from "./areaMap.ts";
import { isStated, notStatedText } from "./tell.ts";

export interface Choropleth {
  readonly areas: readonly MapArea[];
  /** Where one step ends and the next begins, rising. */
  readonly thresholds: readonly number[];
  /** A colour for each step, where they are not those of one hue. */
  readonly colours?: readonly Colour[];
}

/**
 * Sorts areas into five steps of about as many areas each, parted at round numbers. Areas of
 * which nothing is stated belong to no step.
 */
export function choropleth(areas: readonly MapArea[]): Choropleth {
  const values = areas
    .flatMap(({ value }) => (value.kind === "notStated" ? [] : [value.value]))
    .toSorted((a, b) => a - b);
  const exact = [0.2, 0.4, 0.6, 0.8].map((share) => quantileSorted(values, share) ?? 0);
  const thresholds = [...new Set(exact.map(roundToTwoDigits))].filter(
    (threshold) => threshold > (values[0] ?? 0),
  );
  return { areas, thresholds };
}

function roundToTwoDigits(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Number((Math.round(value / unit) * unit).toPrecision(3));
}

/** Draws the map in the colours of its steps. */
export const drawMap = (
  { areas, thresholds, colours }: Choropleth,
  canvas: Canvas,
  show: (value: Statement) => string,
): Plot.PlotOptions =>
  drawAreas(areas, canvas, { show, fill: (value) => stepOf(value, thresholds, colours) });

/** The colours of the steps with the values they stand for, the last number of each with its unit, and the hatching where something is not stated. */
export function mapLegend(
  { areas, thresholds, colours }: Choropleth,
  show: (value: number) => string,
  { language }: Say,
  withUnit: (value: string) => string = (value) => value,
): LegendItem[] {
  const words = wording[language];
  const last = thresholds.length;
  const isSilent = areas.some(({ value }) => !isStated(value));
  const labels =
    last === 0
      ? [words.all]
      : Array.from({ length: last + 1 }, (_, i) => {
          const [low, high] = [thresholds[i - 1] as number, thresholds[i] as number];
          if (i === 0) return words.below(withUnit(show(high)));
          if (i === last) return words.from(withUnit(show(low)));
          return words.between(show(low), withUnit(show(high)));
        });
  return [
    ...labels.map((label, i): LegendItem => ({ fill: stepNumber(i, last, colours), label })),
    ...(isSilent ? [{ fill: "hatch", label: notStatedText[language] } as const] : []),
  ];
}

const stepOf = (value: number, thresholds: readonly number[], colours?: readonly Colour[]) =>
  stepNumber(
    thresholds.filter((threshold) => value >= threshold).length,
    thresholds.length,
    colours,
  );

/** With fewer than five steps the darkest are kept, so that every step is seen. */
const stepNumber = (index: number, last: number, colours: readonly Colour[] = steps): Colour =>
  colours[colours.length - 1 - last + index] ?? steps[0];

const wording = {
  th: {
    all: "ทุกพื้นที่เท่ากัน",
    below: (value: string) => `ต่ำกว่า ${value}`,
    from: (value: string) => `${value} ขึ้นไป`,
    between: (low: string, high: string) => `${low} ถึงต่ำกว่า ${high}`,
  },
  en: {
    all: "All areas alike",
    below: (value: string) => `below ${value}`,
    from: (value: string) => `${value} and more`,
    between: (low: string, high: string) => `${low} to below ${high}`,
  },
};
