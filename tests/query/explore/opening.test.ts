import { describe, expect, it } from "vitest";
import { defaultFilters, measuresOf, startOf } from "../../../src/islands/sql/builderState.ts";
import { builderSql } from "../../../src/islands/sql/builderSql.ts";
import { askableTables } from "../../../src/models/tables/explore.ts";
import { askedTables } from "../../../src/models/tables/sqlTables.ts";
import { answerView, type Cells } from "../../../src/query/explore/answer.ts";
import { apartFor, measuresOf as choicesOf } from "../../../src/query/explore/measures.ts";
import { firstTable, usualView } from "../../../src/query/explore/view.ts";
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

  it("shows every row that no declaration holds back", () => {
    if (Object.keys(filters).length > 0) return;
    const { table } = datasetOf(askable.id);
    const store = storeOfRows(table, published.rows(table));
    const view = { ...usualView(askable), by: [] };
    const answer = answerView(askable, view, (q) => runColumns(q as Query<Cells>, store));
    expect(answer.found).toBe(askable.rows);
  });

  it("never runs a measure over several units", () => {
    for (const { name, unitIn } of measuresOf(table)) {
      if (unitIn === null) continue;
      expect(table.columns.map((column) => column.name)).toContain(unitIn);
      const choices = choicesOf(askable).filter(({ column }) => column?.name === name);
      for (const choice of choices)
        expect(apartFor(askable, choice).map((column) => column.name)).toContain(unitIn);
      expect(builderSql(startOf(table), asked)).toMatch(
        measuresOf(table)[0]?.unitIn === null ? /SELECT/ : new RegExp(`GROUP BY .*${unitIn}`),
      );
    }
  });
});
