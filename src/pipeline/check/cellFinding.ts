import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import { severityOf } from "./severity.ts";

/** The place in a file that a finding about a cell speaks of. */
export interface CellPlace {
  readonly file: string;
  readonly release: string;
  readonly line: number;
  readonly column: string;
}

export const cellFinding = (
  dataset: Dataset,
  { file, release, line, column }: CellPlace,
  received: string,
  { code, expected, advice, suggest }: Refusal,
): Finding => ({
  dataset: dataset.table.id,
  release,
  file,
  line,
  column,
  code,
  severity: severityOf(dataset, code),
  expected,
  received,
  advice,
  suggest,
});
