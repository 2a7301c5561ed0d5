import { describe, expect, it } from "vitest";
import { query } from "../../src/query/query.ts";
import { decodeResult } from "./result.ts";
import { market } from "./market.ts";

const q = query(market, {
  by: ["goods", "opened"],
  measures: {
    rows: { count: "rows" },
    known: { count: { of: "goods" } },
    income: { sum: "income" },
    weight: { max: "weight" },
  },
});
const answer = ["เกลือ", "2024-03-10", 3n, "2", "1234.50", 1.5] as const;

describe("decodeResult", () => {
  it("reads bigint counts, exact decimals and dates as the rows in memory hold them", () => {
    expect(decodeResult(q, [answer])).toEqual([
      { goods: "เกลือ", opened: "2024-03-10", rows: 3, known: 2, income: 1234.5, weight: 1.5 },
    ]);
  });

  it("keeps what is missing missing", () => {
    expect(decodeResult(q, [answer.map(() => null)])).toEqual([
      { goods: null, opened: null, rows: null, known: null, income: null, weight: null },
    ]);
  });

  it.each([
    [0, 5, "not text"],
    [1, new Date(0), "not text"],
    [2, 2n ** 53n, "too large to be exact"],
    [2, "many", "not a whole number"],
    [2, "", "not a whole number"],
    [2, 1.5, "not a whole number"],
    [2, undefined, "not a whole number"],
    [4, true, "not baht"],
    [4, "1.5", "not baht"],
    [4, "99999999999999999.99", "can't be held exactly"],
    [5, "1.5", "not a number"],
  ])("throws on cell %s being %s", (i, value, message) => {
    expect(() => decodeResult(q, [answer.with(i, value as never)])).toThrow(message);
  });
});
