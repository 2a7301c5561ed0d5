import { declared } from "../../datasets/index.ts";
import { figureChart } from "./figureChart.ts";

/** A chart of each declared figure that no section of an area’s page tells, and so no chart by hand, unless its declaration wants none. */
export const figureCharts = declared.flatMap((dataset) =>
  (dataset.figures ?? [])
    .filter(({ toldIn, chart }) => toldIn === undefined && chart !== "none")
    .map((figure) => figureChart({ dataset, figure })),
);
