import { budgetLines } from "./budget-lines.ts";
import { budgetPlans } from "./budget-plans.ts";
import type { AnyChart } from "./chart.ts";
import { freshness } from "./freshness.ts";
import { figureCharts } from "./subjects/figureCharts.ts";
import { fundPeople } from "./fund-people.ts";
import { fundsAtAGlance } from "./funds-at-a-glance.ts";
import { fundsByProvince } from "./funds-by-province.ts";
import { motherFund } from "./mother-fund.ts";
import { otopMonths } from "./otop-months.ts";
import { otopPerHead } from "./otop-per-head.ts";
import { otopRank } from "./otop-rank.ts";
import { phaseShare } from "./phase-share.ts";
import { phaseTargetsChart } from "./phase-targets.ts";
import { planLevelsChart } from "./plan-levels.ts";
import { planTimeline } from "./plan-timeline.ts";
import { populationMap } from "./population-map.ts";
import { populationYearsChart } from "./population-years.ts";
import { recordAccountsChart } from "./record-accounts.ts";
import { roiJaiRakSite } from "./roi-jai-rak-site.ts";
import { targetsRegister } from "./targets-register.ts";
import { targetsRegisterMap } from "./targets-register-map.ts";
import { villageFundsMap } from "./village-funds-map.ts";
import { villageFundsTypes } from "./village-funds-types.ts";
import { villageFundsYears } from "./village-funds-years.ts";

/** Every chart, by its id; one whose table is not published is not on the site. */
export const charts: readonly AnyChart[] = [
  phaseTargetsChart,
  phaseShare,
  targetsRegister,
  targetsRegisterMap,
  planTimeline,
  roiJaiRakSite,
  fundsAtAGlance,
  motherFund,
  fundsByProvince,
  villageFundsTypes,
  villageFundsYears,
  villageFundsMap,
  otopPerHead,
  otopRank,
  otopMonths,
  budgetPlans,
  budgetLines,
  fundPeople,
  planLevelsChart,
  populationYearsChart,
  populationMap,
  ...figureCharts,
  recordAccountsChart,
  freshness,
];

/** The chart of that id; an unknown id is our own mistake. */
export function chartOf(id: string): AnyChart {
  const chart = charts.find((chart) => chart.id === id);
  if (!chart) throw new Error(`chart not declared: ${id}`);
  return chart;
}
