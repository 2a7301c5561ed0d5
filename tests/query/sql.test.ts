import { describe, expect, it } from "vitest";
import { query } from "../../src/query/query.ts";
import { toSql } from "../../src/query/sql.ts";
import type { Baht } from "../../src/words/number/baht.ts";
import { market, type StallCode, type Year } from "./market.ts";

describe("toSql", () => {
  it("writes groups, measures, a complete order and a limit", () => {
    const q = query(market, {
      where: { year: 2567 as Year },
      by: ["goods"],
      measures: {
        total: { sum: "income" },
        visitors: { sum: "visitors" },
        rows: { count: "rows" },
      },
      order: [{ by: "total", falling: true }],
      top: 20,
    });
    expect(toSql(q)).toBe(`SELECT t.goods,
       sum(t.income) AS total,
       sum(t.visitors) AS visitors,
       count(*) AS rows
FROM "market ""day""" AS t
WHERE t.year = 2567
GROUP BY t.goods
ORDER BY total DESC NULLS LAST, t.goods
LIMIT 20`);
  });

  it("writes every chosen value as nothing but a value", () => {
    const hostile = `'; DROP TABLE market; --`;
    const sql = toSql(
      query(market, {
        select: ["goods"],
        where: {
          goods: { in: [hostile, `"`] },
          stall: hostile as StallCode,
          income: { from: 1.5 as Baht, to: 2 as Baht },
          day: { to: hostile },
          year: hostile as never,
        },
      }),
    );
    expect(sql).toContain(`t.goods IN ('''; DROP TABLE market; --', '"')`);
    expect(sql).toContain("t.income >= 1.5 AND t.income <= 2");
    expect(sql).toContain(`t.year = CAST('''; DROP TABLE market; --' AS SMALLINT)`);
    expect(sql.replaceAll(/'(?:[^']|'')*'/g, "")).not.toContain("DROP");
  });

  it("joins two questions after each is grouped, and makes a quotient of both", () => {
    const question = (name: string) =>
      query(market, { by: ["year"], measures: { [name]: { sum: "income" } } } as never);
    expect(
      toSql({
        first: question("mine"),
        second: question("theirs"),
        on: [["year", "year"]],
        measures: ["mine", "theirs"],
        beside: "compared_with",
        computed: { name: "result", kind: "per", times: 100, decimals: 1 },
        order: [{ by: "result", falling: true }, { by: "year" }],
        top: 5,
      }),
    ).toBe(`WITH a AS (
  SELECT t.year,
         sum(t.income) AS mine
  FROM "market ""day""" AS t
  GROUP BY t.year
), b AS (
  SELECT t.year,
         sum(t.income) AS theirs
  FROM "market ""day""" AS t
  GROUP BY t.year
)
SELECT a.year,
       a.mine,
       b.theirs AS compared_with,
       round(100 * a.mine / nullif(b.theirs, 0), 1) AS result
FROM a
LEFT JOIN b ON b.year = a.year
ORDER BY result DESC NULLS LAST, a.year
LIMIT 5`);
  });
});
