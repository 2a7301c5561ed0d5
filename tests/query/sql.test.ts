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
    expect(toSql(q)).toEqual({
      text: [
        `SELECT t."goods" AS "goods", SUM(t."income") AS "total", CAST(SUM(t."visitors") AS BIGINT) AS "visitors", COUNT(*) AS "rows"`,
        `FROM "market ""day""" AS t`,
        `WHERE t."year" = CAST(? AS SMALLINT)`,
        `GROUP BY t."goods"`,
        `ORDER BY SUM(t."income") DESC NULLS LAST, t."goods" ASC NULLS LAST`,
        `LIMIT CAST(? AS BIGINT)`,
      ].join("\n"),
      params: ["2567", "20"],
    });
  });

  it("keeps every chosen value out of the text", () => {
    const hostile = `'; DROP TABLE market; --`;
    const { text, params } = toSql(
      query(market, {
        select: ["goods"],
        where: {
          goods: { in: [hostile, `"`] },
          stall: hostile as StallCode,
          income: { from: 1.5 as Baht, to: 2 as Baht },
          day: { to: hostile },
        },
      }),
    );
    expect(text).not.toContain("DROP");
    expect(params).toEqual([hostile, `"`, hostile, "1.5", "2", hostile]);
    expect(text.match(/\?/g)).toHaveLength(params.length);
  });
});
