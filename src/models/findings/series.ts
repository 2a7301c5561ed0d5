import { breaksOfFigure } from "../../charts/subjects/figureValues.ts";
import { isComparable } from "../../schema/declare/breaks.ts";
import type { KnownStatement } from "../../words/subject/statement.ts";
import { isOfLikeFiles, type PlaceFigure } from "../areas/placeFigures.ts";

/** What a figure states of places at one time. */
export interface Moment {
  readonly time: string | number;
  readonly stated: ReadonlyMap<string, KnownStatement>;
}

/** The times of a figure that are counted as its last is, each with what it states of some places. */
export function alikeMoments(placed: PlaceFigure, places: readonly string[]): Moment[] {
  const breaks = breaksOfFigure(placed).filter(
    ({ areas }) => areas === undefined || areas.some((code) => places.includes(code)),
  );
  const { outside = [] } = placed.figure;
  const last = [...placed.of.values()].flat().find(({ time }) => time === placed.last)?.statement;
  const moments = new Map<string | number, Map<string, KnownStatement>>();
  for (const code of places.filter((code) => !outside.includes(code)))
    for (const { time, statement } of placed.of.get(code) ?? []) {
      if (last && !isOfLikeFiles(placed, statement, last)) continue;
      const stated = moments.get(time) ?? new Map<string, KnownStatement>();
      moments.set(time, stated.set(code, statement));
    }
  return [...moments]
    .filter(([time]) => isComparable(breaks, time, placed.last))
    .map(([time, stated]) => ({ time, stated }))
    .toSorted((a, b) => (a.time < b.time ? -1 : 1));
}
