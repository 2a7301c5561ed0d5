import { phaseTargets } from "../datasets/phase-targets.ts";
import { query } from "../query/query.ts";
import type { State } from "./urlState.ts";

/** What the reader chose as a question to the table; nothing chosen asks for everything. */
export const exploreQuery = ({ phase, unit, area }: State) =>
  query(phaseTargets.table, {
    select: ["phase", "unit", "area_codes", "value", "source_file", "source_row"],
    where: {
      ...(phase && { phase: Number(phase) as Phase }),
      ...(unit && { unit: unit as Unit }),
      ...(area && { area_codes: area as Area }),
    },
  });

type Columns = typeof phaseTargets.table.columns;
type ValueOf<Name extends keyof Columns> = Columns[Name] extends {
  format: (value: infer T) => string;
}
  ? T
  : never;
type Phase = ValueOf<"phase">;
type Unit = ValueOf<"unit">;
type Area = ValueOf<"area_codes">;
