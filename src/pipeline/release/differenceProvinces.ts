import { kindOf } from "../../schema/declare/kinds.ts";
import type { RowChanges } from "../../schema/releases/release.ts";
import type { Pair, TextRow } from "./differencePair.ts";
import type { ReleasedColumn } from "./releasedColumn.ts";

interface ChangedRows {
  readonly added: readonly TextRow[];
  readonly removed: readonly TextRow[];
  readonly changed: readonly Pair[];
}

/** How many rows that came, went or changed name each province; a row may name several. */
export function provinceChanges(
  columns: readonly Pick<ReleasedColumn, "name" | "kind">[],
  { added, removed, changed }: ChangedRows,
): Record<string, RowChanges> {
  const names = areaNames(columns);
  const counts = new Map<string, { added: number; removed: number; changed: number }>();
  function count(rows: readonly TextRow[], what: keyof RowChanges): void {
    for (const province of new Set(rows.flatMap((row) => provincesNamed(row, names)))) {
      const count = counts.get(province) ?? { added: 0, removed: 0, changed: 0 };
      count[what] += 1;
      counts.set(province, count);
    }
  }
  for (const row of added) count([row], "added");
  for (const row of removed) count([row], "removed");
  for (const { from, to } of changed) count([from, to], "changed");
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The columns that name areas. */
export const areaNames = (
  columns: readonly Pick<ReleasedColumn, "name" | "kind">[],
): readonly string[] => [
  ...new Set(
    columns.flatMap(({ name, kind }) => (kindOf({ kind }).area !== undefined ? [name] : [])),
  ),
];

const country = "00";

export const provincesNamed = (row: TextRow, names: readonly string[]): string[] =>
  names
    .flatMap((name) => (row[name] ?? "").split(";"))
    .map((code) => code.slice(0, 2))
    .filter((code) => /^[0-9]{2}$/.test(code) && code !== country);
