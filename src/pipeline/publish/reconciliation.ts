import type { AnyColumn } from "../../schema/column.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Footing, Reconciled, Reconciliation } from "../../schema/reconciliation.ts";
import type { Row, Table } from "../../schema/table.ts";
import type { Finding } from "../../words/finding.ts";
import type { Refusal } from "../../words/reading.ts";
import { cellFinding } from "../check/normalize.ts";
import type { Part, Publication } from "./publish.ts";
import { partsDiffer } from "./partsDiffer.ts";
import { reconcile, type ReconciledTotals } from "../check/reconcile.ts";
import type { Text } from "../../words/language.ts";
import { rowSums } from "./rowSums.ts";
import { additive, type Addition } from "../check/sums.ts";
import type { Places } from "../../words/places.ts";

type AnyRow = Row<Table>;

export interface Reconciling {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Reconciled[];
}

/**
 * Holds the parts of a published table against their wholes, and the totals its files state against
 * their rows. A mismatch is found and its size told; no value is changed.
 */
export function reconcileTable(
  { dataset, rows }: Pick<Publication, "dataset" | "rows">,
  parts: readonly Part[],
  places: Places,
): Reconciling {
  const footed = (dataset.reconciliations ?? []).flatMap((one) =>
    Object.keys(one.measures).map((measure) => foot(dataset, one, measure, rows, parts)),
  );
  const stated = parts.flatMap(({ sheet, source, release }) => {
    const own = rows.filter(({ source_file }) => source_file === sheet.file);
    return sheet.totals.length > 0
      ? [reconcile(sheet, dataset, source, rowSums(dataset, own), { places, release })]
      : [];
  });
  return {
    findings: [
      ...footed.flatMap(({ findings }) => findings),
      ...stated.flatMap(({ findings }) => findings),
    ],
    outcomes: [...footed.map(({ outcome }) => outcome), ...statedTotals(dataset, stated)],
  };
}

/** What came of the totals that the files themselves state, in the measures that roll up. */
function statedTotals(dataset: Dataset, stated: readonly ReconciledTotals[]): Reconciled[] {
  const all = stated.flatMap(({ compared }) => compared);
  return Object.entries(dataset.rollUp?.measures ?? {}).flatMap(([measure, additivity]) => {
    const own = all.filter((one) => one.measure === measure);
    if (own.length === 0) return [];
    const differing = own.filter(({ isEqual }) => !isEqual).length;
    const title = totalsAndRows;
    return [{ title, measure, additivity, compared: own.length, differing, incomplete: 0 }];
  });
}

const totalsAndRows: Text = {
  th: "ยอดรวมที่ไฟล์ระบุเท่ากับผลรวมของแถว",
  en: "The totals the file states equal the sums of its rows",
};

function foot(
  dataset: Dataset,
  reconciliation: Reconciliation<AnyRow>,
  measure: string,
  rows: readonly AnyRow[],
  parts: readonly Part[],
): { findings: Finding[]; outcome: Reconciled } {
  const { title, measures } = reconciliation;
  const addition = additionOf(dataset, measure);
  const unitsOf = (row: AnyRow) => smallestUnits(row, measure, addition);
  const sums = reconciliation.footings(rows).map(({ whole, parts }: Footing<AnyRow>) => ({
    whole,
    stated: unitsOf(whole),
    sum: addUp(parts.map(unitsOf)),
    count: parts.length,
  }));
  const complete = sums.flatMap(({ stated, sum, ...rest }) =>
    stated === null || sum === null ? [] : [{ stated, sum, ...rest }],
  );
  const differing = complete.filter(({ stated, sum }) => stated !== sum);
  return {
    findings: differing.map(({ whole, stated, sum, count }) =>
      finding(
        dataset,
        whole,
        measure,
        parts,
        partsDiffer({ title, stated, sum, count, ...addition }),
      ),
    ),
    outcome: {
      title,
      measure,
      additivity: measures[measure]!,
      compared: complete.length,
      differing: differing.length,
      incomplete: sums.length - complete.length,
    },
  };
}

const columnOf = (dataset: Dataset, name: string): AnyColumn | undefined =>
  (dataset.table.columns as Readonly<Record<string, AnyColumn>>)[name];

function additionOf(dataset: Dataset, measure: string): Addition {
  const addition = additive[columnOf(dataset, measure)?.kind ?? ""];
  if (!addition) throw new Error(`measure does not add up: ${dataset.table.id}.${measure}`);
  return addition;
}

function smallestUnits(row: AnyRow, measure: string, { inUnits }: Addition): bigint | null {
  const value = (row as Readonly<Record<string, unknown>>)[measure];
  return value === null ? null : BigInt(inUnits(value as number));
}

const addUp = (amounts: readonly (bigint | null)[]): bigint | null =>
  amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0n);

function finding(
  dataset: Dataset,
  whole: AnyRow,
  measure: string,
  parts: readonly Part[],
  refusal: Refusal,
): Finding {
  const part = parts.find(({ sheet }) => sheet.file === whole.source_file)!;
  const record = part.sheet.records.find(({ row }) => row === whole.source_row);
  const column = columnOf(dataset, measure)!;
  const received = column.format((whole as Readonly<Record<string, unknown>>)[measure]);
  const place = { file: whole.source_file, release: part.release, column: measure };
  const line = record?.line ?? whole.source_row;
  const severity = dataset.severities?.[refusal.code] ?? "warn";
  return { ...cellFinding(dataset, { ...place, line }, received, refusal), severity };
}
