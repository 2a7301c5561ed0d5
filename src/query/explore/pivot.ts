import type { Cell } from "../query.ts";
import { type Askable, columnNamed, isTime } from "./askable.ts";
import type { Cells } from "./cells.ts";

/** Groups with one of their columns laid across: a row for each of the others, a cell for each time. */
export interface Pivot {
  /** The columns that a row is told by. */
  readonly down: readonly string[];
  readonly across: string;
  readonly times: readonly Exclude<Cell, null>[];
  readonly rows: readonly PivotRow[];
}

export interface PivotRow {
  /** The group of the row that came first: it names the row. */
  readonly key: Cells;
  /** The group of each time; null where no row of the table is of it. */
  readonly groups: readonly (Cells | null)[];
}

/** A view as far as it is looked at here. */
interface Grouped {
  readonly by: readonly string[];
}

/** The column of a view that may be laid across; null where times stand alone or there are none. */
export function pivotColumn(
  askable: Askable,
  { by, per, change }: Grouped & { readonly per?: string; readonly change?: readonly string[] },
): string | null {
  if (by.length < 2 || per !== undefined || change !== undefined) return null;
  return by.find((name) => isTime(columnNamed(askable, name))) ?? null;
}

/** The groups as a table of times; rows stand in the order in which their first group does. */
export function pivoted(view: Grouped, across: string, groups: readonly Cells[]): Pivot {
  const down = view.by.filter((name) => name !== across);
  const found = groups.flatMap((group) => group[across] ?? []);
  const times = [...new Set(found)].sort((a, b) => (a < b ? -1 : 1));
  const byKey = Map.groupBy(groups, (group) => keyOf(group, down));
  const rows = [...byKey.values()].map((own): PivotRow => {
    const ofTime = new Map(own.map((group) => [group[across], group]));
    return { key: own[0] as Cells, groups: times.map((time) => ofTime.get(time) ?? null) };
  });
  return { down, across, times, rows };
}

/** The groups of the first rows of a pivot: a row that is shown is shown with all its times. */
export function firstRows(
  view: Grouped,
  across: string,
  groups: readonly Cells[],
  most: number | null,
): readonly Cells[] {
  if (most === null) return groups;
  const down = view.by.filter((name) => name !== across);
  const keys = [...new Set(groups.map((group) => keyOf(group, down)))].slice(0, most);
  const kept = new Set(keys);
  return groups.filter((group) => kept.has(keyOf(group, down)));
}

const keyOf = (group: Cells, down: readonly string[]): string =>
  JSON.stringify(down.map((name) => group[name] ?? null));
