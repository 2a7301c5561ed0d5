import { describe, expect, it } from "vitest";
import { query } from "../../src/query/query.ts";
import { market } from "./market.ts";

const ask = query as (table: typeof market, question: unknown) => ReturnType<typeof query>;

describe("query", () => {
  it("completes the order of rows with the key of the table", () => {
    const { order } = query(market, { select: ["goods"], order: [{ by: "day", falling: true }] });
    expect(order).toEqual([{ by: "day", falling: true }, { by: "stall" }]);
  });

  it("completes the order of groups with the columns they are grouped by", () => {
    const { order } = query(market, {
      by: ["year", "goods"],
      measures: { rows: { count: "rows" } },
      order: [{ by: "rows", falling: true }],
    });
    expect(order).toEqual([{ by: "rows", falling: true }, { by: "year" }, { by: "goods" }]);
  });

  it("names a column once, however often it is asked for", () => {
    expect(query(market, { select: ["goods", "goods"] }).columns).toEqual(["goods"]);
  });

  it("leaves out a condition whose value is not given", () => {
    const where = { goods: undefined, round: { from: undefined, to: undefined } };
    expect(ask(market, { select: ["goods"], where }).where).toEqual([]);
  });

  it.each([
    ["a column that is not there", { select: ["godos"] }, "column not in the table"],
    ["an inherited name", { select: ["toString"] }, "column not in the table"],
    [
      "a condition on no column",
      { select: ["goods"], where: { godos: 1 } },
      "column not in the table",
    ],
    [
      "a measure of no column",
      { by: [], measures: { x: { sum: "x" } } },
      "column not in the table",
    ],
    [
      "a sum of years",
      { by: [], measures: { x: { sum: "year" } } },
      "column does not add up: year",
    ],
    [
      "a sum of text",
      { by: [], measures: { x: { sum: "goods" } } },
      "column does not add up: goods",
    ],
    ["nothing", { by: [], measures: {} }, "query asks for nothing"],
    [
      "a measure named like a group",
      { by: ["year"], measures: { year: { count: "rows" } } },
      "measure is named like a group: year",
    ],
    [
      "an order that is not answered",
      { by: ["year"], measures: {}, order: [{ by: "goods" }] },
      "order is not among the answers: goods",
    ],
    ["a fraction of a row", { select: ["goods"], top: 1.5 }, "top is not a number of rows: 1.5"],
    ["fewer than no rows", { select: ["goods"], top: -1 }, "top is not a number of rows: -1"],
  ])("throws when asked for %s", (_, question, message) => {
    expect(() => ask(market, question)).toThrow(message);
  });
});
