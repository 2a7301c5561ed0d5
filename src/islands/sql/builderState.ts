import type { AskedColumn, AskedTable } from "../../schema/askedTable.ts";
import { isYear, type Join, placeKind } from "./builderJoin.ts";

/** How the rows of a group become one value. */
export type Summary = "sum" | "avg" | "min" | "max";

/** A column summed up, or how many rows there are. */
export type Measure = { readonly column: string; readonly summary: Summary } | "rows";

export type Compute = { readonly kind: "per"; readonly times: number } | { readonly kind: "minus" };

/** A question as it is put together: what the builder shows, and what {@link builderSql} writes. */
export interface BuilderState {
  readonly table: string;
  /** Columns of closed lists and years, each held to one value. */
  readonly filters: Readonly<Record<string, string>>;
  /** The columns that rows are told apart by. */
  readonly by: readonly string[];
  /** The column whose values become columns; not together with a second measure. */
  readonly pivot: string | null;
  readonly measure: Measure;
  /** A second measure, of the same table or of one joined to it. */
  readonly second: { readonly join: Join | null; readonly measure: Measure } | null;
  readonly compute: Compute | null;
  /** Whether areas are named beside their codes. */
  readonly hasNames: boolean;
  readonly order: "most" | "least" | "rows";
  readonly limit: number;
}

/** A sensible question to begin with: the first measure of the table by its first area, list or year. */
export function startOf(table: AskedTable): BuilderState {
  const filters = defaultFilters(table);
  const rows =
    table.columns.find((column) => placeKind(table, column) !== null) ??
    table.columns.find(({ codes, years }) => codes.length > 0 || years.length > 0);
  const by = rows ? [rows.name] : [];
  return {
    table: table.id,
    filters,
    by,
    pivot: null,
    measure: measureOf(table, measuresOf(table)[0], { filters, by }),
    second: null,
    compute: null,
    hasNames: true,
    order: "most",
    limit: 100,
  };
}

/** Holds a table to rows that may stand together: one level of areas, leaves without their sums, the latest year. */
export function defaultFilters({ columns }: AskedTable): Record<string, string> {
  const chosen = columns.flatMap((column) => {
    const code = keptApart.find((code) => column.codes.some((one) => one.code === code));
    if (code !== undefined) return [[column.name, code] as const];
    const year = column.years.at(-1);
    return isYear(column) && column.years.length > 1 ? [[column.name, String(year)] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** Values of closed lists that part rows from those that hold them already. */
const keptApart = ["province", "leaf", "part"];

export const measuresOf = ({ columns }: AskedTable): AskedColumn[] =>
  columns.filter(({ additivity }) => additivity !== null);

/** The columns that rows may be told apart by. */
export const dimensionsOf = ({ columns }: AskedTable): AskedColumn[] =>
  columns.filter(({ additivity, name }) => additivity === null && !name.startsWith("source_"));

/** The columns whose values are few and known, and may stand as headings. */
export const pivotsOf = ({ columns }: AskedTable): AskedColumn[] =>
  columns.filter(({ codes, years }) =>
    [codes, years].some(({ length }) => length > 1 && length <= 24),
  );

/** The columns that a question may be held to one value of. */
export const filtersOf = ({ columns }: AskedTable): AskedColumn[] =>
  columns.filter(({ codes, years }) => codes.length > 0 || years.length > 1);

/** Which ways of summing up mean something: what does not add up is not added. */
export function summariesOf(
  table: AskedTable,
  { additivity }: AskedColumn,
  held: Pick<BuilderState, "filters" | "by"> & { readonly pivot?: string | null },
): Summary[] {
  if (additivity === "not additive") return ["max", "min"];
  const isTimeHeld = table.columns
    .filter(({ years }) => years.length > 1)
    .every(({ name }) => held.filters[name] || held.by.includes(name) || held.pivot === name);
  if (additivity === "semi-additive" && !isTimeHeld) return ["max", "min", "avg"];
  return ["sum", "avg", "max", "min"];
}

/** The measure in the first way that means something. */
export function measureOf(
  table: AskedTable,
  column: AskedColumn | undefined,
  held: Pick<BuilderState, "filters" | "by"> & { readonly pivot?: string | null },
): Measure {
  if (!column) return "rows";
  return { column: column.name, summary: summariesOf(table, column, held)[0] as Summary };
}
