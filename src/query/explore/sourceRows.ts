import type { AnyQuery } from "../query.ts";
import { rowsName } from "./ask.ts";
import type { Cells } from "./cells.ts";

/** The rows of source files of which a group was made, as one text. */
export const sourceRowsName = "source_rows";
/** The same of what the group's measure is compared with. */
export const comparedRowsName = "compared_source_rows";

/** Of which rows of the source files the groups of a query are made: a line for each row of each group. */
export const sourceRowsQuery = (q: AnyQuery): AnyQuery => ({
  ...q,
  columns: [...new Set([...q.columns, "source_file", "source_row"])],
  measures: [{ name: rowsName, kind: "count", column: null }],
  having: [],
  order: [{ by: "source_file" }, { by: "source_row" }, ...q.columns.map((by) => ({ by }))],
  top: null,
});

type Reference = { readonly source_file: string; readonly source_row: number };

/** Groups with the rows that they were made of, put into words by `written`. */
export function withSourceRows(
  groups: readonly Cells[],
  listed: readonly Cells[],
  /** The columns of a group, and those of the list that hold the same. */
  on: readonly (readonly [string, string])[],
  name: string,
  written: (rows: readonly Reference[]) => string | null,
): readonly Cells[] {
  const keyOf = (row: Cells, side: 0 | 1) =>
    JSON.stringify(on.map((pair) => row[pair[side]] ?? null));
  const byKey = Map.groupBy(listed, (row) => keyOf(row, 1));
  return groups.map((group) => ({
    ...group,
    [name]: written((byKey.get(keyOf(group, 0)) ?? []).flatMap(referenceOf)),
  }));
}

const referenceOf = ({ source_file, source_row }: Cells): readonly Reference[] =>
  typeof source_file === "string" && typeof source_row === "number"
    ? [{ source_file, source_row }]
    : [];
