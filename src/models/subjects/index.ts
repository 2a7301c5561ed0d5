import type { AreaSubject } from "../areas/areaSubject.ts";
import { fundsSubject } from "./funds.ts";
import { otopSubject } from "./otop/otop.ts";
import { populationSubject } from "./population/population.ts";
import { regionsSubject } from "./regions.ts";
import { targetsSubject } from "./targets/targets.ts";
import { villageFundsSubject } from "./villageFunds.ts";
import { villagesSubject } from "./villages.ts";
import { workSubject } from "./work.ts";

/** Every subject that speaks of areas, in the order of the sections of their pages. */
export const areaSubjects: readonly AreaSubject[] = [
  populationSubject,
  regionsSubject,
  villagesSubject,
  targetsSubject,
  villageFundsSubject,
  otopSubject,
  workSubject,
  fundsSubject,
];
