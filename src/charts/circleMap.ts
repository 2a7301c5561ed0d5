import * as Plot from "@observablehq/plot";
import { geoCentroid } from "d3";
import type { AreaShape } from "../schema/declare/shapes.ts";
import type { Statement } from "../words/subject/statement.ts";
import type { Canvas, LegendItem, Say } from "./chart.ts";
import type { MapArea } from "./choropleth.ts";
import { hatch } from "./hatch.ts";
import { colour } from "./theme.ts";

/** The radius of the largest circle, where the areas of a map share its surface: large enough to compare, small enough to part. */
const largestRadius = (width: number, height: number, areas: number): number =>
  Math.min(40, 0.36 * Math.sqrt((width * height) / Math.max(1, areas)));

/**
 * A map of counts: each area has a circle whose surface is in proportion to its count. Coloured
 * areas would make the wide ones look like much; what colours tell is per head, per area or a share.
 */
export function drawCircleMap(
  areas: readonly MapArea[],
  canvas: Canvas,
  show: (value: Statement) => string,
  { height }: { readonly height: number },
): Plot.PlotOptions {
  const { shapes, width, idPrefix, link, placeTitle } = canvas;
  const known = new Map(areas.map(({ code, value }) => [code, value]));
  const statementOf = ({ properties: { code } }: AreaShape): Statement =>
    known.get(code) ?? { kind: "notStated" };
  const most = Math.max(0, ...areas.map(({ value }) => valueOf(value)));
  const radius = largestRadius(width, height, shapes.length);
  const circles = shapes
    .map((shape) => ({
      shape,
      at: geoCentroid(shape as never),
      r: radius * Math.sqrt(valueOf(statementOf(shape)) / (most || 1)),
    }))
    .filter(({ r }) => r > 0)
    .toSorted((a, b) => b.r - a.r);
  type Circle = (typeof circles)[number];
  const title = (shape: AreaShape) =>
    `${placeTitle(shape.properties.code)}: ${show(statementOf(shape))}`;
  return {
    width,
    height,
    margin: 2,
    r: { type: "identity" },
    projection: {
      type: "mercator",
      domain: { type: "FeatureCollection", features: shapes } as never,
    },
    marks: [
      hatch(`${idPrefix}-hatch`),
      Plot.geo(shapes as never, {
        fill: ((shape: AreaShape) =>
          statementOf(shape).kind === "notStated"
            ? `url(#${idPrefix}-hatch)`
            : colour("level")) as never,
        stroke: colour("paper"),
        strokeWidth: 0.6,
        title: title as never,
        href: ((shape: AreaShape) => link(shape.properties.code)) as never,
      }),
      Plot.dot(circles, {
        x: ({ at }: Circle) => at[0],
        y: ({ at }: Circle) => at[1],
        r: "r",
        fill: colour("strong"),
        fillOpacity: 0.75,
        stroke: colour("paper"),
        strokeWidth: 0.6,
        pointerEvents: "none",
        // The areas below are links that say their values; the circles have nothing to add.
        ariaHidden: "true",
      }),
    ],
  };
}

/** What the circles stand for, with the largest as the measure of the rest, and the hatching where something is not stated. */
export function circleLegend(
  areas: readonly MapArea[],
  show: (value: number) => string,
  { language, placeTitle }: Say,
): LegendItem[] {
  const words = wording[language];
  const most = areas.reduce<MapArea | undefined>(
    (most, area) => (valueOf(area.value) > valueOf(most?.value) ? area : most),
    undefined,
  );
  return [
    ...(most
      ? [
          {
            fill: "strong",
            label: words.circle(placeTitle(most.code), show(valueOf(most.value))),
          } as const,
        ]
      : []),
    ...(areas.some(({ value }) => value.kind === "notStated")
      ? [{ fill: "hatch", label: words.notStated } as const]
      : []),
  ];
}

const valueOf = (statement: Statement | undefined): number =>
  statement === undefined || statement.kind === "notStated" ? 0 : statement.value;

const wording = {
  th: {
    circle: (place: string, value: string) => `พื้นที่วงกลมตามจำนวน วงใหญ่ที่สุดคือ${place} ${value}`,
    notStated: "ไม่ได้ระบุ",
  },
  en: {
    circle: (place: string, value: string) =>
      `Circles by their surface; the largest is ${place}, ${value}`,
    notStated: "Not stated",
  },
};
