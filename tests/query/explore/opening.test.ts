import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPublishedDuckdb } from "../../islands/sql/publishedDuckdb.ts";
import {
  defaultFilters,
  builderMeasureOf,
  builderMeasuresOf,
  startOf,
  unitsApart,
} from "../../../src/islands/sql/builderState.ts";
import { builderSql } from "../../../src/islands/sql/builderSql.ts";
import { askableTables } from "../../../src/models/tables/explore.ts";
import { askedTables } from "../../../src/models/tables/sqlTables.ts";
import { answerView, type Cells } from "../../../src/query/explore/answer.ts";
import { groupColumns } from "../../../src/query/explore/filters.ts";
import { apartFor, measuresOf as choicesOf } from "../../../src/query/explore/measures.ts";
import { firstTable, usualView, type View } from "../../../src/query/explore/view.ts";
import type { Query } from "../../../src/query/query.ts";
import { runColumns } from "../../../src/query/runColumns.ts";
import { storeOfRows } from "../../../src/query/storeOfRows.ts";
import { datasetOf } from "../../../src/models/tables/dataIndex.ts";
import { published } from "../../publication.ts";

const asked = askedTables(published, "en");

/** What a declaration holds back of a table before a reader chooses; of any other every row is there. */
const heldBack: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  population: { level: "province" },
  "population-years": { level: "province", year: "2564" },
  "cdd-budget": { row_type: "leaf" },
  mechanisms: { row_type: "part", fiscal_year: "2565" },
};

let duckdb: Awaited<ReturnType<typeof openPublishedDuckdb>>;
beforeAll(async () => {
  duckdb = await openPublishedDuckdb();
});
afterAll(() => duckdb.close());

describe.each(askableTables(published))("$id", (askable) => {
  const filters = heldBack[askable.id] ?? {};
  const table = asked.find(({ id }) => id === askable.id)!;

  it("opens with the same rows in both rooms: those that its declaration lets stand together", () => {
    const { province, ...chosen } = usualView(askable).chosen;
    expect(province === undefined).toBe(askable.id !== firstTable);
    expect(Object.fromEntries(Object.entries(chosen).map(([name, [one]]) => [name, one]))).toEqual(
      filters,
    );
    expect(defaultFilters(table)).toEqual(filters);
  });

  it("finds the same rows and the same total in both rooms as adding up the published rows", async () => {
    const { table: declared } = datasetOf(askable.id);
    const all = published.rows(declared) as readonly object[] as readonly Cells[];
    const open = all.filter((row) =>
      Object.entries(filters).every(([name, value]) => String(row[name]) === value),
    );
    const chosen = Object.fromEntries(
      Object.entries(usualView(askable).chosen).filter(([name]) => name !== "province"),
    );
    const [measure] = choicesOf(askable).filter(({ kind }) => kind === "sum");
    const view = { ...usualView(askable), chosen, by: [], measure: measure?.id ?? "rows" };
    const store = storeOfRows(declared, all);
    const ask = (view: View) =>
      answerView(askable, view, (q) => runColumns(q as Query<Cells>, store));
    expect(ask(view).found).toBe(open.length);
    const begun = { ...startOf(table), by: [] };
    const { rows: counted } = await duckdb.ask(builderSql({ ...begun, measure: "rows" }, asked));
    expect(counted).toEqual([[String(open.length)]]);
    if (!measure?.column) return;

    const { name, unitIn } = measure.column;
    const { columns } = table;
    const summed = unitsApart(table, {
      ...begun,
      ...{ limit: 10_000, hasNames: false },
      measure: builderMeasureOf(
        table,
        columns.find((column) => column.name === name),
        begun,
      ),
    });
    expect(summed.measure).toEqual({ column: name, summary: "sum" });
    const total = new Map<string, number>();
    for (const row of open.filter((row) => row[name] !== null)) {
      const unit = unitIn ? String(row[unitIn]) : "";
      total.set(unit, (total.get(unit) ?? 0) + Math.round((row[name] as number) * 100));
    }
    const expected = [...total].toSorted();
    const inCents = (unit: unknown, value: unknown) => [
      unitIn ? String(unit) : "",
      Math.round(Number(value) * 100),
    ];
    const built = await duckdb.ask(builderSql(summed, asked));
    const sums = built.rows.filter((row) => row.at(-1) !== null);
    expect(sums.map((row) => inCents(row[0], row.at(-1))).toSorted()).toEqual(expected);
    const groups = groupColumns(askable);
    const { whole, rows } = ask({
      ...view,
      by: [unitIn ?? groups[0]?.name ?? askable.key[0]!],
      top: 0,
    });
    const explored = unitIn
      ? rows.map((row) => [row[unitIn], row[name]])
      : [["", whole.kind === "one" ? whole.value : null]];
    expect(
      explored
        .filter(([, value]) => value !== null)
        .map(([unit, value]) => inCents(unit, value))
        .toSorted(),
    ).toEqual(expected);
  });

  it("shows every row that no declaration holds back", () => {
    if (Object.keys(filters).length > 0) return;
    const { table } = datasetOf(askable.id);
    const store = storeOfRows(table, published.rows(table));
    const view = { ...usualView(askable), by: [] };
    const answer = answerView(askable, view, (q) => runColumns(q as Query<Cells>, store));
    expect(answer.found).toBe(askable.rows);
  });

  it("never runs a measure over several units", () => {
    for (const { name, unitIn } of builderMeasuresOf(table)) {
      if (unitIn === null) continue;
      expect(table.columns.map((column) => column.name)).toContain(unitIn);
      const choices = choicesOf(askable).filter(({ column }) => column?.name === name);
      for (const choice of choices)
        expect(apartFor(askable, choice).map((column) => column.name)).toContain(unitIn);
      const start = startOf(table);
      if (start.measure !== "rows" && start.measure.column === name)
        expect(builderSql(start, asked)).toMatch(new RegExp(`GROUP BY .*${unitIn}`));
    }
  });
});
