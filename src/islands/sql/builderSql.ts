import type { AskedColumn, AskedTable } from "../../schema/export/askedTable.ts";
import { placeKind } from "./builderJoin.ts";
import { type BuilderState, defaultFilters, type Measure } from "./builderState.ts";
import { quotedName } from "./tableNames.ts";

/**
 * Writes the question as SQL that a person would write. Tables are joined after each was summed up, so
 * that no row of either counts twice; what is divided by nothing or by zero has no value.
 */
export function builderSql(
  state: BuilderState,
  tables: readonly AskedTable[],
  areaName: "name_th" | "name_en" = "name_th",
): string {
  const table = tableOf(state.table, tables);
  const name = `areas.${areaName}`;
  return state.second?.join ? joinedSql(state, table, tables, name) : singleSql(state, table, name);
}

function singleSql(state: BuilderState, table: AskedTable, areaName: string): string {
  const { by, measure, second, pivot } = state;
  const named = namedColumn(state, table, by);
  const own = (name: string) => (named ? `t.${quotedName(name)}` : quotedName(name));
  const first = nameOf(measure);
  const values = pivot
    ? pivotColumns(table, pivot, measure, own)
    : [
        `${summaryOf(measure, own)} AS ${quotedName(first)}`,
        ...(second
          ? [`${summaryOf(second.measure, own)} AS ${quotedName(secondName(state))}`]
          : []),
        ...computed(state, summaryOf(measure, own), second && summaryOf(second.measure, own)),
      ];
  const rows = [...by.map(own), ...(named ? [`${areaName} AS area_name`] : [])];
  return lines([
    select([...rows, ...values]),
    `FROM ${quotedName(table.id)}${named ? " AS t" : ""}`,
    named && `LEFT JOIN areas ON areas.code = ${own(named)}`,
    where(table, state.filters, own),
    by.length > 0 && `GROUP BY ${[...by.map(own), ...(named ? [areaName] : [])].join(", ")}`,
    orderBy(state, pivot ? null : lastName(state), by.map(own)),
    `LIMIT ${state.limit}`,
  ]);
}

function joinedSql(
  state: BuilderState,
  table: AskedTable,
  tables: readonly AskedTable[],
  areaName: string,
): string {
  const { measure, second } = state;
  const { join, measure: other } = second as NonNullable<BuilderState["second"]>;
  const { on, table: id } = join as NonNullable<typeof join>;
  const right = tableOf(id, tables);
  const by = [...new Set([...on.map(({ left }) => left), ...state.by])];
  const named = namedColumn(state, table, by);
  const [a, b] = [`a.${quotedName(nameOf(measure))}`, `b.${quotedName(secondName(state))}`];
  return lines([
    "WITH a AS (",
    indented(grouped(table, by, state.filters, measure, nameOf(measure))),
    "), b AS (",
    indented(
      grouped(
        right,
        on.map(({ right }) => right),
        rightFilters(right, on),
        other,
        secondName(state),
      ),
    ),
    ")",
    select([
      ...by.map((name) => `a.${quotedName(name)}`),
      ...(named ? [`${areaName} AS area_name`] : []),
      a,
      b,
      ...computed(state, a, b),
    ]),
    "FROM a",
    `LEFT JOIN b ON ${on
      .map((pair) => `b.${quotedName(pair.right)} = a.${quotedName(pair.left)}`)
      .join(" AND ")}`,
    named && `LEFT JOIN areas ON areas.code = a.${quotedName(named)}`,
    orderBy(
      state,
      lastName(state),
      by.map((name) => `a.${quotedName(name)}`),
    ),
    `LIMIT ${state.limit}`,
  ]);
}

const grouped = (
  table: AskedTable,
  by: readonly string[],
  filters: Readonly<Record<string, string>>,
  measure: Measure,
  name: string,
): string =>
  lines([
    select([...by.map(quotedName), `${summaryOf(measure, quotedName)} AS ${quotedName(name)}`]),
    `FROM ${quotedName(table.id)}`,
    where(table, filters, quotedName),
    `GROUP BY ${by.map(quotedName).join(", ")}`,
  ]);

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

function pivotColumns(
  table: AskedTable,
  pivot: string,
  measure: Measure,
  own: (name: string) => string,
): string[] {
  const column = columnOf(table, pivot);
  const values =
    column.years.length > 0 ? column.years.map(String) : column.codes.map(({ code }) => code);
  return values.map(
    (value) =>
      `${summaryOf(measure, own)} FILTER (WHERE ${own(pivot)} = ${literal(column, value)}) AS ${quotedName(value)}`,
  );
}

function computed(state: BuilderState, first: string, second: string | null): string[] {
  const { compute } = state;
  if (!compute || second === null) return [];
  const name = quotedName(lastName(state));
  if (compute.kind === "minus") return [`${first} - ${second} AS ${name}`];
  const times = compute.times === 1 ? "" : `${compute.times} * `;
  return [`round(${times}${first} / nullif(${second}, 0), 4) AS ${name}`];
}

const summaryOf = (measure: Measure, own: (name: string) => string): string =>
  measure === "rows" ? "count(*)" : `${measure.summary}(${own(measure.column)})`;

const nameOf = (measure: Measure): string =>
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
const namedColumn = (
  { hasNames }: BuilderState,
  table: AskedTable,
  by: readonly string[],
): string | null =>
  hasNames && table.id !== "areas"
    ? (by.find((name) => {
        const kind = placeKind(table, columnOf(table, name));
        return kind !== null && kind !== "village";
      }) ?? null)
    : null;

function where(
  table: AskedTable,
  filters: Readonly<Record<string, string>>,
  own: (name: string) => string,
): string | false {
  const conditions = Object.entries(filters)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${own(name)} = ${literal(columnOf(table, name), value)}`);
  return conditions.length > 0 && `WHERE ${conditions.join(" AND ")}`;
}

const literal = ({ sql }: AskedColumn, value: string): string =>
  sql === "VARCHAR" ? `'${value.replaceAll("'", "''")}'` : String(Number(value));

function orderBy({ order }: BuilderState, value: string | null, rows: readonly string[]) {
  const keys =
    order === "rows" || value === null
      ? rows
      : [`${quotedName(value)} ${order === "most" ? "DESC" : "ASC"} NULLS LAST`, ...rows];
  return keys.length > 0 && `ORDER BY ${keys.join(", ")}`;
}

const select = (columns: readonly string[]): string => `SELECT ${columns.join(",\n       ")}`;

const indented = (text: string): string => text.replace(/^/gm, "  ");

const lines = (parts: readonly (string | null | false)[]): string =>
  parts.filter((part) => typeof part === "string" && part !== "").join("\n");

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
