import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinsBetween } from "../../../src/islands/sql/builderJoin.ts";
import { builderSql } from "../../../src/islands/sql/builderSql.ts";
import {
  type BuilderState,
  builderMeasuresOf,
  pivotsOf,
  startOf,
  summariesOf,
} from "../../../src/islands/sql/builderState.ts";
import { askedTables } from "../../../src/models/tables/sqlTables.ts";
import type { AskedTable } from "../../../src/schema/export/askedTable.ts";
import { published } from "../../publication.ts";
import { openPublishedDuckdb } from "./publishedDuckdb.ts";

const tables = askedTables(published, "th");
const tableOf = (id: string) => tables.find((table) => table.id === id) as AskedTable;
let duckdb: Awaited<ReturnType<typeof openPublishedDuckdb>>;
beforeAll(async () => {
  duckdb = await openPublishedDuckdb();
});
afterAll(() => duckdb.close());

const ask = (state: BuilderState) => duckdb.ask(builderSql(state, tables));

describe("a question put together", () => {
  it.each(tables.map(({ id }) => id))(
    "begins with one that the database answers: %s",
    async (id) => {
      const { rows } = await ask(startOf(tableOf(id)));
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  it("keeps to one level and year, so that nothing is counted twice", async () => {
    const state = startOf(tableOf("population-years"));
    expect(state.filters).toEqual({ level: "province", year: "2564" });
    const { rows } = await ask({ ...state, by: [] });
    expect(rows).toEqual([["66171439"]]);
    expect(builderSql(state, tables)).toBe(`SELECT t.code,
       areas.name_th AS area_name,
       sum(t.population) AS population
FROM "population-years" AS t
LEFT JOIN areas ON areas.code = t.code
WHERE t.level = 'province' AND t.year = 2564
GROUP BY t.code, areas.name_th
ORDER BY population DESC NULLS LAST, t.code
LIMIT 100`);
  });

  it("adds up people over places, over time only where the year is held", () => {
    const table = tableOf("population-years");
    const [people] = builderMeasuresOf(table);
    expect(
      summariesOf(table, people!, { filters: { year: "2564", level: "amphoe" }, by: [] }),
    ).toContain("sum");
    expect(summariesOf(table, people!, { filters: { year: "2564" }, by: [] })).not.toContain("sum");
    expect(summariesOf(table, people!, { filters: {}, by: ["year", "level"] })).toContain("sum");
    expect(summariesOf(table, people!, { filters: {}, by: ["code"] })).not.toContain("sum");
    const targets = tableOf("phase-targets");
    expect(summariesOf(targets, builderMeasuresOf(targets)[0]!, { filters: {}, by: [] })).toEqual([
      "max",
      "min",
    ]);
  });

  it("joins what was added up on either side, and divides: sales per head", async () => {
    const sales = tableOf("otop-sales");
    const [join] = joinsBetween(sales, tableOf("population"));
    expect(join?.on).toEqual([{ left: "province", right: "code" }]);
    const state: BuilderState = {
      ...startOf(sales),
      second: { join: join!, measure: { column: "population", summary: "sum" } },
      compute: { kind: "per", times: 1 },
    };
    const { columns, rows } = await ask(state);
    expect(columns).toEqual([
      "province",
      "area_name",
      "sales_baht",
      "population",
      "sales_baht_per_population",
    ]);
    const checked = await duckdb.ask(
      `SELECT sum(sales_baht), (SELECT population FROM population WHERE code = '50')
       FROM "otop-sales" WHERE province = '50'`,
    );
    expect(rows.find(([code]) => code === "50")?.slice(2, 4)).toEqual(checked.rows[0]);
    const [, , sum, people, share] = rows.find(([code]) => code === "50") as string[];
    expect(Number(share)).toBeCloseTo(Number(sum) / Number(people), 3);
  });

  it("never multiplies rows in a join: years of one side don't repeat the months of the other", async () => {
    const sales = tableOf("otop-sales");
    const [join] = joinsBetween(sales, tableOf("population-years"));
    const second = { join: join!, measure: { column: "population", summary: "sum" } } as const;
    const { rows } = await ask({ ...startOf(sales), second, order: "rows" });
    const { rows: checked } = await duckdb.ask(
      `SELECT province, sum(sales_baht) FROM "otop-sales" GROUP BY province ORDER BY province`,
    );
    expect(rows.map(([code, , sum]) => [code, sum])).toEqual(checked);
  });

  it("has no value where it would divide by nothing", async () => {
    const state: BuilderState = {
      ...startOf(tableOf("mechanisms")),
      filters: {},
      by: ["mechanism", "role", "area_code"],
      second: { join: null, measure: { column: "units", summary: "max" } },
      compute: { kind: "per", times: 100 },
    };
    const { rows } = await ask(state);
    const without = rows.filter((row) => row.at(-2) === null);
    expect(without.length).toBeGreaterThan(0);
    expect(without.every((row) => row.at(-1) === null)).toBe(true);
  });

  it("makes columns of the values of a list or of years", async () => {
    const table = tableOf("population-years");
    expect(pivotsOf(table).map(({ name }) => name)).toEqual(["level", "year"]);
    const { columns, rows } = await ask({
      ...startOf(table),
      filters: { level: "province" },
      pivot: "year",
      limit: 3,
    });
    expect(columns.slice(2)).toEqual(["2557", "2560", "2561", "2562", "2563", "2564"]);
    const checked = await duckdb.ask(
      `SELECT population FROM "population-years" WHERE code = '10' AND year = 2557`,
    );
    expect(rows[0]?.[2]).toEqual(checked.rows[0]?.[0]);
  });

  it("answers every join that declarations allow", async () => {
    const joins = tables.flatMap((left) =>
      tables.flatMap((right) => joinsBetween(left, right).map((join) => ({ left, right, join }))),
    );
    expect(joins.length).toBeGreaterThan(30);
    for (const { left, right, join } of joins) {
      const state = {
        ...startOf(left),
        by: [],
        measure: "rows",
        second: { join, measure: "rows" },
      } as const;
      const { columns } = await ask(state);
      expect([right.id, ...columns.slice(-2)]).toEqual([right.id, "row_count", "row_count_2"]);
    }
  });

  it("does not join a fiscal year to a calendar year, nor areas to villages", () => {
    const joins = joinsBetween(tableOf("otop-sales"), tableOf("population-years"));
    expect(joins.flatMap(({ on }) => on.map(({ left }) => left))).toEqual(["province"]);
    const villages = joinsBetween(tableOf("villages"), tableOf("areas"));
    expect(villages.flatMap(({ on }) => on.map(({ left }) => left))).not.toContain("village_code");
  });
});
