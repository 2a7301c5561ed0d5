import { declared } from "../../datasets/index.ts";
import { figureChart } from "./figureChart.ts";
import { declaredFigure } from "./figureQuotients.ts";

/** A chart of each declared figure that no section of an area’s page tells, and so no chart by hand, unless its declaration wants none. */
export const figureCharts = declared.flatMap((dataset) =>
  (dataset.figures ?? [])
    .filter(({ toldIn, chart }) => toldIn === undefined && chart !== "none")
    .flatMap((figure) => declaredFigure(dataset, figure, declared) ?? [])
    .map(figureChart),
);
