import { phaseTargets } from "../../datasets/phase-targets.ts";
import { query } from "../../query/query.ts";
import type { Row } from "../../schema/declare/table.ts";
import { notStated, remainder, stated, type Statement } from "../../words/subject/statement.ts";
import type { Text } from "../../words/text/language.ts";
import type { Say } from "../chart.ts";

type TargetRow = Row<typeof phaseTargets.table>;
type Targets = readonly Pick<
  TargetRow,
  "phase" | "unit" | "area_codes" | "value" | "source_file" | "source_row"
>[];

export type Unit = TargetRow["unit"];

/** The newest plan's targets. */
export const targetsAsked = query(phaseTargets.table, {
  select: [
    ...(["phase", "area_codes", "unit", "value", "plan_years"] as const),
    ...(["document", "paragraph", "source_file", "source_row"] as const),
  ],
  where: { plan_years: { newest: "table" } },
});

/** The document that announced the plan of 2562–2565. */
export const planAnnouncement = "001_a22615136deabf11";

/** How documents write the four provinces that they state targets of together. */
export const fourProvinces = "50;56;57;58";
export const fourCodes = fourProvinces.split(";");

export const phaseTargetUnits = ["village", "tambon", "amphoe"] as const satisfies readonly Unit[];

export const targetUnitName = (unit: Unit, { language }: Say): string =>
  phaseTargets.table.columns.unit.codes?.[unit]?.[language] ?? unit;

export const unitHead: Text = { th: "หน่วยนับ", en: "Unit" };
export const phaseHead: Text = { th: "ระยะ", en: "Phase" };
export const phaseName = (phase: number): Text => ({
  th: `ระยะที่\u00a0${phase}`,
  en: `Phase\u00a0${phase}`,
});

/** The phases that documents speak of, in order. */
export const phasesOf = (rows: readonly Pick<TargetRow, "phase">[]): number[] =>
  [...new Set(rows.map(({ phase }) => phase as number))].toSorted((a, b) => a - b);

/** The provinces of the four whose own targets no row states. */
export const unsplit = (rows: readonly Pick<TargetRow, "area_codes">[]): string[] =>
  fourCodes.filter((code) => !rows.some(({ area_codes }) => area_codes === code));

export function targetOfUnit(
  rows: Targets,
  phase: number,
  unit: Unit,
  areaCodes: string,
): Statement {
  const row = rows.find(
    (row) => row.phase === phase && row.unit === unit && row.area_codes === areaCodes,
  );
  return row ? stated(row.value, row) : notStated;
}

/** The figures of one phase and unit: the four provinces, one of them, and what that leaves for the rest. */
export interface TargetLine {
  readonly phase: number;
  readonly unit: Unit;
  readonly whole: Statement;
  readonly part: Statement;
  readonly rest: Statement;
}

export const targetLines = (rows: Targets, province: string): TargetLine[] =>
  phaseTargetUnits.flatMap((unit) =>
    phasesOf(rows).map((phase) => {
      const whole = targetOfUnit(rows, phase, unit, fourProvinces);
      const part = targetOfUnit(rows, phase, unit, province);
      return { phase, unit, whole, part, rest: remainder(whole, part) };
    }),
  );
