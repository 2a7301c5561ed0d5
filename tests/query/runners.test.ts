import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { query, type AnyQuery } from "../../src/query/query.ts";
import { decodeResult } from "./result.ts";
import { storeOfRows } from "../../src/query/storeOfRows.ts";
import { referenceRun } from "./referenceRun.ts";
import { run } from "../../src/query/run.ts";
import { runColumns } from "../../src/query/runColumns.ts";
import { toSql } from "../../src/query/sql.ts";
import type { Baht } from "../../src/words/number/baht.ts";
import { market, marketRows, seededRandom, type StallCode, type Year } from "./market.ts";
import { openNative } from "./nativeDuckdb.ts";
import { randomQuestion } from "./randomQuestion.ts";
import { howMany } from "../howMany.ts";

const rows = marketRows(200, seededRandom(2567));
let duckdb: Awaited<ReturnType<typeof openNative>>;
beforeAll(async () => {
  duckdb = await openNative(market, rows);
});
afterAll(() => duckdb.close());

const askDuckdb = async (q: AnyQuery) => decodeResult(q, await duckdb.ask(toSql(q)));

const store = storeOfRows(market, rows);

const all = Object.keys(market.columns) as (keyof typeof market.columns)[];
const measures = {
  rows: { count: "rows" },
  known: { count: { of: "debt" } },
  income: { sum: "income" },
  debt: { sum: "debt" },
  visitors: { sum: "visitors" },
  weight: { sum: "weight" },
  firstDay: { min: "opened" },
  lastGoods: { max: "goods" },
} as const;

const zone = {
  ...market.columns.stall,
  grouping: { of: "stall", digits: 2, groups: { low: ["00", "01"], high: ["02", "'9"] } },
};
const zoned = { ...market, columns: { ...market.columns, zone } } as typeof market;

const forms: Readonly<Record<string, AnyQuery>> = {
  "every column of every row": query(market, { select: all }),
  "one column of every row": query(market, { select: ["goods"] }),
  "text equal to a code": query(market, { select: all, where: { stall: "007" as StallCode } }),
  "text with quotes and signs": query(market, { select: all, where: { goods: "ก'\"?;--" } }),
  "empty text, which is not missing": query(market, { select: all, where: { goods: "" } }),
  "baht equal to the satang": query(market, { select: all, where: { income: 0.1 as Baht } }),
  "a fraction": query(market, { select: all, where: { weight: 1.125 } }),
  "a day": query(market, { select: all, where: { day: "2020-01-03" } }),
  "one of several years": query(market, {
    select: all,
    where: { year: { in: [2564, 2566] as Year[] } },
  }),
  "one of none": query(market, { select: all, where: { goods: { in: [] } } }),
  "days within both ends": query(market, {
    select: all,
    where: { day: { from: "2020-01-02", to: "2020-01-03" } },
  }),
  "baht from an amount on": query(market, {
    select: all,
    where: { income: { from: 0.2 as Baht } },
  }),
  "text up to a letter": query(market, { select: all, where: { goods: { to: "ฮ" } } }),
  "ends in the wrong order": query(market, { select: all, where: { round: { from: 2, to: 0 } } }),
  "missing values": query(market, { select: all, where: { debt: null } }),
  "values that are there": query(market, { select: all, where: { debt: { not: null } } }),
  "groups by one column": query(market, { by: ["year"], measures }),
  "groups by a column with missing values": query(market, { by: ["goods"], measures }),
  "groups by several columns": query(market, { by: ["round", "opened"], measures }),
  "distinct values": query(market, { by: ["goods", "year"], measures: {} }),
  "the whole table as one group": query(market, { by: [], measures }),
  "an empty whole": query(market, { by: [], measures, where: { stall: "none" as StallCode } }),
  "no groups": query(market, { by: ["year"], measures, where: { stall: "none" as StallCode } }),
  "groups whose sums are missing": query(market, {
    by: ["year"],
    measures,
    where: { debt: null, visitors: null },
  }),
  "the largest groups": query(market, {
    by: ["stall"],
    measures,
    order: [{ by: "income", falling: true }],
    top: 5,
  }),
  "ties broken by the key": query(market, {
    select: ["round", "stall"],
    order: [{ by: "round", falling: true }],
    top: 17,
  }),
  "an order by a column that is not selected": query(market, {
    select: ["stall"],
    order: [{ by: "goods" }],
  }),
  "codes within a code": query(market, { select: all, where: { stall: { within: ["00"] } } }),
  "codes within none": query(market, { select: all, where: { goods: { within: [] } } }),
  "text that is looked for in several columns": query(market, {
    select: all,
    search: { columns: ["goods", "stall"], text: "AB" },
  }),
  "Thai text that is looked for": query(market, {
    by: ["goods"],
    measures,
    search: { columns: ["goods"], text: "ผ" },
  }),
  "groups whose measures lie between two ends": query(market, {
    by: ["stall"],
    measures,
    having: { income: { from: 1 }, rows: { to: 3 } },
  }),
  "groups of codes by where they begin": query(zoned, { by: ["zone" as "stall"], measures }),
  "rows of such groups": query(zoned, {
    select: ["stall"],
    where: { zone: { in: ["low", "high"] } } as object,
  }),
  "the first none": query(market, { select: all, top: 0 }),
};

describe("rows, columns and DuckDB give the same answer to", () => {
  it.each(Object.entries(forms))("%s", async (_, q) => {
    expect(await askDuckdb(q)).toEqual(referenceRun(q, rows));
    expect(runColumns(q, store).rows).toEqual(referenceRun(q, rows));
    expect(runColumns(q, store).all).toBe(referenceRun({ ...q, top: null }, rows).length);
  });

  it("questions put together at random", async () => {
    const random = seededRandom(1);
    let answered = 0;
    for (let i = 0; i < howMany(500, 2500); i++) {
      const q = randomQuestion(rows, random);
      const expected = referenceRun(q, rows);
      for (const answer of [await askDuckdb(q), runColumns(q, store).rows])
        if (!isDeepStrictEqual(answer, expected))
          expect(answer, `question ${i}: ${toSql(q)}`).toEqual(expected);
      if (expected.length > 0) answered += 1;
    }
    expect(answered).toBeGreaterThan(howMany(300, 1500));
  });

  it("any order of the rows in memory", () => {
    const shuffled = [...rows].reverse();
    for (const q of Object.values(forms)) expect(run(q, shuffled)).toEqual(referenceRun(q, rows));
  });
});
