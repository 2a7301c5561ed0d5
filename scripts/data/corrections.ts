import { join } from "node:path";
import type { ReadFixes } from "../../src/pipeline/check/readFixes.ts";
import { fixesIn } from "../../src/pipeline/effects.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { projectRoot } from "../project.ts";

/** The corrections that are declared for a dataset in `data/fixes`, and what is wrong with them. */
export const declaredCorrections = (dataset: Dataset): ReadFixes =>
  fixesIn(join(projectRoot, "data"), dataset);
