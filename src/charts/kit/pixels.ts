import * as Plot from "@observablehq/plot";
import { breakLines } from "../../words/text/lines.ts";
import type { Text } from "../../words/text/language.ts";
import type { Canvas } from "../chart.ts";
import { type Colour, colour } from "../theme.ts";
import { hatch } from "./hatch.ts";
import { notStatedText } from "./tell.ts";

/** A line of text; `y` is the middle of its height. */
export interface Written {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill?: Colour;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Keeps lines that run behind the words out of them. */
  readonly halo?: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Colour | "hatch";
}

export interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stroke?: Colour;
  readonly width?: number;
  readonly dashed?: boolean;
  /** Behind all else, as lines are that say what a place stands for. */
  readonly behind?: boolean;
}

export type Symbol = "circle" | "square" | "triangle" | "diamond";

/** What symbols are called in a legend, whose keys show the colour alone. */
export const symbolNames: Readonly<Record<Symbol, Text>> = {
  circle: { th: "วงกลม", en: "circle" },
  square: { th: "สี่เหลี่ยม", en: "square" },
  triangle: { th: "สามเหลี่ยม", en: "triangle" },
  diamond: { th: "ข้าวหลามตัด", en: "diamond" },
};

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly symbol: Symbol;
  readonly fill: Colour;
  readonly size?: number;
}

/** What stands on a picture, each thing at its place in pixels. */
export interface Parts {
  readonly boxes: Box[];
  readonly strokes: Stroke[];
  readonly points: Point[];
  readonly written: Written[];
}

export const noParts = (): Parts => ({ boxes: [], strokes: [], points: [], written: [] });

/** Whether there is no room for words beside what they belong to. */
export const isNarrow = ({ width }: Pick<Canvas, "width">): boolean => width < 480;

/** From line to line, in whole pixels. */
export const lineStep = (size: number): number => Math.round(size * 1.4);

/** The lines that a text takes within a width. */
export const linesIn = (
  text: string,
  { measure, format }: Canvas,
  { size, width }: { readonly size: number; readonly width: number },
): string[] =>
  breakLines(format.segments(text), {
    width,
    most: Infinity,
    measure: (line) => measure(line, size),
  });

interface Paragraph extends Omit<Written, "text" | "y"> {
  readonly top: number;
  readonly width: number;
}

/** Writes a text in as many lines as it needs, and says where the next thing may stand below it. */
export function writeLines(
  { written }: Parts,
  text: string,
  canvas: Canvas,
  { top, width, ...style }: Paragraph,
): number {
  const step = lineStep(style.size);
  const lines = linesIn(text, canvas, { size: style.size, width });
  for (const [i, text] of lines.entries())
    written.push({ ...style, text, y: top + (i + 0.5) * step });
  return top + lines.length * step;
}

/** A picture whose parts are placed by pixels, as lists, stairs and timelines are. */
export function pixels(
  {
    height,
    boxes = [],
    strokes = [],
    points = [],
    written,
  }: Partial<Parts> & Pick<Parts, "written"> & { readonly height: number },
  { width, idPrefix }: Pick<Canvas, "width" | "idPrefix">,
): Plot.PlotOptions {
  const hatching = `${idPrefix}-hatch`;
  const scale = (length: number) => ({ axis: null, domain: [0, length], range: [0, length] });
  return {
    width,
    height: Math.ceil(height),
    margin: 0,
    x: scale(width),
    y: scale(height),
    marks: [
      boxes.some(({ fill }) => fill === "hatch") ? hatch(hatching) : null,
      ...drawStrokes(strokes.filter(({ behind }) => behind)),
      drawBoxes(
        boxes.filter(({ fill }) => fill !== "hatch"),
        { fill: ({ fill }: Box) => colour(fill as Colour) },
      ),
      drawBoxes(
        boxes.filter(({ fill }) => fill === "hatch"),
        { fill: `url(#${hatching})`, stroke: colour("hatch"), strokeDasharray: "2 2" },
      ),
      ...drawStrokes(strokes.filter(({ behind }) => !behind)),
      ...drawPoints(points),
      ...drawWritten(written),
    ],
  };
}

/** What is drawn where nothing was found: a hatched strip that says so. */
export const nothingFound = (canvas: Canvas): Plot.PlotOptions =>
  pixels(
    {
      height: 40,
      boxes: [{ left: 0, top: 8, width: canvas.width, height: 24, fill: "hatch" }],
      written: [
        {
          ...{ x: canvas.width / 2, y: 20, text: notStatedText[canvas.language] },
          ...{ size: 14, anchor: "middle", halo: true },
        },
      ],
    },
    canvas,
  );

const drawBoxes = (boxes: readonly Box[], options: Plot.RectOptions): Plot.Markish =>
  boxes.length === 0
    ? null
    : Plot.rect(boxes, {
        x1: "left",
        x2: ({ left, width }: Box) => left + width,
        y1: "top",
        y2: ({ top, height }: Box) => top + height,
        ...options,
      });

/** Those of one style are drawn as one mark, which keeps a picture small. */
const alike = <T>(things: readonly T[], styleOf: (thing: T) => readonly unknown[]): T[][] => [
  ...Map.groupBy(things, (thing) => styleOf(thing).join(" ")).values(),
];

const drawStrokes = (strokes: readonly Stroke[]): Plot.Markish[] =>
  alike(strokes, ({ stroke, width, dashed }) => [stroke, width, dashed]).map((some) => {
    const { stroke = "line", width = 1, dashed } = some[0] as Stroke;
    return Plot.link(some, {
      x1: ({ from }: Stroke) => from[0],
      y1: ({ from }: Stroke) => from[1],
      x2: ({ to }: Stroke) => to[0],
      y2: ({ to }: Stroke) => to[1],
      stroke: colour(stroke),
      strokeWidth: width,
      ...(dashed && { strokeDasharray: "3 3" }),
    });
  });

const drawPoints = (points: readonly Point[]): Plot.Markish[] =>
  alike(points, ({ symbol, fill, size }) => [symbol, fill, size]).map((some) => {
    const { symbol, fill, size = 6 } = some[0] as Point;
    return Plot.dot(some, {
      x: "x",
      y: "y",
      symbol,
      r: size,
      fill: colour(fill),
      stroke: colour("paper"),
      strokeWidth: 1.5,
    });
  });

const drawWritten = (lines: readonly Written[]): Plot.Markish[] =>
  alike(lines, (line) => Object.values(styleOf(line))).map((some) => {
    const { size, fill, bold, anchor, halo } = styleOf(some[0] as Written);
    return Plot.text(some, {
      x: "x",
      y: "y",
      text: "text",
      fontSize: size,
      fill: colour(fill),
      textAnchor: anchor,
      ...(bold && { fontWeight: 600 }),
      ...(halo && { stroke: colour("paper"), strokeWidth: 4 }),
    });
  });

const styleOf = ({
  size,
  fill = "ink",
  bold = false,
  anchor = "start",
  halo = false,
}: Written) => ({ size, fill, bold, anchor, halo });
