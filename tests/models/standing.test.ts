import { describe, expect, it } from "vitest";
import { standingsOf } from "../../src/models/areas/standing.ts";

const standings = standingsOf(
  new Map([
    ["a", 10],
    ["b", 30],
    ["c", 10],
    ["d", null],
    ["e", 0],
    ["f", 10],
  ]),
);

describe("the standing of areas", () => {
  it("puts the highest first and lets equals share the place of the first of them", () => {
    expect(standings.get("b")).toEqual({ place: 1, of: 5, tied: 0, silent: 1 });
    for (const code of ["a", "c", "f"])
      expect(standings.get(code)).toEqual({ place: 2, of: 5, tied: 2, silent: 1 });
  });

  it("goes on behind equals with the place that is left", () => {
    expect(standings.get("e")?.place).toBe(5);
  });

  it("gives no place to what is not stated, nor takes it for zero", () => {
    expect(standings.has("d")).toBe(false);
    expect(standings.get("e")?.silent).toBe(1);
  });
});
