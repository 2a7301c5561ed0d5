import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnswerCell } from "../../../src/islands/engine/arrowAnswer.ts";
import { sumCautions } from "../../../src/islands/sql/sumCheck.ts";
import { tableNamesIn } from "../../../src/islands/sql/tableNames.ts";
import { askedTables } from "../../../src/models/tables/sqlTables.ts";
import { published } from "../../publication.ts";
import { openPublishedDuckdb } from "./publishedDuckdb.ts";

const tables = askedTables(published, "en");
let duckdb: Awaited<ReturnType<typeof openPublishedDuckdb>>;
beforeAll(async () => {
  duckdb = await openPublishedDuckdb();
});
afterAll(() => duckdb.close());

async function ask(sql: string) {
  const { columns, types, rows } = await duckdb.ask(sql);
  return {
    columns: columns.map((name, j) => ({ name, type: types[j] as string })),
    rows: rows as AnswerCell[][],
  };
}

/** Which kinds of sums a statement is found to make, of which columns of its answer. */
async function found(sql: string): Promise<string[]> {
  const names = tableNamesIn(
    sql,
    tables.map(({ id }) => id),
  );
  const asked = tables.filter(({ id }) => names.includes(id));
  const cautions = await sumCautions(sql, await ask(sql), asked, ask);
  return cautions.map(({ kind, table, columns }) => `${kind} ${table.id} ${columns.join()}`);
}

describe("sums over what contains each other are found", () => {
  it.each([
    ["plainly", "SELECT sum(population) AS p FROM population", "levels population p"],
    [
      "under an alias",
      "SELECT sum(p) s FROM (SELECT population AS p FROM population)",
      "levels population s",
    ],
    [
      "through WITH of the same name",
      "WITH population AS (SELECT * FROM population) SELECT sum(population) AS s FROM population",
      "levels population s",
    ],
    [
      "through a join",
      "SELECT sum(p.population) AS s FROM population p JOIN areas a USING (code)",
      "levels population s",
    ],
    [
      "within an expression",
      "SELECT round(sum(male + female) / 1000000, 1) AS millions FROM population",
      "levels population millions",
    ],
    [
      "of two levels",
      "SELECT sum(households) AS h FROM population WHERE level IN ('amphoe', 'tambon')",
      "levels population h",
    ],
    [
      "by code",
      "SELECT left(code, 2) AS province, sum(population) AS s FROM population GROUP BY 1 ORDER BY s DESC LIMIT 5",
      "levels population s",
    ],
    [
      "in the last line of a roll-up",
      "SELECT level, sum(population) AS s FROM population GROUP BY ROLLUP (level)",
      "levels population s",
    ],
    [
      "as a window",
      "SELECT code, sum(population) OVER () AS s FROM population LIMIT 50",
      "levels population s",
    ],
    [
      "above a threshold",
      "SELECT sum(population) AS s FROM population WHERE population > 100000",
      "levels population s",
    ],
    [
      "of a tree of amounts",
      `SELECT budget_plan, sum(amount_baht) AS b FROM "cdd-budget" GROUP BY 1`,
      "levels cdd-budget b",
    ],
    [
      "over years",
      `SELECT code, sum(population) AS s FROM "population-years" WHERE level = 'province' GROUP BY code`,
      "times population-years s",
    ],
    [
      "of several units",
      `SELECT sum(value) AS v FROM "fund-statistics"`,
      "values fund-statistics v",
    ],
    [
      "of targets that contain each other",
      `SELECT unit, sum(value) AS v FROM "phase-targets" GROUP BY unit`,
      "values phase-targets v",
    ],
    [
      "of ratios",
      "SELECT sum(population / households) AS s FROM population WHERE level = 'province'",
      "shares population s",
    ],
  ])("%s", async (_, sql, caution) => {
    expect(await found(sql)).toEqual([caution]);
  });

  it("with what each part gives", async () => {
    const sql = "SELECT sum(population) AS p FROM population";
    const asked = tables.filter(({ id }) => id === "population");
    const [caution] = await sumCautions(sql, await ask(sql), asked, ask);
    expect(caution?.apart?.name).toBe("level");
    expect(caution?.parts.slice(0, 2)).toEqual([
      { value: "country", sum: 66171439 },
      { value: "province", sum: 66171439 },
    ]);
  });
});

describe("nothing is found in", () => {
  it.each([
    ["one level", "SELECT sum(population) AS p FROM population WHERE level = 'province'"],
    [
      "one level by its codes",
      "SELECT sum(population) AS p FROM population WHERE length(code) = 2 AND code <> '00'",
    ],
    [
      "one level by a join",
      "SELECT sum(p.population) AS p FROM population p JOIN areas a USING (code) WHERE a.level = 'amphoe'",
    ],
    [
      "one level of an amphoe",
      "SELECT left(code, 4) AS amphoe, sum(population) AS p FROM population WHERE level = 'tambon' GROUP BY 1",
    ],
    ["a level each", "SELECT level, sum(population) AS p FROM population GROUP BY level"],
    ["a column for each level", "PIVOT population ON level USING sum(population)"],
    ["an average", "SELECT avg(population) AS p, sum(1) AS n FROM population"],
    ["extremes", "SELECT min(population), max(population) AS summit FROM population"],
    ["rows counted", "SELECT count(*) AS n, count(population) AS sum_of_rows FROM population"],
    [
      "rows counted by a condition",
      "SELECT sum(CASE WHEN population > 100000 THEN 1 ELSE 0 END) AS n FROM population",
    ],
    ["rows themselves", "SELECT code, population, male + female AS sum FROM population"],
    [
      "shares of the country",
      "SELECT p.code, 100.0 * sum(p.population) / c.population AS share FROM population p, population c WHERE c.level = 'country' AND p.level = 'province' GROUP BY p.code, c.population",
    ],
    [
      "a sum of shares of one whole",
      "WITH whole AS (SELECT sum(population) AS all_people FROM population WHERE level = 'province') SELECT sum(population / all_people) AS share FROM population, whole WHERE level = 'province' AND code < '50'",
    ],
    [
      "one year",
      `SELECT sum(population) AS p FROM "population-years" WHERE level = 'province' AND year = 2564`,
    ],
    [
      "a year each",
      `SELECT year, sum(population) AS p FROM "population-years" WHERE level = 'province' GROUP BY year`,
    ],
    [
      "the average over years",
      `SELECT code, avg(population) AS p, sum(1) AS years FROM "population-years" WHERE level = 'province' GROUP BY code`,
    ],
    [
      "money over months",
      `SELECT province, sum(sales_baht) AS b FROM "otop-sales" GROUP BY province`,
    ],
    [
      "leaves",
      `SELECT budget_plan, sum(amount_baht) AS b FROM "cdd-budget" WHERE row_type = 'leaf' GROUP BY 1`,
    ],
    [
      "sales per head",
      `SELECT o.province, sum(sales_baht) / any_value(population) AS b FROM "otop-sales" o JOIN population p ON p.code = o.province GROUP BY 1`,
    ],
  ])("%s", async (_, sql) => {
    expect(await found(sql)).toEqual([]);
  });
});
