import type { AnyChart } from "./chart.ts";
import { fundPeople } from "./fund-people.ts";
import { fundsAtAGlance } from "./funds-at-a-glance.ts";
import { fundsByProvince } from "./funds-by-province.ts";
import { motherFund } from "./mother-fund.ts";
import { otopPerHead } from "./otop-per-head.ts";
import { phaseShare } from "./phase-share.ts";
import { phaseTargetsChart } from "./phase-targets.ts";
import { planLevelsChart } from "./plan-levels.ts";
import { planTimeline } from "./plan-timeline.ts";
import { roiJaiRakSite } from "./roi-jai-rak-site.ts";
import { targetsRegister } from "./targets-register.ts";
import { targetsRegisterMap } from "./targets-register-map.ts";

/** Every chart of the site, by its id. */
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
  otopPerHead,
  fundPeople,
  planLevelsChart,
];

/** The chart of that id; an unknown id is our own mistake. */
export function chartOf(id: string): AnyChart {
  const chart = charts.find((chart) => chart.id === id);
  if (!chart) throw new Error(`chart not declared: ${id}`);
  return chart;
}
