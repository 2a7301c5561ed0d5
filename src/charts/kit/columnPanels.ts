import type * as Plot from "@observablehq/plot";
import { ticks } from "d3";
import type { Statement } from "../../words/subject/statement.ts";
import type { Canvas } from "../chart.ts";
import type { Colour } from "../theme.ts";
import {
  isNarrow,
  lineStep,
  linesIn,
  noParts,
  type Parts,
  pixels,
  writeLines,
  type Written,
} from "./pixels.ts";
import { isStated, notStatedText, statedValue } from "./tell.ts";

/** A column of a panel; the lines of `tick` stand below it where there is room for them. */
export interface PanelColumn {
  readonly value: Statement;
  readonly tick: string | null;
  /** Whether its value is written above it. */
  readonly isLabelled: boolean;
}

/** Columns over time with their own scale from zero: panels are compared by shape, not by height. */
export interface Panel {
  readonly title: string;
  readonly columns: readonly PanelColumn[];
  readonly fill: Colour;
  /** Where what is counted changes: before which column, and its few words. */
  readonly breaks?: readonly { readonly before: number; readonly label: string }[];
  readonly show: (value: number) => string;
}

interface Style {
  /** What is said where nothing is stated. */
  readonly notStated?: string;
  /** Whether lines across say what a height stands for. */
  readonly grid?: boolean;
  /** How many panels stand beside each other: two where the picture is wide, if nothing is said. */
  readonly across?: number;
}

/** Where a panel stands and how its values become pixels. */
interface Frame {
  readonly panel: Panel;
  readonly size: number;
  readonly x: number;
  readonly left: number;
  readonly right: number;
  /** The line on which the columns stand. */
  readonly base: number;
  readonly slot: number;
  readonly heightOf: (value: number) => number;
}

const plotHeight = 132;

/** Draws panels beside each other and one below the other. */
export function drawColumnPanels(
  panels: readonly Panel[],
  canvas: Canvas,
  { notStated = notStatedText[canvas.language], grid = false, across }: Style = {},
): Plot.PlotOptions {
  const { width } = canvas;
  const size = isNarrow(canvas) ? 13 : 14;
  const inRow = across ?? (panels.length > 1 && width >= 700 ? 2 : 1);
  const gap = inRow > 2 || isNarrow(canvas) ? 24 : 40;
  const panelWidth = (width - gap * (inRow - 1)) / inRow;
  const lines = panels.map(({ title }) =>
    title
      .split("\n")
      .flatMap((line) => linesIn(line, canvas, { size: size + 1, width: panelWidth })),
  );
  const top = Math.max(...lines.map(({ length }) => length)) * lineStep(size + 1) + 34;
  const hasBreaks = panels.some(({ breaks = [] }) => breaks.length > 0);
  const panelHeight = top + plotHeight + 48 + (hasBreaks ? lineStep(size) : 0);
  const parts = noParts();
  for (const [i, panel] of panels.entries()) {
    const x = (i % inRow) * (panelWidth + gap);
    const y = Math.floor(i / inRow) * panelHeight;
    const frame = frameOf(panel, canvas, {
      x,
      width: panelWidth,
      base: y + top + plotHeight,
      size,
      grid,
    });
    const style = { x, size: size + 1, width: panelWidth, bold: true };
    let next = y;
    for (const line of panel.title.split("\n"))
      next = writeLines(parts, line, canvas, { ...style, top: next });
    if (grid) placeGrid(frame, parts);
    placeColumns(frame, parts, canvas);
    placeSilences(frame, parts, notStated);
    placeBreaks(frame, parts, canvas);
  }
  return pixels({ height: Math.ceil(panels.length / inRow) * panelHeight, ...parts }, canvas);
}

function frameOf(
  panel: Panel,
  { measure }: Canvas,
  place: {
    readonly x: number;
    readonly width: number;
    readonly base: number;
    readonly size: number;
    readonly grid: boolean;
  },
): Frame {
  const { x, width, base, size, grid } = place;
  const most = Math.max(0, ...panel.columns.map(({ value }) => statedValue(value, 0)));
  const widths = gridValues(most).map((value) => measure(panel.show(value), size));
  const left = x + (grid ? 8 + Math.max(0, ...widths) : 0);
  return {
    ...{ panel, x, left, base, size },
    right: x + width,
    slot: (x + width - left) / panel.columns.length,
    heightOf: (value) => (plotHeight * value) / (most || 1),
  };
}

const gridValues = (most: number): number[] => (most > 0 ? ticks(0, most, 3) : []);

function placeGrid({ panel, x, left, right, base, size, heightOf }: Frame, parts: Parts): void {
  const most = Math.max(0, ...panel.columns.map(({ value }) => statedValue(value, 0)));
  for (const value of gridValues(most)) {
    const y = base - heightOf(value);
    parts.strokes.push({ from: [left, y], to: [right, y], behind: true });
    parts.written.push({ x, y, text: panel.show(value), size, fill: "quiet" });
  }
}

function placeColumns(frame: Frame, { boxes, strokes, written }: Parts, { measure }: Canvas): void {
  const { panel, x, left, right, slot, base, size, heightOf } = frame;
  const placed = panel.columns.map(({ value, ...column }, i) => ({
    ...column,
    from: left + (i + 0.12) * slot,
    to: left + (i + 0.88) * slot,
    height: heightOf(statedValue(value, 0)),
    text: isStated(value) ? panel.show(statedValue(value)) : null,
  }));
  for (const { from, to, height, text } of placed)
    if (text !== null)
      boxes.push({ left: from, top: base - height, width: to - from, height, fill: panel.fill });
  strokes.push({ from: [left, base], to: [right, base], stroke: "quiet" });
  for (const { from, to, tick, isLabelled, text } of placed) {
    for (const [n, line] of (tick ?? "").split("\n").entries())
      written.push({
        ...{ x: (from + to) / 2, y: base + 6 + (n + 0.5) * lineStep(size), text: line, size },
        ...{ fill: "quiet", anchor: "middle" },
      });
    if (!isLabelled || text === null) continue;
    const half = measure(text, size) / 2;
    const middle = within((from + to) / 2, x + half, right - half);
    // As high as the highest column that the label is above.
    const under = placed.filter(({ from, to }) => to > middle - half && from < middle + half);
    const y = base - Math.max(...under.map(({ height }) => height)) - 10;
    written.push({ x: middle, y, text, size, bold: true, anchor: "middle", halo: true });
  }
}

/** A label never leaves its panel. */
const within = (at: number, least: number, most: number): number =>
  Math.min(Math.max(at, least), most);

/** Stretches of which nothing is stated: hatched to half the height, with the words above. */
function placeSilences(
  { panel, left, slot, base, size }: Frame,
  { boxes, written }: Parts,
  notStated: string,
): void {
  for (const [first, last] of silentRuns(panel.columns)) {
    const [from, to] = [left + (first + 0.12) * slot, left + (last + 0.88) * slot];
    const height = plotHeight / 2;
    boxes.push({ left: from, top: base - height, width: to - from, height, fill: "hatch" });
    written.push({
      ...{ x: (from + to) / 2, y: base - height - 10, text: notStated, size },
      ...{ fill: "quiet", anchor: "middle" },
    });
  }
}

/** A dashed line from above to below the columns, with its words at its foot. */
function placeBreaks(frame: Frame, { strokes, written }: Parts, { measure }: Canvas): void {
  const { panel, x, left, right, slot, base, size } = frame;
  for (const { before, label } of panel.breaks ?? []) {
    const at = left + before * slot;
    const half = measure(label, size) / 2;
    strokes.push({
      ...{ from: [at, base - plotHeight - 6], to: [at, base + 22] },
      ...{ stroke: "ink", width: 1.5, dashed: true },
    });
    written.push({
      ...{ x: within(at, x + half, right - half), y: base + 26 + size / 2, text: label, size },
      ...{ bold: true, anchor: "middle" },
    } satisfies Written);
  }
}

function silentRuns(columns: readonly PanelColumn[]): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  columns.forEach(({ value }, i) => {
    if (isStated(value)) return;
    const open = runs.at(-1);
    if (open && open[1] === i - 1) open[1] = i;
    else runs.push([i, i]);
  });
  return runs;
}
