import type { Reconciliation } from "../declare/reconciliation.ts";
import type { WrittenReconciliation } from "./writtenTable.ts";

type Cells = Readonly<Record<string, unknown>>;

/** The rule that a file states between wholes and parts, over the rows of its table. */
export const reconciliationOf = ({
  title,
  measures,
  whole,
  parts,
  within,
}: WrittenReconciliation): Reconciliation<Cells> => ({
  ...{ title, measures },
  footings: (rows) => {
    const groupOf = (row: Cells) => within.map((name) => String(row[name])).join("|");
    const byGroup = Map.groupBy(
      rows.filter((row) => isOf(row, parts)),
      groupOf,
    );
    return rows
      .filter((row) => isOf(row, whole))
      .flatMap((row) => {
        const own = byGroup.get(groupOf(row));
        return own ? [{ whole: row, parts: own }] : [];
      });
  },
});

const isOf = (row: Cells, values: Readonly<Record<string, string>>): boolean =>
  Object.entries(values).every(([name, value]) => String(row[name]) === value);
