import type * as Plot from "@observablehq/plot";
import type { Statement } from "../../words/subject/statement.ts";
import type { Canvas, Say } from "../chart.ts";
import type { Colour } from "../theme.ts";
import { cutNote, writeCutNote } from "./cutNote.ts";
import type { ChartWords } from "./defineChart.ts";
import {
  isNarrow,
  lineStep,
  noParts,
  type Parts,
  pixels,
  type Symbol,
  writeLines,
} from "./pixels.ts";
import { tell } from "./tell.ts";

/** A stretch of a bar in units of its value; the text inside is left out where it does not fit. */
export interface BarPart {
  readonly from: number;
  readonly to: number;
  readonly fill: Colour | "hatch";
  readonly text?: string;
}

export interface Bar {
  readonly label: string;
  /** Quiet words below the label, such as when and by whom. */
  readonly asides?: readonly string[];
  /** None: nothing is stated. `null`: a number that stands alone, with nothing to be compared to. */
  readonly parts: readonly BarPart[] | null;
  /** Written behind the bar. */
  readonly value: string;
  /** Tells rivals apart where colours can't. */
  readonly symbol?: { readonly symbol: Symbol; readonly fill: Colour };
  /** How far down it stands in the tree that the list shows. */
  readonly depth?: number;
  readonly isHeading?: boolean;
  /** What must be read with the bar, below it. */
  readonly remark?: string;
}

/** Bars of one unit, which share a scale. */
export interface BarGroup {
  readonly heading?: string;
  /** Quiet words above the bars, such as what their numbers count. */
  readonly aside?: string;
  /** The end of a scale that groups share, as shares of a whole do. */
  readonly most?: number;
  readonly bars: readonly Bar[];
}

interface Style {
  /** Beside their bars where there is room, or always above or beside them. */
  readonly labels?: "above" | "beside";
  /** Thin bars of a long list. A link preview shows as many as it has room for, and says of how many `things`. */
  readonly things?: string;
}

/** A bar of one figure, or the words that it is not stated. */
export const barOf = (
  label: string,
  statement: Statement,
  say: Say,
  { fill, show }: { readonly fill: Colour; readonly show?: (value: number) => ChartWords },
): Bar => ({
  label,
  parts: statement.kind === "notStated" ? [] : [{ from: 0, to: statement.value, fill }],
  value: tell(statement, say, show),
});

/** Draws bars one below the other, from zero to the right. */
export function drawBars(
  groups: readonly BarGroup[],
  canvas: Canvas,
  style: Style = {},
): Plot.PlotOptions {
  const look = lookOf(groups, canvas, style);
  const parts = noParts();
  let y = 4;
  let shown = 0;
  for (const [i, group] of groups.entries()) {
    if (i > 0) y += 14;
    y = placeHeading(group, y, parts, look, canvas);
    const [top, scale] = [y, scaleOf(sharing(group, groups), look, canvas)];
    for (const bar of group.bars) {
      if (look.isList && canvas.brief && y > briefHeight) break;
      y = placeBar(bar, y, parts, { ...look, scale }, canvas);
      shown += 1;
    }
    if (look.isList && look.isBeside)
      parts.strokes.push({ from: [look.left, top], to: [look.left, y], stroke: "quiet" });
  }
  const all = groups.reduce((sum, { bars }) => sum + bars.length, 0);
  const cut = style.things === undefined ? null : cutNote(shown, all, style.things, canvas);
  if (cut !== null) y = writeCutNote(cut, y, parts);
  return pixels({ height: y, ...parts }, canvas);
}

/** The groups that are drawn to one scale. */
const sharing = (group: BarGroup, groups: readonly BarGroup[]): readonly BarGroup[] =>
  group.most === undefined ? [group] : groups.filter(({ most }) => most !== undefined);

interface Look {
  readonly isList: boolean;
  readonly isBeside: boolean;
  readonly size: number;
  readonly valueSize: number;
  readonly barHeight: number;
  /** What is left free below a bar. */
  readonly gap: number;
  /** Where bars begin, and how wide a label may be. */
  readonly left: number;
  readonly labelWidth: number;
  readonly symbolWidth: number;
}

interface Scaled extends Look {
  readonly scale: (value: number) => number;
}

const indent = 14;
/** What a link preview shows of a picture as wide as it is. */
const briefHeight = 330;

function lookOf(groups: readonly BarGroup[], canvas: Canvas, { labels, things }: Style): Look {
  const { width, measure } = canvas;
  const bars = groups.flatMap(({ bars }) => bars);
  const isList = things !== undefined;
  const isBeside = labels === undefined ? !isNarrow(canvas) : labels === "beside";
  const size = isNarrow(canvas) ? 14 : 15;
  const longest = Math.max(
    ...bars.flatMap(({ label, asides = [] }) => [
      measure(label, size),
      ...asides.map((aside) => measure(aside, size - 1)),
    ]),
  );
  const symbolWidth = bars.some(({ symbol }) => symbol) ? 20 : 0;
  const beside = Math.ceil(Math.min(labels === undefined ? width * 0.36 : longest, longest));
  return {
    ...{ isList, isBeside, size, symbolWidth },
    valueSize: isList ? size : 17,
    barHeight: isList ? 14 : 24,
    gap: isBeside ? (isList ? 4 : 12) : isList ? 10 : 14,
    left: isBeside ? symbolWidth + beside + (isList ? 10 : 16) : 0,
    labelWidth: isBeside ? beside : width - symbolWidth,
  };
}

/** The longest value's words must fit behind its bar. */
function scaleOf(
  groups: readonly BarGroup[],
  { left, valueSize }: Look,
  { width, measure }: Canvas,
) {
  const room = width - left;
  const bars = groups.flatMap(({ bars }) => bars);
  const ends = bars.map((bar) => ({
    end: bar.parts?.at(-1)?.to ?? 0,
    words: measure(bar.value, valueSize) + 12,
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
  parts: Parts,
  { size }: Look,
  canvas: Canvas,
): number {
  const { width } = canvas;
  let y = top;
  if (heading)
    y = writeLines(parts, heading, canvas, { x: 0, top: y, size: size + 1, width, bold: true });
  if (aside)
    y = writeLines(parts, aside, canvas, { x: 0, top: y, size: size - 1, width, fill: "quiet" });
  return heading || aside ? y + 8 : y;
}

function placeBar(bar: Bar, top: number, parts: Parts, look: Scaled, canvas: Canvas): number {
  const { isBeside, isList, barHeight, left, size, gap } = look;
  const label = noParts();
  const start = isList && bar.isHeading && top > 40 ? top + 8 : top;
  const labelHeight = placeLabel(bar, start, label, look, canvas) - start;
  const blockHeight = Math.max(labelHeight, barHeight);
  const lower = isBeside ? (blockHeight - labelHeight) / 2 : 0;
  parts.written.push(...label.written.map((line) => ({ ...line, y: line.y + lower })));
  parts.points.push(...label.points.map((point) => ({ ...point, y: point.y + lower })));
  const barTop = isBeside ? start + (blockHeight - barHeight) / 2 : start + labelHeight + 3;
  placeParts(bar, barTop, parts, look, canvas);
  const end = isBeside ? start + blockHeight : barTop + barHeight;
  const { width } = canvas;
  const remark = { x: left, top: end + 2, size: size - 1, width, fill: "rivalB" } as const;
  return (bar.remark ? writeLines(parts, bar.remark, canvas, remark) : end) + gap;
}

function placeLabel(
  { label, asides = [], symbol, depth = 0, isHeading = false }: Bar,
  top: number,
  parts: Parts,
  { symbolWidth, size, labelWidth }: Look,
  canvas: Canvas,
): number {
  const x = (symbol ? symbolWidth : 0) + depth * indent;
  const width = labelWidth - depth * indent;
  if (symbol) parts.points.push({ x: 8, y: top + lineStep(size) / 2, ...symbol });
  let y = writeLines(parts, label, canvas, { x, top, size, width, bold: isHeading });
  for (const aside of asides)
    y = writeLines(parts, aside, canvas, { x, top: y, size: size - 1, width, fill: "quiet" });
  return y;
}

function placeParts(
  { parts: stretches, value, isHeading = false }: Bar,
  top: number,
  { boxes, written }: Parts,
  { left, scale, barHeight, valueSize, isList }: Scaled,
  { measure }: Canvas,
): void {
  const y = top + barHeight / 2;
  if (stretches === null) {
    written.push({ x: left, y, text: value, size: valueSize, bold: true });
    return;
  }
  for (const { from, to, fill, text } of stretches) {
    const [start, width] = [left + scale(from), Math.max(scale(to - from), 1)];
    boxes.push({ left: start, top, width: Math.max(width - 1, 1), height: barHeight, fill });
    if (text !== undefined && measure(text, 14) + 8 < width)
      written.push({
        ...{ x: start + width / 2, y, text, size: 14, bold: true },
        ...{ anchor: "middle", fill: onFill(fill) },
      });
  }
  const end = stretches.at(-1)?.to;
  const isSilent = (stretches.at(-1)?.fill ?? "hatch") === "hatch";
  const swatch = Math.min(barHeight, 20);
  if (end === undefined)
    boxes.push({ left, top: y - swatch / 2, width: 20, height: swatch, fill: "hatch" });
  written.push({
    x: left + (end === undefined ? 20 : scale(end)) + 8,
    y,
    text: value,
    size: isSilent ? Math.min(valueSize, 14) : valueSize,
    bold: isSilent ? false : isList ? isHeading : true,
    fill: isSilent ? "quiet" : "ink",
  });
}

const onFill = (fill: Colour | "hatch"): Colour =>
  fill === "strong" ? "onStrong" : fill === "soft" ? "onSoft" : fill === "hatch" ? "ink" : "paper";
