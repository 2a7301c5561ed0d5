import type { Reconciled } from "../../schema/declare/reconciliation.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Text } from "../../words/text/language.ts";
import type { Places } from "../../words/place/places.ts";
import type { AnyRow } from "../check/brokenRule.ts";
import type { RowPlace } from "../check/duplicateKey.ts";
import { bind, headingOf } from "../check/binding.ts";
import { foot } from "../check/footings.ts";
import { unmatchedRows } from "../check/unmatched.ts";
import { reconcile, type ReconciledTotals } from "../check/reconcile.ts";
import { withTaken } from "../sources/headings.ts";
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
  {
    dataset,
    rows,
    sums = [],
    accounts = [],
  }: Pick<Publication, "dataset" | "rows" | "sums"> & Partial<Pick<Publication, "accounts">>,
  parts: readonly Part[],
  places: Places,
): Reconciling {
  const place = (row: AnyRow) => placeOf(row, parts);
  const headingIn = headingsOf(dataset, parts);
  const footed = foot(dataset, rows, (row, measure) => ({
    ...place(row),
    column: headingIn(row.source_file, measure),
  }));
  const stated = parts.flatMap(({ sheet, source, release }, i) => {
    const own = sums[i];
    return sheet.totals.length > 0 && own
      ? [reconcile(sheet, dataset, source, own, { places, release })]
      : [];
  });
  // Of a file that is refused in part, sums would differ for that alone.
  const isReadWhole = accounts.every(({ rejected }) => rejected === 0);
  return {
    findings: isReadWhole
      ? [
          ...footed.flatMap(({ findings }) => findings),
          ...unmatchedRows(dataset, rows, place),
          ...stated.flatMap(({ findings }) => findings),
        ]
      : [],
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

/** How each file heads the columns of a table. */
function headingsOf(dataset: Dataset, parts: readonly Part[]) {
  const bound = new Map(
    parts.map(({ sheet, source }) => [
      sheet.file,
      bind(sheet.header, dataset, withTaken(source, sheet.taken)),
    ]),
  );
  return (file: string, column: string): string =>
    headingOf(
      bound.get(file)!.find(({ name }) => name === column),
      column,
    );
}

function placeOf({ source_file, source_row }: AnyRow, parts: readonly Part[]): RowPlace {
  const { sheet, release } = parts.find(({ sheet }) => sheet.file === source_file)!;
  const record = sheet.records.find(({ row }) => row === source_row);
  return { file: source_file, release, line: record?.line ?? source_row };
}
