import type { phaseTargets } from "../datasets/phase-targets.ts";
import type { Row } from "../schema/table.ts";
import type { Language } from "../words/language.ts";

/** What the page hands to the explorer: its rows, its choices, and where the rest lies. */
export interface ExploreProps {
  readonly language: Language;
  readonly title: string;
  readonly rows: readonly Row<typeof phaseTargets.table>[];
  readonly filters: readonly {
    readonly name: string;
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
  readonly parquet: string;
  readonly engine: string;
  readonly engineBytes: number;
  readonly evidence: string;
}
