import type { AskedTable } from "../../schema/export/askedTable.ts";
import { type Join, joinsBetween } from "./builderJoin.ts";
import {
  type BuilderState,
  defaultFilters,
  type BuilderMeasure,
  builderMeasureOf,
  builderMeasuresOf,
  startOf,
  summariesOf,
  unitsApart,
} from "./builderState.ts";

/** A choice of the reader with all that follows from it: a summary that means nothing any more gives way. */
export function changed(
  state: BuilderState,
  change: Partial<BuilderState>,
  tables: readonly AskedTable[],
): BuilderState {
  if (change.table !== undefined && change.table !== state.table)
    return startOf(tableOf(change.table, tables));
  const next = { ...state, ...change };
  const table = tableOf(next.table, tables);
  const second = next.pivot ? null : next.second;
  const compared = second?.join ? tableOf(second.join.table, tables) : table;
  const held = second?.join ? heldByJoin(compared, second.join) : next;
  return unitsApart(table, {
    ...next,
    // What a pivot parts must not be held to one value of it.
    filters: next.pivot ? { ...next.filters, [next.pivot]: "" } : next.filters,
    measure: meaningful(next.measure, table, next),
    second: second && { ...second, measure: meaningful(second.measure, compared, held) },
    compute: second ? next.compute : null,
  });
}

/** A second measure to begin with: the first of the table that it comes from. */
export function secondOf(
  state: BuilderState,
  join: Join | null,
  tables: readonly AskedTable[],
): NonNullable<BuilderState["second"]> {
  const table = tableOf(join?.table ?? state.table, tables);
  const held = join ? heldByJoin(table, join) : state;
  const taken = join || state.measure === "rows" ? null : state.measure.column;
  const possible = join ? joinableMeasures(table, join) : builderMeasuresOf(table);
  const first = possible.find(({ name }) => name !== taken) ?? possible[0];
  return { join, measure: builderMeasureOf(table, first, held) };
}

/** The measures of a joined table whose values are of one unit for each row that they are joined to. */
export const joinableMeasures = (table: AskedTable, { on }: Join) =>
  builderMeasuresOf(table).filter(
    ({ unitIn }) => unitIn === null || on.some(({ right }) => right === unitIn),
  );

/** All ways to join a table to another. */
export const joinsOf = (table: AskedTable, tables: readonly AskedTable[]): Join[] =>
  tables.flatMap((other) => joinsBetween(table, other));

const heldByJoin = (table: AskedTable, { on }: Join) => ({
  filters: defaultFilters(table),
  by: on.map(({ right }) => right),
});

function meaningful(
  measure: BuilderMeasure,
  table: AskedTable,
  held: Parameters<typeof summariesOf>[2],
): BuilderMeasure {
  if (measure === "rows") return measure;
  const column = table.columns.find(({ name }) => name === measure.column);
  if (!column) return builderMeasureOf(table, builderMeasuresOf(table)[0], held);
  const summaries = summariesOf(table, column, held);
  return summaries.includes(measure.summary) ? measure : builderMeasureOf(table, column, held);
}

function tableOf(id: string, tables: readonly AskedTable[]): AskedTable {
  const table = tables.find((table) => table.id === id);
  if (!table) throw new Error(`table not offered: ${id}`);
  return table;
}
