import { themes } from "../charts/theme.ts";
import type { LegendItem } from "../charts/chart.ts";
import { drawLegend } from "./legend.ts";
import { breakLines, type Measure } from "./lines.ts";
import { placed, text } from "./svgParts.ts";

export const cardSize = { width: 1200, height: 630 } as const;

/** The width that the chart on a card is drawn for. */
export const cardChartWidth = 400;

export interface Card {
  readonly siteName: string;
  readonly title: readonly string[];
  readonly headline: { readonly value: string; readonly label: readonly string[] };
  readonly source: readonly string[];
  /** A whole SVG element of the chart. */
  readonly chart: string;
  readonly legend: readonly LegendItem[];
  readonly measure: (size: number, weight: 400 | 600) => Measure;
}

const textWidth = 560;
const left = 64;

/** The picture of a link preview as SVG: title, the number that matters, the chart, the source. */
export function drawCard({
  siteName,
  title,
  headline,
  source,
  chart,
  legend,
  measure,
}: Card): string {
  const { paper, ink, quiet, line, strong } = themes.light;
  const titles = breakLines(title, { width: textWidth, most: 4, measure: measure(42, 600) });
  const labels = breakLines(headline.label, {
    width: textWidth,
    most: 2,
    measure: measure(30, 400),
  });
  const sources = breakLines(source, { width: 1072, most: 1, measure: measure(22, 400) });
  const size = valueSize(headline.value, titles.length, measure);
  const value = 130 + titles.length * 60 + size - 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Sarabun">`,
    `<rect width="1200" height="630" fill="${paper}"/><rect width="1200" height="12" fill="${strong}"/>`,
    text(siteName, { x: left, y: 78, size: 28, weight: 600, fill: strong }),
    ...titles.map((t, i) =>
      text(t, { x: left, y: 146 + i * 60, size: 42, weight: 600, fill: ink }),
    ),
    text(headline.value, { x: left, y: value, size, weight: 600, fill: strong }),
    ...labels.map((t, i) =>
      text(t, { x: left, y: value + 50 + i * 40, size: 30, weight: 400, fill: ink }),
    ),
    placed(chart, { x: 680, y: 40, width: 456, most: 400 }),
    drawLegend(legend, { left: 680, top: 450, width: 456, size: 18, measure: measure(18, 400) })
      .svg,
    `<path d="M${left},566 H1136" stroke="${line}" stroke-width="2"/>`,
    ...sources.map((t) => text(t, { x: left, y: 602, size: 22, weight: 400, fill: quiet })),
    "</svg>",
  ].join("");
}

/** As large as its column and the lines above it allow. */
function valueSize(value: string, lines: number, measure: Card["measure"]): number {
  const largest = lines > 3 ? 76 : 120;
  const width = measure(largest, 600)(value);
  return Math.floor(Math.min(largest, (largest * textWidth) / width));
}
