import { themes } from "../charts/theme.ts";
import { breakLines, type TextMeasure } from "../words/text/lines.ts";
import { textLine } from "./svgParts.ts";

/** Text widths for each size and weight, as the fonts that paint the picture set them. */
export type TextMeasures = (size: number, weight: 400 | 600) => TextMeasure;

/** What a card says, in pieces between which its lines may break. */
export interface CardWords {
  readonly siteName: string;
  readonly place: string;
  readonly title: readonly string[];
  readonly headline: { readonly value: string; readonly label: readonly string[] };
  readonly source: readonly string[];
  /** Until when the figures speak, and when their file was received. */
  readonly asOf: string;
  readonly measure: TextMeasures;
}

/** A size, and how many lines of it there is room for. */
export interface Setting {
  readonly size: number;
  readonly most: number;
}

export interface CardColumn {
  readonly left: number;
  readonly width: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  /** From one baseline to the next, in sizes. */
  readonly leading: number;
}

/** Lines of one size, whose first baseline is still to be told. */
export interface CardLines {
  readonly size: number;
  /** From one baseline to the next. */
  readonly step: number;
  readonly height: number;
  readonly at: (baseline: number) => string;
}

/** Sets a text in the first of the settings in which it is whole; in the last it ends in an ellipsis where it must. */
export function setLines(
  segments: readonly string[],
  settings: readonly Setting[],
  { left, width, weight, fill, leading }: CardColumn,
  measures: TextMeasures,
): CardLines {
  const broken = settings.map(({ size, most }) => ({
    size,
    lines: breakLines(segments, { width, most, measure: measures(size, weight) }),
  }));
  const whole = segments.join("");
  const isWhole = ({ lines }: { lines: readonly string[] }) =>
    !lines.at(-1)?.endsWith("…") || whole.endsWith("…");
  const isWithin = ({ size, lines }: (typeof broken)[number]) =>
    lines.every((line) => measures(size, weight)(line) <= width);
  const chosen = broken.find((one) => isWhole(one) && isWithin(one)) ?? broken.at(-1);
  if (!chosen) throw new Error("text has no setting");
  const { size, lines } = chosen;
  const step = Math.round(size * leading);
  return {
    size,
    step,
    height: step * lines.length,
    at: (baseline) =>
      lines
        .map((line, i) => textLine(line, { x: left, y: baseline + i * step, size, weight, fill }))
        .join(""),
  };
}

/** One line in the largest size, up to `largest`, in which it is no wider than its column. */
export function setValue(
  value: string,
  largest: number,
  { left, width, fill }: Pick<CardColumn, "left" | "width" | "fill">,
  measures: TextMeasures,
): CardLines {
  const needed = measures(largest, 600)(value);
  const size = Math.floor(Math.min(largest, (largest * width) / needed));
  return {
    size,
    step: size,
    height: size,
    at: (y) => textLine(value, { x: left, y, size, weight: 600, fill }),
  };
}

/** The ground of a card with an edge that is seen on white and on black. */
export const ground = (width: number, height: number): string =>
  `<rect width="${width}" height="${height}" fill="${themes.light.plain}"/>` +
  `<rect x="2" y="2" width="${width - 4}" height="${height - 4}" fill="${themes.light.paper}"/>` +
  `<rect width="${width}" height="14" fill="${themes.light.strong}"/>`;

/** At the foot of a card: the source, the time of the data, and whose card it is. */
export function cardFoot(
  { source, asOf, siteName, measure }: CardWords,
  { left, width, bottom }: { left: number; width: number; bottom: number },
): string {
  const { quiet, strong, ink } = themes.light;
  const nameWidth = measure(26, 600)(siteName);
  const column = { left, width, weight: 400, fill: quiet, leading: 1.2 } as const;
  const sources = setLines(
    source,
    [
      { size: 21, most: 1 },
      { size: 18, most: 2 },
    ],
    column,
    measure,
  );
  const time = setLines(
    [asOf],
    [24, 22, 20, 18].map((size) => ({ size, most: 1 })),
    { ...column, width: width - nameWidth - 24, fill: ink },
    measure,
  );
  return [
    sources.at(bottom - 50 - sources.height + sources.step),
    time.at(bottom - 18),
    textLine(siteName, {
      x: Math.floor(left + width - nameWidth),
      y: bottom - 18,
      size: 26,
      weight: 600,
      fill: strong,
    }),
  ].join("");
}
