import { phasesOf } from "../../../charts/subjects/targets.ts";
import { phaseTargets } from "../../../datasets/phase-targets.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { Row } from "../../../schema/declare/table.ts";
import { notStated, stated, type Statement } from "../../../words/subject/statement.ts";
import { newestRows } from "../../releases/newest.ts";
import { perPublication } from "../../releases/perPublication.ts";
import { underEach } from "../underEach.ts";

export type TargetRow = Row<typeof phaseTargets.table>;

export const targetUnits = ["village", "tambon", "amphoe"] as const;

/** The targets of the last plan that there is, under each province that they are set for. */
export const targetRowsOf = perPublication((published) =>
  underEach(newestRows(published, phaseTargets.table, "plan_years"), (row) =>
    row.area_codes.split(";"),
  ),
);

/** What an area's own targets are, apart from those it shares with others. */
export function targetOf(
  rows: readonly TargetRow[],
  areas: string,
  phase: number,
  unit: TargetRow["unit"],
): Statement {
  const row = rows.find(
    (row) => row.area_codes === areas && row.phase === phase && row.unit === unit,
  );
  return row ? stated(row.value as number, row) : notStated;
}

/** target-1-village: what a target is called where areas are compared */
export const targetId = (phase: number, unit: TargetRow["unit"]): string =>
  `target-${phase}-${unit}`;

/** An area's own targets by their phases and units. */
export function targetMeasures(published: Published, code: string): Record<string, Statement> {
  const rows = targetRowsOf(published).get(code) ?? [];
  return Object.fromEntries(
    phasesOf(rows).flatMap((phase) =>
      targetUnits.map((unit) => [targetId(phase, unit), targetOf(rows, code, phase, unit)]),
    ),
  );
}
