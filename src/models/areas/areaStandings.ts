import type { Say } from "../../charts/chart.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Statement } from "../../words/subject/statement.ts";
import { areaPartsOf, parentOf } from "./areaParts.ts";
import { areaWords, areaKindOf } from "./areaWords.ts";
import { perPublication } from "../releases/perPublication.ts";
import { type RankStanding, standingsOf } from "./standing.ts";

/** What areas are ranked by. */
export interface RankedMeasure {
  readonly id: string;
  readonly of: (published: Published, code: string) => Statement;
}

/** Where an area stands by a measure among the areas of its kind within another: `5001` within `50`, or within the whole country. */
export function standingOf(
  published: Published,
  code: string,
  measure: RankedMeasure,
  within: string,
): (RankStanding & { readonly code: string }) | null {
  const key = `${measure.id} ${within} ${code.length}`;
  const known = ranked(published);
  const standings = known.get(key) ?? rank(published, measure, peersOf(published, code, within));
  known.set(key, standings);
  const standing = standings.get(code);
  return standing ? { code, ...standing } : null;
}

/** อันดับ 5 จาก 25 อำเภอในจังหวัดเชียงใหม่ · Rank 5 of 25 amphoes in Chiang Mai province */
export function standingText(
  published: Published,
  code: string,
  measure: RankedMeasure,
  within: string,
  say: Say,
): string[] {
  const standing = standingOf(published, code, measure, within);
  if (standing === null || standing.of === 1) return [];
  const kind = areaKindOf(code, within);
  const place = within === country ? null : say.placeTitle(within);
  return [areaWords[say.language].standing(standing, kind, place, say.format.number)];
}

const ranked = perPublication(() => new Map<string, ReadonlyMap<string, RankStanding>>());

const rank = (published: Published, measure: RankedMeasure, codes: readonly string[]) =>
  standingsOf(
    new Map(
      codes.map((code) => {
        const statement = measure.of(published, code);
        return [code, statement.kind === "notStated" ? null : statement.value];
      }),
    ),
  );

/** The areas of the same level within another. */
function peersOf(published: Published, code: string, within: string): readonly string[] {
  const parts = areaPartsOf(published);
  let peers: readonly string[] = parts.get(within) ?? [];
  while (peers[0] !== undefined && peers[0].length < code.length)
    peers = peers.flatMap((peer) => parts.get(peer) ?? []);
  return peers;
}

export const siblingsOf = (published: Published, code: string): readonly string[] =>
  areaPartsOf(published).get(parentOf(code)) ?? [];
