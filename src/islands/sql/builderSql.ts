import type { AskedColumn, AskedTable } from "../../schema/export/askedTable.ts";
import type { Computed } from "../../query/joined.ts";
import type { Condition, Order } from "../../query/query.ts";
import {
  type JoinedStatement,
  type NamedArea,
  type SqlStatement,
  type StatementMeasure,
  toSql,
} from "../../query/sql.ts";
import { placeKind } from "./builderJoin.ts";
import {
  type BuilderState,
  defaultFilters,
  type BuilderMeasure,
  choicesOf,
} from "./builderState.ts";

/** Writes the question as SQL that a person would write. */
export function builderSql(
  state: BuilderState,
  tables: readonly AskedTable[],
  areaName: NamedArea["name"] = "name_th",
): string {
  const table = tableOf(state.table, tables);
  return toSql(
    state.second?.join ? joined(state, table, tables, areaName) : single(state, table, areaName),
  );
}

function single(state: BuilderState, table: AskedTable, areaName: NamedArea["name"]): SqlStatement {
  const { by, measure, second, pivot } = state;
  const measures = pivot
    ? pivoted(table, pivot, measure)
    : [
        measured(measure, nameOf(measure)),
        ...(second ? [measured(second.measure, secondName(state))] : []),
      ];
  return {
    ...grouped(table, by, state.filters, measures),
    computed: computedOf(state),
    named: namedColumn(state, table, by, areaName),
    order: orderOf(state, pivot ? null : lastName(state), by),
    top: state.limit,
  };
}

/** Tables are joined after each was summed up, so that no row of either counts twice. */
function joined(
  state: BuilderState,
  table: AskedTable,
  tables: readonly AskedTable[],
  areaName: NamedArea["name"],
): JoinedStatement {
  const { measure, second } = state;
  const { join, measure: other } = second as NonNullable<BuilderState["second"]>;
  const { on, table: id } = join as NonNullable<typeof join>;
  const right = tableOf(id, tables);
  const keys = on.map(({ right }) => right);
  const by = [...new Set([...on.map(({ left }) => left), ...state.by])];
  const names = [nameOf(measure), secondName(state)] as const;
  return {
    first: grouped(table, by, state.filters, [measured(measure, names[0])]),
    second: grouped(right, keys, rightFilters(right, on), [measured(other, names[1])]),
    on: on.map(({ left, right }) => [left, right] as const),
    ...{ measures: names, beside: names[1] },
    computed: computedOf(state),
    named: namedColumn(state, table, by, areaName),
    order: orderOf(state, lastName(state), by),
    top: state.limit,
  };
}

const grouped = (
  { id, columns }: AskedTable,
  by: readonly string[],
  filters: Readonly<Record<string, string>>,
  measures: readonly StatementMeasure[],
): SqlStatement => ({
  table: { id, columns: Object.fromEntries(columns.map((column) => [column.name, column])) },
  form: "groups",
  where: Object.entries(filters)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => equals(name, value)),
  ...{ columns: by, measures, search: null, having: [], order: [], top: null },
});

const equals = (column: string, value: string): Condition => ({ column, kind: "equals", value });

/** The joined table is held to rows that may stand together, but for what the join itself holds. */
function rightFilters(
  table: AskedTable,
  on: readonly { readonly right: string }[],
): Record<string, string> {
  const isPlace = on.some(({ right }) => placeKind(table, columnOf(table, right)) !== null);
  return Object.fromEntries(
    Object.entries(defaultFilters(table)).filter(
      ([name, value]) =>
        !on.some(({ right }) => right === name) && !(isPlace && value === "province"),
    ),
  );
}

function pivoted(table: AskedTable, pivot: string, measure: BuilderMeasure): StatementMeasure[] {
  const values = choicesOf(columnOf(table, pivot)).map(String);
  return values.map((value) => ({ ...measured(measure, value), where: equals(pivot, value) }));
}

const measured = (measure: BuilderMeasure, name: string): StatementMeasure =>
  measure === "rows"
    ? { name, kind: "count", column: null }
    : { name, kind: measure.summary, column: measure.column };

function computedOf(state: BuilderState): Computed | null {
  const { compute, second } = state;
  if (!compute || !second) return null;
  const name = lastName(state);
  if (compute.kind === "minus") return { name, kind: "minus" };
  return { name, kind: "per", times: compute.times, decimals: 4 };
}

const nameOf = (measure: BuilderMeasure): string =>
  measure === "rows"
    ? "row_count"
    : measure.summary === "sum"
      ? measure.column
      : `${measure.summary}_${measure.column}`;

/** Two measures of one name are told apart. */
function secondName({ measure, second }: BuilderState): string {
  const name = nameOf(second?.measure ?? "rows");
  return name === nameOf(measure) ? `${name}_2` : name;
}

function lastName(state: BuilderState): string {
  const { measure, second, compute } = state;
  if (!second || !compute) return nameOf(measure);
  if (compute.kind === "minus") return "difference";
  const per = compute.times === 1 ? "per" : `per_${compute.times}`;
  return `${nameOf(measure)}_${per}_${secondName(state)}`;
}

/** The first column of areas among those of the rows, where it is to be named. */
function namedColumn(
  { hasNames }: BuilderState,
  table: AskedTable,
  by: readonly string[],
  name: NamedArea["name"],
): NamedArea | null {
  if (!hasNames || table.id === "areas") return null;
  const column = by.find((one) => {
    const kind = placeKind(table, columnOf(table, one));
    return kind !== null && kind !== "village";
  });
  return column === undefined ? null : { column, name };
}

const orderOf = (
  { order }: BuilderState,
  value: string | null,
  rows: readonly string[],
): Order[] => [
  ...(order === "rows" || value === null ? [] : [{ by: value, falling: order === "most" }]),
  ...rows.map((by) => ({ by })),
];

function tableOf(id: string, tables: readonly AskedTable[]): AskedTable {
  const table = tables.find((table) => table.id === id);
  if (!table) throw new Error(`table not offered: ${id}`);
  return table;
}

function columnOf({ id, columns }: AskedTable, name: string): AskedColumn {
  const column = columns.find((column) => column.name === name);
  if (!column) throw new Error(`table ${id} has no column: ${name}`);
  return column;
}
