import type * as Plot from "@observablehq/plot";
import { quantile } from "d3";
import type { Statement } from "../../words/subject/statement.ts";
import type { Canvas, Say } from "../chart.ts";
import { barOf, drawBars } from "../kit/bars.ts";
import { type Choropleth, choropleth, drawMap, mapLegend } from "../kit/choropleth.ts";
import { drawCircleMap } from "../kit/circleMap.ts";
import { inWords, type Key } from "../kit/defineChart.ts";
import { hatchKey, isStated, statedValue, tell } from "../kit/tell.ts";
import type { PlacesData, PlaceValue } from "./placesData.ts";
import { type DeclaredFigure, figureNumber, unitText, withUnitOf } from "./figureValues.ts";

/** Draws what a figure says of places in the form that the rules give it. */
export function drawPlaces(
  { form, values }: PlacesData,
  declared: DeclaredFigure,
  canvas: Canvas,
): Plot.PlotOptions {
  const show = (value: Statement) => tell(value, canvas, unitText(declared, canvas));
  if (form === "map") return drawMap(stepsOf(values), canvas, show);
  if (form === "circles") return drawCircleMap(values, canvas, show);
  const bars = values.map(({ code, value }) =>
    barOf(canvas.place(code), value, canvas, { fill: "strong", show: unitText(declared, canvas) }),
  );
  return drawBars([{ bars }], canvas, { labels: "beside", things: inWords(canvas, provincesText) });
}

const provincesText = { th: "จังหวัด", en: "provinces" };

export function keysOfPlaces(
  { form, values }: PlacesData,
  declared: DeclaredFigure,
  say: Say,
): readonly Key[] {
  if (form === "map") {
    const show = figureNumber(declared, say);
    return mapLegend(stepsOf(values), show, say, withUnitOf(declared, say));
  }
  const most = Math.max(...values.map(({ value }) => statedValue(value, 0)));
  const largest = unitText(declared, say)(most);
  return [
    form === "circles"
      ? {
          fill: "strong",
          label: {
            th: `พื้นที่วงกลมตามจำนวน วงใหญ่ที่สุดคือ ${largest}`,
            en: `Circles by their surface; the largest stands for ${largest}`,
          },
        }
      : { fill: "strong", label: declared.figure.title },
    values.some(({ value }) => !isStated(value)) && hatchKey,
  ];
}

/** Steps of one hue; of values on both sides of zero two hues that part there, with the same steps on either side. */
function stepsOf(values: readonly PlaceValue[]): Choropleth {
  const known = values.map(({ value }) => statedValue(value, 0));
  const map = choropleth(values);
  if (known.every((value) => value >= 0)) return map;
  const sizes = known.map(Math.abs).filter((size) => size > 0);
  const [near, far] = [1 / 3, 2 / 3].map((share) =>
    Number((quantile(sizes, share) ?? 0).toPrecision(2)),
  ) as [number, number];
  return near === far
    ? { areas: map.areas, thresholds: [-near, near], colours: ["fall2", "level", "rise2"] }
    : {
        areas: map.areas,
        thresholds: [-far, -near, near, far],
        colours: ["fall2", "fall1", "level", "rise1", "rise2"],
      };
}
