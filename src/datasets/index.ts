import type { Dataset } from "../schema/dataset.ts";
import { areas } from "./areas.ts";
import { documents } from "./documents.ts";
import { phaseTargets } from "./phase-targets.ts";

/** Every dataset of the site; the areas come first because reading a place needs them. */
export const datasets: readonly Dataset[] = [areas, documents, phaseTargets];
