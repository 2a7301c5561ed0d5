import type { Say } from "../../../charts/chart.ts";
import { phaseTargetsChart } from "../../../charts/phase-targets.ts";
import { phasesOf } from "../../../charts/subjects/targets.ts";
import { fundStatistics } from "../../../datasets/fund-statistics.ts";
import { phaseTargets } from "../../../datasets/phase-targets.ts";
import { chartPath } from "../../../paths.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import { type AreaFact, areaFact } from "../../areas/areaFact.ts";
import type { AreaTheme, FactGrid } from "../../areas/areaTheme.ts";
import { targetOf, type TargetRow, targetRowsOf, targetUnits } from "./targetRows.ts";
import { targetsWords } from "./targetsWords.ts";
import { yearsOfRange } from "../../../words/time/yearRange.ts";

/** The targets of the programme: an area's own, its province's, and those of several provinces together. */
export function targetsTheme(published: Published, code: string, say: Say): AreaTheme[] {
  const province = code.slice(0, 2);
  const rows = targetRowsOf(published).get(province) ?? [];
  if (rows.length === 0) return [];
  const words = targetsWords[say.language];
  const groups = [...new Set(rows.map(({ area_codes }) => area_codes as string))];
  const isOwn = groups.includes(province);
  return [
    {
      id: "targets",
      heading: words.heading,
      facts: [],
      grids: groups
        .toSorted((a, b) => a.length - b.length)
        .map((areas) => targetGrid(rows, areas, say)),
      remarks: [
        words.plan(say.format.yearSpan(...yearsOfRange(rows[0]!.plan_years))),
        ...(isOwn ? [] : [words.own(say.placeTitle(province))]),
        code === province ? words.unnamed : knownHere(published, code, say),
      ],
      chart: {
        label: words.chart,
        path: chartPath(say.language, phaseTargetsChart.id, isOwn ? province : undefined),
      },
    },
  ];
}

/** Where a source speaks of the expansion at a village of an area, that; else that no one can tell. */
function knownHere(published: Published, code: string, say: Say): string {
  const words = targetsWords[say.language];
  const found = published
    .rows(fundStatistics.table)
    .find(
      ({ programme, place_level, area_codes }) =>
        programme === "roi_jai_rak_expansion" &&
        place_level === "village" &&
        area_codes?.split(";").some((one) => one.startsWith(code) || code.startsWith(one)),
    );
  return found ? words.pilot(found.place) : words.unknown;
}

/** An area's own targets that the documents state. */
export const ownTargets = (rows: readonly TargetRow[], code: string, say: Say): AreaFact[] =>
  phasesOf(rows).flatMap((phase) =>
    targetUnits.map((unit) =>
      areaFact(
        targetsWords[say.language].target(unitName(unit, say), String(phase)),
        targetOf(rows, code, phase, unit),
        say,
        say.format.number,
      ),
    ),
  );

/** Targets of all units and phases that the documents have for anywhere, so that a gap is seen. */
function targetGrid(rows: readonly TargetRow[], areas: string, say: Say): FactGrid {
  const words = targetsWords[say.language];
  const phases = phasesOf(rows);
  return {
    caption: groupName(areas, say),
    corner: words.unit,
    columns: phases.map((phase) => words.phase(String(phase))),
    rows: targetUnits.map((unit) => ({
      label: unitName(unit, say),
      facts: phases.map((phase) =>
        areaFact(
          words.target(unitName(unit, say), String(phase)),
          targetOf(rows, areas, phase, unit),
          say,
          say.format.number,
        ),
      ),
    })),
  };
}

const unitName = (unit: TargetRow["unit"], { language }: Say): string =>
  phaseTargets.table.columns.unit.codes?.[unit]?.[language] ?? unit;

function groupName(areas: string, say: Say): string {
  const codes = areas.split(";");
  if (codes.length === 1) return say.placeTitle(areas);
  const names = say.format.list(codes.map((code) => say.place(code)));
  return codes.length === 4 ? `${targetsWords[say.language].fourTogether} (${names})` : names;
}
