import type * as Plot from "@observablehq/plot";
import type { Canvas } from "./chart.ts";
import { type Box, pixels, type Point, type Symbol, type Written } from "./pixels.ts";
import { textLines, textWidth } from "./textLines.ts";
import type { Colour } from "./theme.ts";

/** A stretch of a bar in units of its value; the text inside is left out where it does not fit. */
export interface BarPart {
  readonly from: number;
  readonly to: number;
  readonly fill: Colour | "hatch";
  readonly text?: string;
}

export interface LabelledBar {
  readonly label: string;
  /** Quiet words below the label, such as when and by whom. */
  readonly asides?: readonly string[];
  /** None: nothing is stated. `null`: a number that stands alone, with nothing to be compared to. */
  readonly parts: readonly BarPart[] | null;
  /** Written behind the bar. */
  readonly value: string;
  /** Tells rivals apart where colours can't. */
  readonly symbol?: { readonly shape: Symbol; readonly fill: Colour };
}

/** Bars of one unit, which share a scale. */
export interface BarGroup {
  readonly heading?: string;
  readonly aside?: string;
  /** The end of a scale that groups share, as shares of a whole do. */
  readonly most?: number;
  readonly bars: readonly LabelledBar[];
}

/** Draws bars with their labels beside them, or above them where the picture is narrow. */
export function drawBars(groups: readonly BarGroup[], canvas: Canvas): Plot.PlotOptions {
  const style = styleOf(groups, canvas);
  const placed: Placed = { boxes: [], points: [], written: [] };
  let y = 4;
  for (const [i, group] of groups.entries()) {
    if (i > 0) y += 14;
    y = placeHeading(group, y, placed, style, canvas);
    const scale = scaleOf(sharing(group, groups), style, canvas);
    for (const bar of group.bars) y = placeBar(bar, y, placed, { ...style, scale }, canvas);
  }
  return pixels({ height: y, ...placed }, canvas);
}

/** The groups that are drawn to one scale. */
const sharing = (group: BarGroup, groups: readonly BarGroup[]): readonly BarGroup[] =>
  group.most === undefined ? [group] : groups.filter(({ most }) => most !== undefined);

interface Placed {
  readonly boxes: Box[];
  readonly points: Point[];
  readonly written: Written[];
}

interface Style {
  readonly narrow: boolean;
  readonly size: number;
  /** Where bars begin, and how wide a label may be. */
  readonly left: number;
  readonly labelWidth: number;
  readonly symbolWidth: number;
}

interface Scaled extends Style {
  readonly scale: (value: number) => number;
}

const lineHeight = 1.42;
const barHeight = 24;
const valueSize = 17;

function styleOf(groups: readonly BarGroup[], { width }: Canvas): Style {
  const narrow = width < 480;
  const size = narrow ? 14 : 15;
  const bars = groups.flatMap(({ bars }) => bars);
  const symbolWidth = bars.some(({ symbol }) => symbol) ? 20 : 0;
  if (narrow) return { narrow, size, left: 0, labelWidth: width - symbolWidth, symbolWidth };
  const longest = Math.max(
    ...bars.flatMap(({ label, asides = [] }) => [
      textWidth(label, size),
      ...asides.map((aside) => textWidth(aside, asideSize(size))),
    ]),
  );
  const labelWidth = Math.min(width * 0.36, longest);
  return { narrow, size, left: symbolWidth + labelWidth + 16, labelWidth, symbolWidth };
}

const asideSize = (size: number): number => size - 1;

/** The longest value's words must fit behind its bar. */
function scaleOf(groups: readonly BarGroup[], { left }: Style, { width }: Canvas) {
  const room = width - left;
  const bars = groups.flatMap(({ bars }) => bars);
  const ends = bars.map((bar) => ({
    end: bar.parts?.at(-1)?.to ?? 0,
    words: textWidth(bar.value, valueSize) + 12,
  }));
  const longest = Math.max(...ends.map(({ end }) => end), ...groups.map(({ most = 0 }) => most));
  const perUnit = Math.min(
    room / (longest || 1),
    ...ends.filter(({ end }) => end > 0).map(({ end, words }) => (room - words) / end),
  );
  return (value: number) => value * perUnit;
}

function placeHeading(
  { heading, aside }: BarGroup,
  top: number,
  { written }: Placed,
  { size }: Style,
  { width, format }: Canvas,
): number {
  let y = top;
  const write = (text: string, size: number, line: Partial<Written>) => {
    for (const piece of textLines(text, format.segments, { size, width })) {
      written.push({ x: 0, y: y + (size * lineHeight) / 2, text: piece, size, ...line });
      y += size * lineHeight;
    }
  };
  if (heading) write(heading, size + 1, { bold: true });
  if (aside) write(aside, asideSize(size), { fill: "quiet" });
  return heading || aside ? y + 8 : y;
}

function placeBar(
  bar: LabelledBar,
  top: number,
  placed: Placed,
  style: Scaled,
  canvas: Canvas,
): number {
  const lines = labelLines(bar, style, canvas);
  const labelHeight = lines.reduce((sum, { size }) => sum + size * lineHeight, 0);
  const blockHeight = Math.max(labelHeight, barHeight);
  const labelTop = style.narrow ? top : top + (blockHeight - labelHeight) / 2;
  const barTop = style.narrow ? top + labelHeight + 3 : top + (blockHeight - barHeight) / 2;
  placeLabel(bar, lines, labelTop, placed, style);
  placeParts(bar, barTop, placed, style);
  return style.narrow ? barTop + barHeight + 14 : top + blockHeight + 12;
}

type LabelLine = Pick<Written, "text" | "fill"> & { readonly size: number };

function labelLines(
  { label, asides = [] }: LabelledBar,
  { size, labelWidth }: Style,
  { format }: Canvas,
): LabelLine[] {
  const lines = (text: string, size: number, fill: Colour): LabelLine[] =>
    textLines(text, format.segments, { size, width: labelWidth }).map((text) => ({
      text,
      size,
      fill,
    }));
  return [
    ...lines(label, size, "ink"),
    ...asides.flatMap((aside) => lines(aside, asideSize(size), "quiet")),
  ];
}

function placeLabel(
  { symbol }: LabelledBar,
  lines: readonly LabelLine[],
  top: number,
  { points, written }: Placed,
  { symbolWidth, size }: Style,
): void {
  let y = top;
  for (const line of lines) {
    written.push({ ...line, x: symbol ? symbolWidth : 0, y: y + (line.size * lineHeight) / 2 });
    y += line.size * lineHeight;
  }
  if (symbol)
    points.push({
      x: 8,
      y: top + (size * lineHeight) / 2,
      symbol: symbol.shape,
      fill: symbol.fill,
    });
}

function placeParts(
  { parts, value }: LabelledBar,
  top: number,
  { boxes, written }: Placed,
  { left, scale }: Scaled,
): void {
  const middle = top + barHeight / 2;
  if (parts === null) {
    written.push({ x: left, y: middle, text: value, size: valueSize, bold: true });
    return;
  }
  for (const { from, to, fill, text } of parts) {
    const [start, width] = [left + scale(from), Math.max(scale(to - from), 1)];
    boxes.push({ left: start, top, width: Math.max(width - 1, 1), height: barHeight, fill });
    if (text !== undefined && textWidth(text, 14) + 8 < width)
      written.push({
        x: start + width / 2,
        y: middle,
        text,
        size: 14,
        bold: true,
        anchor: "middle",
        fill: onFill(fill),
      });
  }
  const end = parts.at(-1)?.to;
  const silent = (parts.at(-1)?.fill ?? "hatch") === "hatch";
  if (end === undefined) boxes.push({ left, top: top + 2, width: 20, height: 20, fill: "hatch" });
  written.push({
    x: left + (end === undefined ? 20 : scale(end)) + 8,
    y: middle,
    text: value,
    size: silent ? 14 : valueSize,
    bold: !silent,
    fill: silent ? "quiet" : "ink",
  });
}

const onFill = (fill: Colour | "hatch"): Colour =>
  fill === "strong" ? "onStrong" : fill === "soft" ? "onSoft" : fill === "hatch" ? "ink" : "paper";
