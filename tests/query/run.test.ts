import { describe, expect, it } from "vitest";
import { query } from "../../src/query/query.ts";
import { run } from "../../src/query/run.ts";
import type { Baht } from "../../src/words/number/baht.ts";
import { market, marketRows, seededRandom } from "./market.ts";

const [row] = marketRows(1, seededRandom(1));
const rowsWith = (...changes: object[]) => changes.map((change) => ({ ...row, ...change }));

describe("run", () => {
  it("adds baht to the satang", () => {
    const tenths = rowsWith(...Array.from({ length: 10 }, () => ({ income: 0.1 as Baht })));
    const q = query(market, { by: [], measures: { income: { sum: "income" } } });
    expect(run(q, tenths)).toEqual([{ income: 1 }]);
  });

  it("skips missing values and gives no sum, rather than zero, where there are none", () => {
    const q = query(market, {
      by: ["goods"],
      measures: { debt: { sum: "debt" }, known: { count: { of: "debt" } } },
    });
    const rows = rowsWith(
      { goods: "ก", debt: null },
      { goods: "ข", debt: null },
      { goods: "ข", debt: 5 },
    );
    expect(run(q, rows)).toEqual([
      { goods: "ก", debt: null, known: 0 },
      { goods: "ข", debt: 5, known: 1 },
    ]);
  });

  it("puts missing values last, rising and falling", () => {
    const rows = rowsWith({ round: null }, { round: 1 }, { round: 2 });
    const rounds = (falling: boolean) =>
      run(query(market, { select: ["round"], order: [{ by: "round", falling }] }), rows);
    expect(rounds(false).map(({ round }) => round)).toEqual([1, 2, null]);
    expect(rounds(true).map(({ round }) => round)).toEqual([2, 1, null]);
  });

  it("refuses a whole sum that a number can't hold exactly", () => {
    const rows = rowsWith({ visitors: Number.MAX_SAFE_INTEGER }, { visitors: 1 });
    const q = query(market, { by: [], measures: { visitors: { sum: "visitors" } } });
    expect(() => run(q, rows)).toThrow("sum is too large to be exact");
  });

  it("leaves the rows it is given as they are", () => {
    const rows = Object.freeze(rowsWith({ round: 2 }, { round: 1 }).map(Object.freeze));
    expect(run(query(market, { select: ["round"] }), rows as never)).toHaveLength(2);
  });
});
