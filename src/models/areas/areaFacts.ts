import type { Say } from "../../charts/chart.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { areaSubjects } from "../subjects/index.ts";
import type { AreaFact } from "./areaFact.ts";
import { tablesTheme } from "./areaTableFigures.ts";
import type { AreaTheme } from "./areaTheme.ts";
import { areaWords } from "./areaWords.ts";

/** What the tables say of an area, subject by subject; subjects that say nothing are left out. */
export function themesOf(published: Published, code: string, say: Say): AreaTheme[] {
  const [told, last] = [false, true].map((isLast) =>
    areaSubjects
      .filter(({ last = false }) => last === isLast)
      .flatMap(({ themes }) => themes?.(published, code, say) ?? []),
  ) as [AreaTheme[], AreaTheme[]];
  return [...told, ...tablesTheme(published, code, say, told), ...last];
}

/** The few figures that a reader came for, those that no source states left out. */
export const keyFiguresOf = (published: Published, code: string, say: Say): AreaFact[] =>
  areaSubjects
    .flatMap(({ keyFigures }) => keyFigures?.(published, code, say) ?? [])
    .filter(({ fact }) => fact.kind !== "notStated")
    .toSorted((a, b) => a.order - b.order)
    .map(({ fact }) => fact);

/** What a page opens with, by the first subject that has a sentence for it. */
export function leadOf(published: Published, code: string, say: Say): string {
  for (const { lead } of areaSubjects) {
    const told = lead?.(published, code, say);
    if (told) return told;
  }
  return areaWords[say.language].leadSilent(say.placeTitle(code));
}
