import { describe, expect, it } from "vitest";
import { drawnLines } from "../../src/islands/explore/exploreLines.ts";
import { barsOf, exploreLinesOf } from "../../src/islands/explore/exploreMarks.ts";
import { askableTable } from "../../src/models/tables/askableTable.ts";
import { type Cells, type ExploreAnswer } from "../../src/query/explore/answer.ts";
import { usualView } from "../../src/query/explore/view.ts";
import { published } from "../publication.ts";

const years = askableTable(published, "population-years");

const answerOf = (rows: readonly Cells[], by: readonly string[]): ExploreAnswer => ({
  view: { ...usualView(years), by },
  ...{ apart: [], rows, drawn: rows, all: rows.length, found: rows.length, stated: rows.length },
  lifted: [],
  whole: { kind: "none" },
});

describe("bars", () => {
  it("begin at zero, run both ways, and are left out where nothing is stated", () => {
    const rows = [{ population: 30 }, { population: -10 }, { population: null }];
    expect(barsOf(answerOf(rows, ["code"]), 20).map(({ span }) => span)).toEqual([
      { from: 25, width: 75 },
      { from: 0, width: 25 },
      null,
    ]);
  });
});

describe("lines", () => {
  const rows = [2557, 2560, 2561].flatMap((year) =>
    ["50", "58"].map((code, i) => ({ year, code, population: 1000 + year - 2557 + i * 100 })),
  );

  it("run over every year, broken where a year has no rows", () => {
    const lines = exploreLinesOf(years, answerOf(rows, ["year", "code"]))!;
    expect(lines.times).toEqual([2557, 2558, 2559, 2560, 2561]);
    expect(lines.lines.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [1000, null, null, 1003, 1004],
      [1100, null, null, 1103, 1104],
    ]);
    const { lines: drawn } = drawnLines(lines, {
      ...{ width: 640, timeText: String, valueText: String },
    });
    expect(drawn[0]?.path.match(/M/g)).toHaveLength(2);
    expect(drawn[0]?.points).toHaveLength(3);
  });

  it("never run across a declared break, and are cut for the areas alone that it holds for", () => {
    const told = [2557, 2558, 2562, 2563, 2564].flatMap((year) =>
      ["4007", "4008"].map((code) => ({ year, code, population: year })),
    );
    const answer = answerOf(told, ["year", "code"]);
    const amphoes = { ...answer, view: { ...answer.view, chosen: { level: ["amphoe"] } } };
    const lines = exploreLinesOf(years, amphoes)!;
    const { cuts, lines: drawn } = drawnLines(lines, {
      ...{ width: 640, timeText: String, valueText: String },
    });
    expect(cuts).toHaveLength(3);
    const pieces = drawn.map(({ path }) => path.split("M").slice(1));
    // 2557 | 2558 · 2562–2564 and 2557 | 2558 · 2562 | 2563 | 2564; years without rows are gaps.
    expect(pieces.map(({ length }) => length)).toEqual([3, 5]);
    const ids = lines.lines.map(({ breaks }) => breaks.map(({ id }) => id));
    expect(ids).toEqual([["nationality"], ["nationality", "left-out-4008"]]);
  });

  it("are not cut by breaks that lie outside, or that are another measure's", () => {
    const late = [2560, 2561, 2562].map((year) => ({ year, code: "50", population: 1 }));
    expect(exploreLinesOf(years, answerOf(late, ["year", "code"]))?.lines[0]?.breaks).toEqual([]);
    const houses = answerOf(rows, ["year", "code"]);
    const view = { ...houses.view, measure: "households" };
    expect(exploreLinesOf(years, { ...houses, view })?.lines[0]?.breaks).toEqual([]);
  });

  it("give way to bars where they are too many or groups are not times", () => {
    expect(exploreLinesOf(years, answerOf(rows, ["code"]))).toBeNull();
    const many = rows.flatMap((row) =>
      [1, 2, 3].map((i) => ({ ...row, code: `${row.code}0${i}` })),
    );
    expect(exploreLinesOf(years, answerOf(many, ["year", "code"]))).toBeNull();
    const cut = { ...answerOf(rows, ["year", "code"]), all: 1000 };
    expect(exploreLinesOf(years, cut)).toBeNull();
  });
});
