import type { LegendItem } from "../charts/chart.ts";
import { themes } from "../charts/theme.ts";
import { drawLegend } from "./legend.ts";
import { breakLines, type TextMeasure } from "../words/text/lines.ts";
import { placed, sizeOf, textLine } from "./svgParts.ts";

/** A picture that stands alone: its heading, the chart, what the colours mean, where the figures come from. */
export interface PictureSheet {
  readonly heading: string;
  readonly sentence: string;
  readonly segments: (text: string) => readonly string[];
  readonly source: string;
  readonly legend: readonly LegendItem[];
  readonly chart: string;
  readonly measure: (size: number, weight: 400 | 600) => TextMeasure;
}

const margin = 24;
const { paper, ink, quiet } = themes.light;

export function drawSheet({
  heading,
  sentence,
  segments,
  source,
  legend,
  chart,
  measure,
}: PictureSheet): string {
  const { width, height } = sizeOf(chart);
  const lines = (content: string, size: number, weight: 400 | 600) =>
    breakLines(segments(content), { width, most: 4, measure: measure(size, weight) });
  const titles = lines(heading, 24, 600);
  const chartTop = margin + titles.length * 34 + 8;
  const keys = drawLegend(legend, {
    left: margin,
    top: chartTop + height + 24,
    width,
    size: 15,
    measure: measure(15, 400),
  });
  const sources = lines(source, 14, 400);
  const sourceTop = keys.bottom + 16;
  const total = {
    width: width + 2 * margin,
    height: sourceTop + sources.length * 22 + margin,
  };
  const style = { x: margin, size: 14, weight: 400, fill: quiet } as const;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${total.width}" height="${total.height}" viewBox="0 0 ${total.width} ${total.height}" font-family="${fonts}">`,
    element("title", heading),
    element("desc", sentence),
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...titles.map((line, i) =>
      textLine(line, { ...style, y: margin + 24 + i * 34, size: 24, weight: 600, fill: ink }),
    ),
    placed(chart, { x: margin, y: chartTop, width }),
    keys.svg,
    ...sources.map((line, i) => textLine(line, { ...style, y: sourceTop + 14 + i * 22 })),
    "</svg>",
  ].join("");
}

const fonts = "Sarabun, 'Noto Sans Thai Looped', 'TH Sarabun New', sans-serif";

const element = (name: string, content: string): string =>
  `<${name}>${content.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)}</${name}>`;
