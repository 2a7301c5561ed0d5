import * as Plot from "@observablehq/plot";
import type { Language, Text } from "../words/text/language.ts";
import { hatch } from "./hatch.ts";
import { colour, type Colour } from "./theme.ts";

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

export interface Layout {
  readonly height: number;
  readonly boxes?: readonly Box[];
  readonly strokes?: readonly Stroke[];
  readonly points?: readonly Point[];
  readonly written: readonly Written[];
}

/** A picture whose parts are placed by pixels, as lists, stairs and timelines are. */
export function pixels(
  { height, boxes = [], strokes = [], points = [], written }: Layout,
  { width, idPrefix }: { readonly width: number; readonly idPrefix: string },
): Plot.PlotOptions {
  const hatching = `${idPrefix}-hatch`;
  const scale = (length: number) => ({ axis: null, domain: [0, length], range: [0, length] });
  return {
    width,
    height,
    margin: 0,
    x: scale(width),
    y: scale(height),
    marks: [
      boxes.some(({ fill }) => fill === "hatch") ? hatch(hatching) : null,
      drawBoxes(
        boxes.filter(({ fill }) => fill !== "hatch"),
        { fill: ({ fill }: Box) => colour(fill as Colour) },
      ),
      drawBoxes(
        boxes.filter(({ fill }) => fill === "hatch"),
        { fill: `url(#${hatching})`, stroke: colour("hatch"), strokeDasharray: "2 2" },
      ),
      ...strokes.map(drawStroke),
      ...points.map(drawPoint),
      ...drawWritten(written),
    ],
  };
}

/** What is drawn where nothing was found: a hatched strip that says so. */
export const nothingFound = ({ width, language }: Nowhere): Layout => ({
  height: 40,
  boxes: [{ left: 0, top: 8, width, height: 24, fill: "hatch" }],
  written: [
    { x: width / 2, y: 20, text: notStated[language], size: 14, anchor: "middle", halo: true },
  ],
});

interface Nowhere {
  readonly width: number;
  readonly language: Language;
}

const notStated: Text = { th: "ไม่ได้ระบุ", en: "Not stated" };

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

const drawStroke = ({ from, to, stroke = "line", width = 1, dashed }: Stroke): Plot.Markish =>
  Plot.line([from, to], {
    stroke: colour(stroke),
    strokeWidth: width,
    ...(dashed && { strokeDasharray: "3 3" }),
  });

const drawPoint = ({ x, y, symbol, fill, size = 6 }: Point): Plot.Markish =>
  Plot.dot([[x, y]], {
    symbol,
    r: size,
    fill: colour(fill),
    stroke: colour("paper"),
    strokeWidth: 1.5,
  });

const drawWritten = (lines: readonly Written[]): Plot.Markish[] =>
  [...Map.groupBy(lines, styleOf).values()].map((alike) =>
    Plot.text(alike, {
      x: "x",
      y: "y",
      text: "text",
      fontSize: "size",
      fill: ({ fill = "ink" }: Written) => colour(fill),
      textAnchor: alike[0]?.anchor ?? "start",
      ...(alike[0]?.bold && { fontWeight: 600 }),
      ...(alike[0]?.halo && { stroke: colour("paper"), strokeWidth: 4 }),
    }),
  );

const styleOf = ({ anchor = "start", bold = false, halo = false }: Written): string =>
  `${anchor} ${bold} ${halo}`;
