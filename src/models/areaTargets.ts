import type { Say } from "../charts/chart.ts";
import { phaseTargets } from "../datasets/phase-targets.ts";
import type { Published } from "../schema/catalog.ts";
import { type AreaFact, areaFact } from "./areaFact.ts";
import { targetOf } from "./areaMeasures.ts";
import { areaTablesOf, type TargetRow } from "./areaTables.ts";
import type { AreaTheme } from "./areaTheme.ts";
import { areaWords } from "./areaWords.ts";

export const targetUnits = ["village", "tambon", "amphoe"] as const;

/** The targets of the programme as far as they are an area's own, its province's, or those of several provinces together. */
export function targetsTheme(published: Published, code: string, say: Say): AreaTheme[] {
  const province = code.slice(0, 2);
  const rows = areaTablesOf(published).targets.get(province) ?? [];
  if (rows.length === 0) return [];
  const words = areaWords[say.language];
  const groups = [...new Set(rows.map(({ area_codes }) => area_codes as string))];
  const isOwn = groups.includes(province);
  return [
    {
      id: "targets",
      heading: words.targetsHeading,
      facts: (isOwn ? [province, ...groups.filter((group) => group !== province)] : groups).flatMap(
        (areas) => targetFacts(rows, areas, nameOf(areas, code, say), say),
      ),
      remarks: [
        ...(isOwn ? [] : [words.targetsOwn(say.placeTitle(province))]),
        words.targetsUnnamed,
      ],
    },
  ];
}

/** Targets of all units and phases that the documents have for anywhere, so that a gap is seen. */
export function targetFacts(
  rows: readonly TargetRow[],
  areas: string,
  name: string | null,
  say: Say,
): AreaFact[] {
  const words = areaWords[say.language];
  return phasesOf(rows).flatMap((phase) =>
    targetUnits.map((unit) => {
      const label = unitName(unit, say);
      return areaFact(
        name === null
          ? words.target(label, String(phase))
          : words.targetOf(name, label, String(phase)),
        targetOf(rows, areas, phase, unit),
        say,
        say.format.number,
      );
    }),
  );
}

export const phasesOf = (rows: readonly TargetRow[]): number[] =>
  [...new Set(rows.map(({ phase }) => phase as number))].toSorted();

export const unitName = (unit: TargetRow["unit"], { language }: Say): string =>
  phaseTargets.table.columns.unit.codes?.[unit]?.[language] ?? unit;

/** Whose targets they are, unless they are those of the page's own area. */
function nameOf(areas: string, code: string, say: Say): string | null {
  if (areas === code) return null;
  const codes = areas.split(";");
  if (codes.length === 1) return say.placeTitle(areas);
  return codes.length === 4
    ? areaWords[say.language].fourTogether
    : say.format.list(codes.map((code) => say.place(code)));
}
