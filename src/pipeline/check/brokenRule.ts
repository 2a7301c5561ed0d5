import type { Check } from "../../schema/declare/check.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Row } from "../../schema/declare/table.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { labelOf, type RowPlace } from "./duplicateKey.ts";
import { severityOf } from "./severity.ts";

export type AnyRow = Row<Dataset["table"]>;

/** What the dataset's own rules have against its rows. */
export function brokenRules(
  dataset: Dataset,
  rows: readonly AnyRow[],
  placeOf: (row: AnyRow) => RowPlace,
): Finding[] {
  return (dataset.checks ?? []).flatMap((check) =>
    check
      .broken(rows)
      .map(({ row, ...found }) => brokenRule(dataset, check, placeOf(row as AnyRow), found)),
  );
}

const brokenRule = (
  dataset: Dataset,
  { code, severity, expected, advice }: Pick<Check<never>, Exclude<keyof Check<never>, "broken">>,
  { file, release, line }: RowPlace,
  { received, column }: { readonly received: string; readonly column?: string },
): Finding => ({
  dataset: dataset.table.id,
  release,
  file,
  line,
  column: column === undefined ? null : labelOf(dataset, column).th,
  code,
  severity: severityOf(dataset, code, severity),
  expected,
  received,
  advice,
  suggest: [],
});
