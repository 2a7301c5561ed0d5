import type { Dataset } from "../schema/declare/dataset.ts";
import { withKnownFigures } from "../schema/written/otherFigures.ts";
import type { Finding } from "../words/reading/finding.ts";
import { areas } from "./areas.ts";
import { cddBudget } from "./cdd-budget.ts";
import { documentStatements } from "./document-statements.ts";
import { documents } from "./documents.ts";
import { fundStatistics } from "./fund-statistics.ts";
import { fundWorkLines } from "./fund-work-lines.ts";
import { mechanisms } from "./mechanisms.ts";
import { meetings } from "./meetings.ts";
import { otopSales } from "./otop-sales.ts";
import { otopTotals } from "./otop-totals.ts";
import { phaseTargets } from "./phase-targets.ts";
import { planLevels } from "./plan-levels.ts";
import { populationYears } from "./population-years.ts";
import { population } from "./population.ts";
import { programmeAgencies } from "./programme-agencies.ts";
import { regionsOfProvinces } from "./regions.ts";
import { villageFunds } from "./village-funds.ts";
import { villages } from "./villages.ts";
import { webExcerpts } from "./web-excerpts.ts";
import { readTables } from "./tables.ts";

/** Every dataset declared in code; the areas come first because reading a place needs them. */
export const datasets: readonly Dataset[] = [
  areas,
  regionsOfProvinces,
  documents,
  documentStatements,
  phaseTargets,
  programmeAgencies,
  otopTotals,
  otopSales,
  population,
  populationYears,
  villages,
  mechanisms,
  meetings,
  planLevels,
  fundWorkLines,
  cddBudget,
  webExcerpts,
  fundStatistics,
];

/** The register of places: each of its rows is one. */
export const placeRegister = areas;

/** Datasets that are declared before any agency has handed in a file: published as soon as one lies in `data/raw`. */
export const awaited: readonly Dataset[] = [villageFunds];

const read = withKnownFigures(readTables, [...datasets, ...awaited]);

/** The datasets declared in `data/tables`. */
export const written: readonly Dataset[] = read.flatMap(({ dataset }) => dataset ?? []);

/** What is wrong with files of `data/tables`: none of them is a dataset before it is mended. */
export const declarationFindings: readonly Finding[] = read.flatMap(({ findings }) => findings);

/** Every dataset whose files have to lie in `data`. */
export const expectedDatasets: readonly Dataset[] = [...datasets, ...written];

/** Everything declared, whether or not there is a file. */
export const declared: readonly Dataset[] = [...expectedDatasets, ...awaited];
