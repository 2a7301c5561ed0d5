import type { Dataset } from "../../schema/declare/dataset.ts";
import { isNamed } from "./edition.ts";
import type { LikelyTable } from "./likelyTable.ts";
import { isNameOf } from "./otherName.ts";

/** Which tables a file may be of. */
export interface RecognisedTable {
  /** Their ids, the likeliest first. */
  readonly likely: readonly string[];
  /** Whether its headings are all those of the first, and of no other. */
  readonly isCertain: boolean;
}

/**
 * The tables that a file's headings speak for; of those that are as likely, the one that its name speaks for first.
 * Where no heading says anything, its name alone does.
 */
export function recognisedTable(
  name: string,
  headed: readonly LikelyTable[],
  datasets: readonly Dataset[],
): RecognisedTable {
  const all = headed.toSorted(
    (a, b) =>
      b.share - a.share || Number(isNamed(b.source, name)) - Number(isNamed(a.source, name)),
  );
  // One that shares a few headings with a file that is nearly another's is no candidate.
  const likely = all.filter(({ share }) => share >= all[0]!.share * nearlyAsLikely);
  const named = likely.length > 0 ? [] : datasets.filter((dataset) => isNameOf(dataset, name));
  const ids = [...new Set([...likely.map(({ dataset }) => dataset), ...named])].map(
    ({ table }) => table.id,
  );
  const whole = likely.filter(({ share }) => share === 1).map(({ dataset }) => dataset.table.id);
  return { likely: ids, isCertain: new Set(whole).size === 1 };
}

const nearlyAsLikely = 0.8;
