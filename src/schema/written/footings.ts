import type { Reconciliation } from "../declare/reconciliation.ts";
import type { WrittenReconciliation } from "./writtenTable.ts";

type Cells = Readonly<Record<string, unknown>>;

/** The rule that a file states between wholes and parts, over the rows of its table. */
export function reconciliationOf({
  title,
  measures,
  whole,
  parts,
  within,
}: WrittenReconciliation): Reconciliation<Cells> {
  const groupOf = (row: Cells) => within.map((name) => String(row[name])).join("|");
  const grouped = (rows: readonly Cells[], of: Readonly<Record<string, string>>) =>
    Map.groupBy(
      rows.filter((row) => isOf(row, of)),
      groupOf,
    );
  return {
    ...{ title, measures },
    footings: (rows) => {
      const byGroup = grouped(rows, parts);
      return rows
        .filter((row) => isOf(row, whole))
        .flatMap((row) => {
          const own = byGroup.get(groupOf(row));
          return own ? [{ whole: row, parts: own }] : [];
        });
    },
    unmatched: (rows) => {
      const [wholes, partsOf] = [grouped(rows, whole), grouped(rows, parts)];
      const lone = (some: typeof wholes, others: typeof wholes, lacks: "whole" | "parts") =>
        [...some].flatMap(([group, [row]]) => (others.has(group) ? [] : [{ row: row!, lacks }]));
      return [...lone(wholes, partsOf, "parts"), ...lone(partsOf, wholes, "whole")];
    },
  };
}

const isOf = (row: Cells, values: Readonly<Record<string, string>>): boolean =>
  Object.entries(values).every(([name, value]) => String(row[name]) === value);
