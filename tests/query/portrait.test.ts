import { describe, expect, it } from "vitest";
import { portraitOf } from "../../src/query/portrait.ts";

describe("the portrait of a column", () => {
  it("counts empty cells apart from values, and zero among the values", () => {
    const { rows, empty, tally, least, greatest } = portraitOf([10, null, 0, 9, 9, null]);
    expect({ rows, empty, least, greatest }).toEqual({ rows: 6, empty: 2, least: 0, greatest: 10 });
    expect([...tally]).toEqual([
      [10, 1],
      [0, 1],
      [9, 2],
    ]);
  });

  it("has neither least nor greatest where no row has a value", () => {
    const { empty, tally, least, greatest } = portraitOf([null, null]);
    expect({ empty, least, greatest, distinct: tally.size }).toEqual({
      empty: 2,
      least: null,
      greatest: null,
      distinct: 0,
    });
  });
});
