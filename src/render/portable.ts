import type { AnyChart, LegendItem } from "../charts/chart.ts";
import { formats } from "../i18n/format.ts";
import { words } from "../i18n/text.ts";
import type { ShapesOf } from "../schema/shapes.ts";
import { cardChartWidth, drawCard } from "./card.ts";
import { type Drawable, drawAlone, wideWidth } from "./figure.ts";
import type { Measure } from "./lines.ts";
import { drawSheet } from "./sheet.ts";

/** A figure with the words that a picture without its page must carry itself. */
export interface Portable extends Drawable {
  readonly headline: { readonly value: string; readonly label: string };
  readonly legend: readonly LegendItem[];
  readonly source: string;
}

/** Text widths for each size and weight, as the fonts that paint the picture set them. */
export type Measures = (size: number, weight: 400 | 600) => Measure;

/** The picture of a link preview, 1200 × 630. */
export function figureCard(
  chart: AnyChart,
  figure: Portable,
  shapesOf: ShapesOf,
  measure: Measures,
): string {
  const { segments } = formats[figure.language];
  return drawCard({
    siteName: words[figure.language].siteName,
    title: segments(figure.heading),
    headline: { value: figure.headline.value, label: segments(figure.headline.label) },
    source: segments(`${words[figure.language].sourceLine}: ${figure.source}`),
    legend: figure.legend,
    chart: drawAlone(chart, figure, shapesOf, cardChartWidth, { brief: true }),
    measure,
  });
}

/** The picture that a reader takes away, with its heading, its legend and its source inside. */
export const figureSheet = (
  chart: AnyChart,
  figure: Portable,
  shapesOf: ShapesOf,
  measure: Measures,
): string =>
  drawSheet({
    heading: figure.heading,
    sentence: figure.sentence,
    segments: formats[figure.language].segments,
    source: sourceLine(figure),
    legend: figure.legend,
    chart: drawAlone(chart, figure, shapesOf, wideWidth),
    measure,
  });

const sourceLine = ({ language, source }: Portable): string =>
  `${words[language].sourceLine}: ${source} · ${words[language].siteName}`;
