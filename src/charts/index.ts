import type { AnyChart } from "./chart.ts";
import { otopPerHead } from "./otop-per-head.ts";
import { phaseTargetsChart } from "./phase-targets.ts";

/** Every chart of the site, by its id. */
export const charts: readonly AnyChart[] = [phaseTargetsChart, otopPerHead];

/** The chart of that id; an unknown id is our own mistake. */
export function chartOf(id: string): AnyChart {
  const chart = charts.find((chart) => chart.id === id);
  if (!chart) throw new Error(`chart not declared: ${id}`);
  return chart;
}
