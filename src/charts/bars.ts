import * as Plot from "@observablehq/plot";
import { words } from "../i18n/text.ts";
import type { Statement } from "../words/subject/statement.ts";
import type { Canvas } from "./chart.ts";
import { hatch } from "./hatch.ts";
import { labelLines, textWidth } from "./labelText.ts";
import { cutNote, cutNoteHeight, drawCutNote } from "./cutNote.ts";
import { type Colour, colour } from "./theme.ts";

/** A labelled bar of a list, from zero to the right. */
export interface Bar {
  readonly label: string;
  readonly value: Statement;
  readonly fill: Colour;
  /** How far down it stands in the tree that the list shows. */
  readonly depth?: number;
  readonly heading?: boolean;
  /** What must be read with the bar, below it. */
  readonly remark?: string;
}

interface Style {
  readonly show: (value: number) => string;
  readonly notStated: string;
  /** Long labels stand above their bars, short ones beside them. */
  readonly labels: "above" | "beside";
  /** What the numbers count, said above the first bar. */
  readonly unit: string;
  /** What the bars are, for a preview that shows some of them: “จังหวัด”. */
  readonly things?: string;
}

/** A bar with its place in pixels, from the top of the picture. */
interface Placed extends Bar {
  readonly lines: readonly string[];
  readonly remarks: readonly string[];
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

const thickness = 14;

/** Draws bars one below the other in their order; a link preview shows as many as it has room for. */
export function drawBars(
  bars: readonly Bar[],
  canvas: Canvas,
  { show, notStated, labels, unit, things = words[canvas.language].items }: Style,
): Plot.PlotOptions {
  const { width, idPrefix, brief } = canvas;
  const fontSize = width < 480 ? 13 : 15;
  const left =
    labels === "above"
      ? 0
      : 10 + Math.max(...bars.map(({ label }) => Math.ceil(textWidth(label, fontSize))));
  const all = layOut(bars, canvas, { fontSize, beside: labels === "beside" });
  const placed = brief ? all.filter(({ bottom }) => bottom < briefHeight) : all;
  const bottom = Math.max(...placed.map(({ bottom }) => bottom));
  const cut = cutNote(placed.length, bars.length, things, canvas);
  const known = bars.flatMap(({ value }) => (value.kind === "notStated" ? [] : [value.value]));
  const room =
    width - left - 8 - Math.max(...known.map((value) => textWidth(show(value), fontSize)));
  const lengthOf = ({ value }: Bar): number =>
    value.kind === "notStated" ? 20 : (room * value.value) / Math.max(...known, 1);
  const isStated = ({ value }: Bar) => value.kind !== "notStated";
  const text = { fontSize, textAnchor: "start", lineHeight: 1.35 } as const;
  const bar = {
    x1: left,
    x2: (one: Placed) => left + Math.max(1, lengthOf(one)),
    y1: ({ middle }: Placed) => middle - thickness / 2,
    y2: ({ middle }: Placed) => middle + thickness / 2,
  };
  return {
    width,
    height: bottom + 4 + (cut === null ? 0 : cutNoteHeight),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      hatch(`${idPrefix}-hatch`),
      Plot.text([unit], {
        ...text,
        x: left,
        y: 2,
        text: (words: string) => words,
        lineAnchor: "top",
        fill: colour("quiet"),
      }),
      ...inTwoWeights(placed, {
        ...text,
        x: ({ depth = 0 }) => (labels === "above" ? depth * indent : 0),
        y: ({ top, middle }) => (labels === "above" ? top : middle),
        text: ({ lines }) => lines.join("\n"),
        lineAnchor: labels === "above" ? "top" : "middle",
        fill: () => colour("ink"),
      }),
      Plot.rect(placed.filter(isStated), { ...bar, fill: ({ fill }: Placed) => colour(fill) }),
      Plot.rect(
        placed.filter((one) => !isStated(one)),
        {
          ...bar,
          fill: `url(#${idPrefix}-hatch)`,
          stroke: colour("hatch"),
          strokeDasharray: "2 2",
        },
      ),
      ...inTwoWeights(placed, {
        ...text,
        x: (one) => left + lengthOf(one) + 6,
        y: ({ middle }) => middle,
        text: ({ value }) => (value.kind === "notStated" ? notStated : show(value.value)),
        lineAnchor: "middle",
        fill: (one) => colour(isStated(one) ? "ink" : "quiet"),
      }),
      Plot.text(
        placed.filter(({ remarks }) => remarks.length > 0),
        {
          ...text,
          x: left,
          y: ({ middle }: Placed) => middle + thickness / 2 + 4,
          text: ({ remarks }: Placed) => remarks.join("\n"),
          lineAnchor: "top",
          fill: colour("rivalB"),
        },
      ),
      ...(cut === null ? [] : [drawCutNote(cut, bottom + 6)]),
      Plot.ruleX(labels === "beside" ? [left] : [], {
        y1: unitHeight - 4,
        y2: bottom,
        stroke: colour("quiet"),
      }),
    ],
  };
}

interface Words {
  readonly x: (bar: Placed) => number;
  readonly y: (bar: Placed) => number;
  readonly text: (bar: Placed) => string;
  readonly fill: (bar: Placed) => string;
  readonly lineAnchor: "top" | "middle";
  readonly textAnchor: "start";
  readonly fontSize: number;
  readonly lineHeight: number;
}

/** The words of headings are set heavier than those of what stands under them. */
const inTwoWeights = (bars: readonly Placed[], words: Words): Plot.Markish[] => [
  Plot.text(
    bars.filter(({ heading }) => heading),
    { ...words, fontWeight: 600 },
  ),
  Plot.text(
    bars.filter(({ heading }) => !heading),
    words,
  ),
];

const indent = 14;
const unitHeight = 24;
/** What a link preview shows of a picture as wide as it is. */
const briefHeight = 340;

function layOut(
  bars: readonly Bar[],
  { width, format }: Canvas,
  { fontSize, beside }: { readonly fontSize: number; readonly beside: boolean },
): Placed[] {
  const lineHeight = Math.round(fontSize * 1.35);
  let next = unitHeight;
  return bars.map((bar) => {
    const { label, depth = 0, remark } = bar;
    const lines = beside
      ? [label]
      : labelLines(label, { width: width - depth * indent, size: fontSize, format });
    const remarks = remark ? labelLines(remark, { width, size: fontSize, format }) : [];
    const top = beside ? next : next + (bar.heading && next > unitHeight ? 10 : 0);
    const middle = top + (beside ? 11 : lines.length * lineHeight + 2 + thickness / 2);
    const bottom = middle + thickness / 2 + (remarks.length > 0 ? remarks.length * lineHeight : 0);
    next = bottom + (beside ? 4 : 12);
    return { ...bar, lines, remarks, top, middle, bottom };
  });
}
