import { join } from "node:path";
import type { Fix } from "../../src/pipeline/check/fix.ts";
import { readFixes } from "../../src/pipeline/check/readFixes.ts";
import { readText } from "../../src/pipeline/effects.ts";
import { projectRoot } from "../project.ts";

/** The corrections that are declared for a dataset in `data/fixes`. */
export function correctionsOf(dataset: string): readonly Fix[] {
  const csv = readText(join(projectRoot, "data/fixes", `${dataset}.csv`));
  return csv === null ? [] : readFixes(csv);
}
