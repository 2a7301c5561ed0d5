import type { Cells } from "./answer.ts";
import type { Askable } from "./askable.ts";
import { filtersOf } from "./filters.ts";
import type { View } from "./view.ts";

/** The rows that a group was made of, as a view of their own; null where no filters hold it to just these. */
export function rowsBehind(askable: Askable, view: View, group: Cells): View | null {
  let chosen = view.chosen;
  for (const name of view.by) {
    const value = group[name];
    const filter = filtersOf(askable)
      .toReversed()
      .find(
        (one) =>
          one.column.name === name &&
          (one.kind === "list" || byLength[one.name] === String(value).length),
      );
    if (value === null || value === undefined || !filter) return null;
    // A code of several areas lies within each of them.
    if (filter.kind === "area" && !/^\d+$/.test(String(value))) return null;
    chosen = { ...chosen, [filter.name]: [String(value)] };
  }
  return { ...view, chosen, by: [], sort: "", top: 0 };
}

const byLength: Readonly<Record<string, number>> = { province: 2, amphoe: 4, tambon: 6 };
