import { themes } from "../charts/theme.ts";
import type { LegendItem } from "../charts/chart.ts";
import { type CardWords, cardFoot, ground, setLines, setValue } from "./cardText.ts";
import { drawLegend } from "./legend.ts";
import { beginning, embedded, type Frame, sizeOf, textLine } from "./svgParts.ts";

export const cardSize = { width: 1200, height: 630 } as const;

/** The width that the chart on a card is drawn for. */
export const cardChartWidth = 400;

export interface Card extends CardWords {
  /** A whole SVG element of the chart; a card without one gives its width to the words. */
  readonly chart: { readonly svg: string; readonly isMap: boolean } | null;
  readonly legend: readonly LegendItem[];
  /** What is said of a chart of which only the upper part is shown. */
  readonly beginningOnly?: string;
}

const left = 64;
const rule = 534;

/** How titles are set beside a chart, and where there is none. */
const narrow = [
  { size: 42, most: 3 },
  { size: 36, most: 4 },
  { size: 31, most: 5 },
];
const broad = [
  { size: 64, most: 2 },
  { size: 52, most: 3 },
];

/** The picture of a link preview as SVG: place, title, the number that matters, the chart, the source and its time. */
export function drawCard(card: Card): string {
  const { place, title, headline, chart, measure } = card;
  const { ink, line, strong } = themes.light;
  const width = chart === null ? 1072 : 560;
  const top = setLines(
    [place],
    [
      { size: 30, most: 1 },
      { size: 25, most: 1 },
    ],
    { left, width, weight: 600, fill: strong, leading: 1.4 },
    measure,
  );
  const heading = setLines(
    title,
    chart === null ? broad : narrow,
    { left, width, weight: 600, fill: ink, leading: 1.38 },
    measure,
  );
  const label = setLines(
    headline.label,
    [
      { size: 29, most: 2 },
      { size: 25, most: 3 },
      { size: 22, most: 4 },
    ],
    { left, width, weight: 400, fill: ink, leading: 1.36 },
    measure,
  );
  // From the lowest line of the title to the first of the label; digits are seven tenths of their size high.
  const room = rule - 34 - 82 - heading.height - label.height;
  const value = setValue(
    headline.value,
    Math.min(120, room),
    { left, width, fill: strong },
    measure,
  );
  const labelTop = rule - 24 - label.height + label.size * 1.36;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Sarabun">`,
    ground(1200, 630),
    top.at(78),
    heading.at(82 + heading.size * 1.38),
    value.at(labelTop - label.size * 1.25 - value.size * 0.12),
    label.at(labelTop),
    chart === null ? "" : picture(chart, card),
    `<path d="M${left},${rule} H1136" stroke="${line}" stroke-width="2"/>`,
    cardFoot(card, { left, width: 1072, bottom: 630 }),
    "</svg>",
  ].join("");
}

/** The chart with its legend below, as large as both allow. */
function picture(
  { svg, isMap }: NonNullable<Card["chart"]>,
  { legend, measure, beginningOnly }: Card,
): string {
  const keys = (top: number) =>
    drawLegend(legend, { left: 680, top, width: 456, size: 18, measure: measure(18, 400) });
  const legendTop = Math.min(450, rule - 16 - keys(0).bottom);
  const frame = { x: 680, y: 44, width: 456, most: legendTop - 58 };
  const { width, height } = sizeOf(svg);
  const isLegible = Math.min(frame.width / width, frame.most / height) >= legible;
  const drawn =
    isMap || isLegible ? embedded(svg, frame) : cutShort(svg, frame, beginningOnly ?? "");
  return drawn + keys(legendTop).svg;
}

/** The beginning of a chart, with words below that say so. */
function cutShort(svg: string, frame: Frame, note: string): string {
  const { x, y, most } = frame;
  const said = { x, y: y + most - 4, size: 17, weight: 600, fill: themes.light.rivalB } as const;
  return beginning(svg, { ...frame, most: most - 26 }) + textLine(note, said);
}

/** The smallest scale at which the letters of a chart are read; of a chart too tall for it, the beginning is shown. */
const legible = 0.7;
