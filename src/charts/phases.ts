import type { phaseTargets } from "../datasets/phase-targets.ts";
import type { Row } from "../schema/declare/table.ts";

type Target = Pick<Row<typeof phaseTargets.table>, "phase" | "area_codes">;

/** The phases that documents speak of, in order. */
export const phasesOf = (rows: readonly Pick<Target, "phase">[]): number[] =>
  [...new Set(rows.map(({ phase }) => phase as number))].toSorted((a, b) => a - b);

/** The provinces of a group whose own targets no row states. */
export const unsplit = (rows: readonly Target[], group: string): string[] =>
  group.split(";").filter((code) => !rows.some(({ area_codes }) => area_codes === code));
