import {
  apartNames,
  type OpenedColumn,
  type OpenedTable,
  openingOf,
} from "../../query/explore/opening.ts";
import type { AskedColumn, AskedTable } from "../../schema/export/askedTable.ts";
import type { Join } from "./builderJoin.ts";

/** How the rows of a group become one value. */
export type Summary = "sum" | "avg" | "min" | "max";

/** A column summed up, or how many rows there are. */
export type BuilderMeasure = { readonly column: string; readonly summary: Summary } | "rows";

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
  readonly measure: BuilderMeasure;
  /** A second measure, of the same table or of one joined to it. */
  readonly second: { readonly join: Join | null; readonly measure: BuilderMeasure } | null;
  readonly compute: Compute | null;
  /** Whether areas are named beside their codes. */
  readonly hasNames: boolean;
  readonly order: "most" | "least" | "rows";
  readonly limit: number;
}

/** The question that the table opens with everywhere. */
export function startOf(table: AskedTable): BuilderState {
  const { filters, by: group, measure } = openingOf(openedTable(table));
  const by = group ? [group.name] : [];
  return unitsApart(table, {
    table: table.id,
    filters,
    by,
    pivot: null,
    measure: builderMeasureOf(table, measure ?? undefined, { filters, by }),
    second: null,
    compute: null,
    hasNames: true,
    order: "most",
    limit: 100,
  });
}

/** Values of several units stand apart by their unit, unless one of it is chosen. */
export function unitsApart(table: AskedTable, state: BuilderState): BuilderState {
  const measures = [state.measure, ...(state.second?.join === null ? [state.second.measure] : [])];
  const units = measures.flatMap((measure) => unitOf(table, measure) ?? []);
  const open = units.filter((unit) => !isHeld(state, unit));
  return { ...state, by: [...new Set([...state.by, ...open])] };
}

const unitOf = ({ columns }: AskedTable, measure: BuilderMeasure): string | null | undefined =>
  measure === "rows" ? null : columns.find(({ name }) => name === measure.column)?.unitIn;

type Held = Pick<BuilderState, "filters" | "by"> & { readonly pivot?: string | null };

/** Whether no summary runs over the values of a column. */
const isHeld = ({ filters, by, pivot }: Held, name: string): boolean =>
  Boolean(filters[name]) || by.includes(name) || pivot === name;

/** Holds a table to the rows that it opens with everywhere. */
export const defaultFilters = (table: AskedTable): Record<string, string> => ({
  ...openingOf(openedTable(table)).filters,
});

const openedTable = ({
  key,
  nested,
  columns,
}: AskedTable): OpenedTable<AskedColumn & OpenedColumn> => ({
  ...{ key, nested },
  columns: columns.map((column) => ({ ...column, values: choicesOf(column) })),
});

/** The values that are known of a column of times or of a closed list. */
export const choicesOf = ({ times, codes }: AskedColumn): readonly (number | string)[] =>
  times.length > 0 ? times : codes.map(({ code }) => code);

export const builderMeasuresOf = ({ columns }: AskedTable): AskedColumn[] =>
  columns.filter(({ additivity }) => additivity !== null);

/** The columns that rows may be told apart by. */
export const dimensionsOf = ({ columns }: AskedTable): AskedColumn[] =>
  columns.filter(({ additivity, name }) => additivity === null && !name.startsWith("source_"));

/** The columns whose values are few and known, and may stand as headings. */
export const pivotsOf = ({ columns }: AskedTable): AskedColumn[] =>
  columns.filter((column) => {
    const { length } = choicesOf(column);
    return length > 1 && length <= 24;
  });

/** The columns that a question may be held to one value of. */
export const builderFilters = ({ columns }: AskedTable): AskedColumn[] =>
  columns.filter(({ codes, times }) => codes.length > 0 || times.length > 1);

/** What a measure must not be added over, and is. */
export function addedOver(
  table: AskedTable,
  column: AskedColumn,
  held: Held,
): "nothing" | "values" | "levels" | "times" {
  if (column.additivity === "not additive") return "values";
  const apart = apartNames(openedTable(table), column, true);
  const [open] = apart.filter((name) => name !== column.unitIn && !isHeld(held, name));
  if (open === undefined) return "nothing";
  return open in table.nested ? "levels" : "times";
}

/** Which ways of summing up mean something: what does not add up is not added. */
export function summariesOf(table: AskedTable, column: AskedColumn, held: Held): Summary[] {
  const over = addedOver(table, column, held);
  if (over === "values") return ["max", "min"];
  return over === "nothing" ? ["sum", "avg", "max", "min"] : ["max", "min", "avg"];
}

/** The measure in the first way that means something. */
export function builderMeasureOf(
  table: AskedTable,
  column: AskedColumn | undefined,
  held: Held,
): BuilderMeasure {
  if (!column) return "rows";
  return { column: column.name, summary: summariesOf(table, column, held)[0] as Summary };
}
