import * as Plot from "@observablehq/plot";
import { geoMercator, geoPath } from "d3";
import type { AreaShape } from "../../schema/declare/shapes.ts";
import { notStated, type Statement } from "../../words/subject/statement.ts";
import type { Canvas } from "../chart.ts";
import { type Colour, colour } from "../theme.ts";
import { hatch } from "./hatch.ts";

/** An area of a map with what is known of it. */
export interface MapArea {
  readonly code: string;
  readonly value: Statement;
}

/** What is known of the area of an outline. */
export function statementsOf(areas: readonly MapArea[]): (shape: AreaShape) => Statement {
  const known = new Map(areas.map(({ code, value }) => [code, value]));
  return ({ properties: { code } }) => known.get(code) ?? notStated;
}

/** Draws outlines; each carries its name and value as its title and leads to the area's page. */
export function drawAreas(
  areas: readonly MapArea[],
  canvas: Canvas,
  { fill, show }: { fill: (value: number) => Colour; show: (value: Statement) => string },
): Plot.PlotOptions & { readonly marks: Plot.Markish[] } {
  const { shapes, width, idPrefix, link, placeTitle } = canvas;
  const statementOf = statementsOf(areas);
  const fillOf = (statement: Statement): string =>
    statement.kind === "notStated" ? `url(#${idPrefix}-hatch)` : colour(fill(statement.value));
  return {
    width,
    height: mapHeight(canvas),
    margin: 2,
    projection: {
      type: "mercator",
      domain: { type: "FeatureCollection", features: shapes } as never,
    },
    marks: [
      hatch(`${idPrefix}-hatch`),
      Plot.geo(shapes as never, {
        fill: ((shape: AreaShape) => fillOf(statementOf(shape))) as never,
        stroke: colour("paper"),
        strokeWidth: 0.6,
        title: ((shape: AreaShape) =>
          `${placeTitle(shape.properties.code)}: ${show(statementOf(shape))}`) as never,
        href: ((shape: AreaShape) => link(shape.properties.code)) as never,
      }),
    ],
  };
}

/** How tall a map of these outlines is at the canvas's width; one that is very tall or flat leaves room at its sides. */
export function mapHeight({ shapes, width }: Pick<Canvas, "shapes" | "width">): number {
  const outlines = { type: "FeatureCollection", features: shapes } as never;
  const [[left, top], [right, bottom]] = geoPath(geoMercator()).bounds(outlines);
  return Math.round(Math.min(Math.max(0.6, (bottom - top) / (right - left)), 1.81) * width);
}
