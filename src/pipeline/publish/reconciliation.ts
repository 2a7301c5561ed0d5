import type { Reconciled } from "../../schema/declare/reconciliation.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Text } from "../../words/text/language.ts";
import type { Places } from "../../words/place/places.ts";
import type { AnyRow } from "../check/brokenRule.ts";
import type { RowPlace } from "../check/duplicateKey.ts";
import { foot } from "../check/footings.ts";
import { reconcile, type ReconciledTotals } from "../check/reconcile.ts";
import type { Part, Publication } from "./publish.ts";

export interface Reconciling {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Reconciled[];
}

/**
 * Holds the parts of a published table against their wholes, and the totals its files state against
 * their rows. A mismatch is found and its size told; no value is changed.
 */
export function reconcileTable(
  { dataset, rows, sums = [] }: Pick<Publication, "dataset" | "rows" | "sums">,
  parts: readonly Part[],
  places: Places,
): Reconciling {
  const footed = foot(dataset, rows, (row) => placeOf(row, parts));
  const stated = parts.flatMap(({ sheet, source, release }, i) => {
    const own = sums[i];
    return sheet.totals.length > 0 && own
      ? [reconcile(sheet, dataset, source, own, { places, release })]
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

function placeOf({ source_file, source_row }: AnyRow, parts: readonly Part[]): RowPlace {
  const { sheet, release } = parts.find(({ sheet }) => sheet.file === source_file)!;
  const record = sheet.records.find(({ row }) => row === source_row);
  return { file: source_file, release, line: record?.line ?? source_row };
}
