import { phaseTargets } from "../../src/datasets/phase-targets.ts";
import { formats } from "../../src/i18n/format.ts";
import type { Say } from "../../src/charts/chart.ts";
import { phaseTargetsChart } from "../../src/charts/phase-targets.ts";
import { run } from "../../src/query/run.ts";
import type { Language } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

export const sayIn = (language: Language): Say => ({
  language,
  format: formats[language],
  place: () => ({ th: "เชียงใหม่", en: "Chiang Mai" })[language],
  placeTitle: () => ({ th: "จังหวัดเชียงใหม่", en: "Chiang Mai province" })[language],
});

/** The rows of the chart, in the order its query gives them. */
export const targetRows = run(
  phaseTargetsChart.queries("north4").targets,
  published.rows(phaseTargets.table),
);
