import type { AnyChart, LegendItem } from "../charts/chart.ts";
import { formats } from "../i18n/format.ts";
import { words } from "../i18n/text.ts";
import type { ShapesOf } from "../schema/declare/shapes.ts";
import { cardChartWidth, drawCard } from "./card.ts";
import type { CardWords, TextMeasures } from "./cardText.ts";
import { type Drawable, drawAlone, wideWidth } from "./figure.ts";
import { piecesIn } from "./pieces.ts";
import { markSample, markSampleCard } from "./sampleMark.ts";
import { drawSheet } from "./sheet.ts";

export type { TextMeasures };

/** A figure with the words that a picture without its page must carry itself. */
export interface Portable extends Drawable {
  readonly place: string;
  readonly asOf: string;
  readonly headline: { readonly value: string; readonly label: string };
  readonly legend: readonly LegendItem[];
  readonly source: string;
  readonly sample?: true;
}

/** The picture of a link preview. */
export function figureCard(
  chart: AnyChart,
  figure: Portable,
  shapesOf: ShapesOf,
  measure: TextMeasures,
): string {
  const drawn = drawAlone(chart, figure, shapesOf, cardChartWidth, { brief: true });
  // A map is shown whole, however small.
  const isMap = chart.drawnOnce !== undefined;
  const card = drawCard({
    ...wordsOf(figure, measure),
    legend: figure.legend,
    chart: { svg: drawn, isMap },
    beginningOnly: words[figure.language].beginningOnly,
  });
  return figure.sample ? markSampleCard(card) : card;
}

function wordsOf(figure: Portable, measure: TextMeasures): CardWords {
  const pieces = piecesIn(figure.language);
  return {
    siteName: words[figure.language].siteName,
    place: figure.place,
    title: pieces(figure.heading),
    headline: { value: figure.headline.value, label: pieces(figure.headline.label) },
    source: pieces(`${words[figure.language].sourceLine}: ${figure.source}`),
    asOf: figure.asOf,
    measure,
  };
}

/** The picture that a reader takes away, with its heading, its legend and its source inside. */
export function figureSheet(
  chart: AnyChart,
  figure: Portable,
  shapesOf: ShapesOf,
  measure: TextMeasures,
): string {
  const sheet = drawSheet({
    heading: figure.heading,
    sentence: figure.sentence,
    segments: formats[figure.language].segments,
    source: sourceLine(figure),
    legend: figure.legend,
    chart: drawAlone(chart, figure, shapesOf, wideWidth),
    measure,
  });
  return figure.sample ? markSample(sheet) : sheet;
}

const sourceLine = ({ language, source }: Portable): string =>
  `${words[language].sourceLine}: ${source} · ${words[language].siteName}`;
