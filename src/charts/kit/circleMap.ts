import * as Plot from "@observablehq/plot";
import { geoCentroid } from "d3";
import type { Statement } from "../../words/subject/statement.ts";
import type { Canvas, LegendItem, Say } from "../chart.ts";
import { colour } from "../theme.ts";
import { drawAreas, type MapArea, mapHeight, statementsOf } from "./areaMap.ts";
import { isStated, notStatedText, statedValue } from "./tell.ts";

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
): Plot.PlotOptions & { readonly marks: Plot.Markish[] } {
  const map = drawAreas(areas, canvas, { fill: () => "level", show });
  const { shapes, width } = canvas;
  const statementOf = statementsOf(areas);
  const most = Math.max(0, ...areas.map(({ value }) => statedValue(value, 0)));
  const radius = largestRadius(width, mapHeight(canvas), shapes.length);
  const circles = shapes
    .map((shape) => ({
      at: geoCentroid(shape as never),
      r: radius * Math.sqrt(statedValue(statementOf(shape), 0) / (most || 1)),
    }))
    .filter(({ r }) => r > 0)
    .toSorted((a, b) => b.r - a.r);
  type Circle = (typeof circles)[number];
  return {
    ...map,
    r: { type: "identity" },
    marks: [
      ...map.marks,
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
  const known = areas.filter(({ value }) => isStated(value));
  const [most] = known.toSorted((a, b) => statedValue(b.value) - statedValue(a.value));
  return [
    ...(most
      ? [
          {
            fill: "strong",
            label: wording[language](placeTitle(most.code), show(statedValue(most.value))),
          } as const,
        ]
      : []),
    ...(known.length < areas.length
      ? [{ fill: "hatch", label: notStatedText[language] } as const]
      : []),
  ];
}

const wording = {
  th: (place: string, value: string) => `พื้นที่วงกลมตามจำนวน วงใหญ่ที่สุดคือ${place} ${value}`,
  en: (place: string, value: string) =>
    `Circles by their surface; the largest is ${place}, ${value}`,
};
