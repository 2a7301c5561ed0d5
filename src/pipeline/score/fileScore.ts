import { completeness } from "./completeness.ts";
import { consistency } from "./consistency.ts";
import { openness } from "./openness.ts";
import { type DimensionScore, type ScoredFile, shareMet } from "./dimension.ts";
import { timeliness } from "./timeliness.ts";
import { uniqueness } from "./uniqueness.ts";
import { validity } from "./validity.ts";

export interface FileScore {
  /** From 0 to 100: the mean of what could be counted, each dimension as much as any other. */
  readonly points: number;
  readonly dimensions: readonly DimensionScore[];
}

/** A file’s quality in the dimensions of open government data, each with its working. */
export function scoreFile(file: ScoredFile): FileScore {
  const dimensions = scorers.map((score) => score(file));
  const shares = dimensions.flatMap(({ counted }) => (counted ? [shareMet(counted)] : []));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { points: Math.floor(mean * 100), dimensions };
}

const scorers = [completeness, uniqueness, validity, consistency, timeliness, openness];
