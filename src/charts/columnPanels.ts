import * as Plot from "@observablehq/plot";
import { ticks } from "d3";
import type { Statement } from "../words/subject/statement.ts";
import type { Canvas } from "./chart.ts";
import { hatch } from "./hatch.ts";
import { labelLines, textWidth } from "./labelText.ts";
import { type Colour, colour } from "./theme.ts";

/** A column of a panel; `tick` stands below it where there is room for it. */
export interface Column {
  readonly value: Statement;
  readonly tick: string | null;
  /** Whether its value is written above it. */
  readonly isLabelled: boolean;
}

/** Columns over time with their own scale from zero: panels are compared by shape, not by height. */
export interface Panel {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly fill: Colour;
  /** Where what is counted changes: before which column, and its few words. */
  readonly breaks?: readonly { readonly before: number; readonly label: string }[];
  readonly show: (value: number) => string;
}

interface Style {
  readonly notStated: string;
  /** Whether lines across say what a height stands for. */
  readonly grid: boolean;
  /** How many panels stand beside each other; their titles are then set in as many lines as they need. */
  readonly across?: number;
}

const titleTop = 52;
const plotHeight = 132;
const titleLine = 1.35;

/** Where a panel stands and how its values become pixels. */
interface Frame {
  readonly panel: Panel;
  readonly x: number;
  readonly y: number;
  /** How far below its top the plot begins: a title may be of several lines. */
  readonly top: number;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly left: number;
  readonly slot: number;
  readonly width: number;
  readonly most: number;
}

/** Draws panels one below the other, or beside each other: two where the picture is wide, or as many as asked for. */
export function drawColumnPanels(
  panels: readonly Panel[],
  { width, idPrefix, format }: Canvas,
  { notStated, grid, across }: Style,
): Plot.PlotOptions {
  const fontSize = width < 480 ? 13 : 14;
  const columnsOfPanels = across ?? (panels.length > 1 && width >= 700 ? 2 : 1);
  const gap = across === undefined ? 40 : 24;
  const panelWidth = (width - gap * (columnsOfPanels - 1)) / columnsOfPanels;
  const titles = panels.map(({ title }) =>
    across === undefined
      ? [title]
      : title
          .split("\n")
          .flatMap((line) => labelLines(line, { width: panelWidth, size: fontSize + 1, format })),
  );
  const more = Math.max(...titles.map((lines) => lines.length - 1));
  const top = titleTop + more * Math.round((fontSize + 1) * titleLine);
  const marked = panels.some(({ breaks = [] }) => breaks.length > 0);
  const panelHeight = top + plotHeight + 48 + (marked ? Math.ceil(fontSize * 1.4) : 0);
  const frames = panels.map((panel, i) =>
    frameOf(panel, {
      x: (i % columnsOfPanels) * (panelWidth + gap),
      y: Math.floor(i / columnsOfPanels) * panelHeight,
      top,
      lines: titles[i] ?? [],
      lineHeight: across === undefined ? 1 : titleLine,
      width: panelWidth,
      grid,
      fontSize,
    }),
  );
  return {
    width,
    height: Math.ceil(panels.length / columnsOfPanels) * panelHeight,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      hatch(`${idPrefix}-hatch`),
      ...frames.flatMap((frame) => [
        title(frame, fontSize),
        ...(grid ? gridLines(frame, fontSize) : []),
        ...columns(frame, fontSize),
        ...silences(frame, { fontSize, notStated, fill: `url(#${idPrefix}-hatch)` }),
        ...breakMarks(frame, fontSize),
      ]),
    ],
  };
}

function frameOf(
  panel: Panel,
  {
    grid,
    fontSize,
    ...place
  }: Pick<Frame, "x" | "y" | "top" | "lines" | "lineHeight" | "width"> & {
    grid: boolean;
    fontSize: number;
  },
): Frame {
  const most = Math.max(0, ...valuesOf(panel));
  const left = grid
    ? 8 + Math.max(0, ...gridValues(most).map((value) => textWidth(panel.show(value), fontSize)))
    : 0;
  const slot = (place.width - left) / panel.columns.length;
  return { panel, ...place, left, slot, most };
}

const valuesOf = ({ columns }: Panel): number[] =>
  columns.flatMap(({ value }) => (value.kind === "notStated" ? [] : [value.value]));

const gridValues = (most: number): number[] => (most > 0 ? ticks(0, most, 3) : []);

const baseOf = ({ y, top }: Frame): number => y + top + plotHeight;

const heightOf = ({ most }: Frame, value: number): number => (plotHeight * value) / most;

const title = ({ lines, lineHeight, x, y }: Frame, fontSize: number): Plot.Markish =>
  Plot.text([lines.join("\n")], {
    x,
    y: y + 4,
    text: (words: string) => words,
    textAnchor: "start",
    lineAnchor: "top",
    lineHeight,
    fontSize: fontSize + 1,
    fontWeight: 600,
    fill: colour("ink"),
  });

function gridLines(frame: Frame, fontSize: number): Plot.Markish[] {
  const { panel, x, left, width, most } = frame;
  const y = (value: number) => baseOf(frame) - heightOf(frame, value);
  return [
    Plot.ruleY(gridValues(most), {
      x1: x + left,
      x2: x + width,
      y,
      stroke: colour("line"),
    }),
    Plot.text(gridValues(most), {
      x,
      y,
      text: panel.show,
      textAnchor: "start",
      fontSize,
      fill: colour("quiet"),
    }),
  ];
}

function columns(frame: Frame, fontSize: number): Plot.Markish[] {
  const { panel, x, left, slot, width } = frame;
  const base = baseOf(frame);
  const placed = panel.columns.map((column, i) => ({
    ...column,
    from: x + left + i * slot + slot * 0.12,
    to: x + left + (i + 1) * slot - slot * 0.12,
    height: column.value.kind === "notStated" ? 0 : heightOf(frame, column.value.value),
    text: column.value.kind === "notStated" ? "" : panel.show(column.value.value),
  }));
  type Placed = (typeof placed)[number];
  /** A label never leaves its panel. */
  const middle = ({ from, to, text }: Placed) => {
    const half = textWidth(text, fontSize) / 2;
    return Math.min(Math.max((from + to) / 2, x + half), x + width - half);
  };
  /** As high as the highest column that the label is above. */
  const clearOf = (column: Placed) => {
    const half = textWidth(column.text, fontSize) / 2;
    const under = placed.filter(
      ({ from, to }) => to > middle(column) - half && from < middle(column) + half,
    );
    return Math.max(...under.map(({ height }) => height));
  };
  return [
    Plot.rect(
      placed.filter(({ value }) => value.kind !== "notStated"),
      {
        x1: "from",
        x2: "to",
        y1: base,
        y2: ({ height }: Placed) => base - height,
        fill: colour(panel.fill),
      },
    ),
    Plot.ruleY([base], { x1: x + left, x2: x + width, y: base, stroke: colour("quiet") }),
    Plot.text(
      placed.filter(({ isLabelled, text }) => isLabelled && text !== ""),
      {
        x: middle,
        y: (column: Placed) => base - clearOf(column) - 10,
        text: "text",
        fontSize,
        fontWeight: 600,
        fill: colour("ink"),
        stroke: colour("paper"),
        strokeWidth: 4,
      },
    ),
    Plot.text(
      placed.filter(({ tick }) => tick !== null),
      {
        x: ({ from, to }: Placed) => (from + to) / 2,
        y: base + 6,
        text: "tick",
        lineAnchor: "top",
        lineHeight: 1.3,
        fontSize,
        fill: colour("quiet"),
      },
    ),
  ];
}

/** Stretches of which nothing is stated: hatched to half the height, with the words above. */
function silences(
  frame: Frame,
  { fontSize, notStated, fill }: { fontSize: number; notStated: string; fill: string },
): Plot.Markish[] {
  const { panel, x, left, slot } = frame;
  const base = baseOf(frame);
  const runs = silentRuns(panel.columns).map(([first, last]) => ({
    from: x + left + first * slot + slot * 0.12,
    to: x + left + (last + 1) * slot - slot * 0.12,
  }));
  type Run = (typeof runs)[number];
  return [
    Plot.rect(runs, {
      x1: "from",
      x2: "to",
      y1: base - plotHeight / 2,
      y2: base,
      fill,
      stroke: colour("hatch"),
      strokeDasharray: "2 2",
    }),
    Plot.text(runs, {
      x: ({ from, to }: Run) => (from + to) / 2,
      y: base - plotHeight / 2 - 10,
      text: () => notStated,
      fontSize,
      fill: colour("quiet"),
    }),
  ];
}

/** A dashed line from above to below the columns, with its words at its foot. */
function breakMarks(frame: Frame, fontSize: number): Plot.Markish[] {
  const { panel, x, left, slot, width } = frame;
  const base = baseOf(frame);
  const marks = (panel.breaks ?? []).map(({ before, label }) => {
    const half = textWidth(label, fontSize) / 2;
    const at = x + left + before * slot;
    return { at, label, middle: Math.min(Math.max(at, x + half), x + width - half) };
  });
  type Mark = (typeof marks)[number];
  return [
    Plot.ruleX(marks, {
      x: ({ at }: Mark) => at,
      y1: base - plotHeight - 6,
      y2: base + 22,
      stroke: colour("ink"),
      strokeWidth: 1.5,
      strokeDasharray: "4 3",
    }),
    Plot.text(marks, {
      x: ({ middle }: Mark) => middle,
      y: base + 26,
      text: "label",
      lineAnchor: "top",
      fontSize,
      fontWeight: 600,
      fill: colour("ink"),
    }),
  ];
}

function silentRuns(columns: readonly Column[]): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  columns.forEach(({ value }, i) => {
    if (value.kind !== "notStated") return;
    const open = runs.at(-1);
    if (open && open[1] === i - 1) open[1] = i;
    else runs.push([i, i]);
  });
  return runs;
}
