import { budgetLines } from "./budget-lines.ts";
import { budgetPlans } from "./budget-plans.ts";
import type { AnyChart } from "./chart.ts";
import { freshness } from "./freshness.ts";
import { otopMonths } from "./otop-months.ts";
import { otopPerHead } from "./otop-per-head.ts";
import { otopRank } from "./otop-rank.ts";
import { phaseTargetsChart } from "./phase-targets.ts";
import { populationMap } from "./population-map.ts";
import { populationYearsChart } from "./population-years.ts";
import { recordAccountsChart } from "./record-accounts.ts";

/** Every chart of the site, by its id. */
export const charts: readonly AnyChart[] = [
  phaseTargetsChart,
  otopPerHead,
  otopRank,
  otopMonths,
  budgetPlans,
  budgetLines,
  populationYearsChart,
  populationMap,
  recordAccountsChart,
  freshness,
];

/** The chart of that id; an unknown id is our own mistake. */
export function chartOf(id: string): AnyChart {
  const chart = charts.find((chart) => chart.id === id);
  if (!chart) throw new Error(`chart not declared: ${id}`);
  return chart;
}
