import { describe, expect, it } from "vitest";
import { declaredFigure, quotientsOf } from "../../src/charts/subjects/figureQuotients.ts";
import { type FigureAt, figureTimes } from "../../src/charts/subjects/figureValues.ts";
import { otopSales } from "../../src/datasets/otop-sales.ts";
import { populationYears } from "../../src/datasets/population-years.ts";

const row = (source_row: number) => ({ source_file: "raw/a/2567/a.csv", source_row });
const at = (time: string | number, value: number, line = 1): FigureAt => ({
  ...{ time, rows: [row(line)] },
  statement: { kind: "stated", value, from: [row(line)] },
});
const figure = otopSales.figures!.find(({ id }) => id === "sales-of-month-per-person")!;
const same = { ...figure, perTime: undefined };
const people = new Map([["50", [at(2563, 100, 2), at(2564, 200, 3), at(2567, 400, 4)]]]);

const valuesOf = (quotients: ReturnType<typeof quotientsOf>, code = "50") =>
  (quotients.get(code) ?? []).map(({ time, statement, per }) => [time, statement.value, per?.time]);

describe("a figure divided by another table’s", () => {
  it("takes the last year that is no later, of months by the Buddhist year that they lie in", () => {
    const sales = new Map([
      ["50", [at("2020-12", 1000), at("2023-01", 1000), at("2024-02", 1000)]],
    ]);
    expect(valuesOf(quotientsOf(figure, sales, people))).toEqual([
      ["2020-12", 10, 2563],
      ["2023-01", 5, 2564],
      ["2024-02", 2.5, 2567],
    ]);
  });

  it("states nothing before the first year that is known, and of places that are not", () => {
    const sales = new Map([
      ["50", [at("2019-12", 1000)]],
      ["51", [at("2024-12", 1000)]],
    ]);
    expect([...quotientsOf(figure, sales, people)]).toEqual([]);
  });

  it("takes the same year alone unless the declaration says otherwise", () => {
    const spent = new Map([["50", [at(2563, 50), at(2565, 50), at(2567, 50)]]]);
    expect(valuesOf(quotientsOf(same, spent, people))).toEqual([
      [2563, 0.5, 2563],
      [2567, 0.125, 2567],
    ]);
  });

  it("knows the year of an edition", () => {
    const counted = new Map([["50", [at("2567-2", 50)]]]);
    expect(valuesOf(quotientsOf(same, counted, people))).toEqual([["2567-2", 0.125, 2567]]);
  });

  it("is not there where nothing is to be divided by", () => {
    const nobody = new Map([["50", [at(2567, 0)]]]);
    const spent = new Map([["50", [at(2567, 50)]]]);
    expect([...quotientsOf(same, spent, nobody)]).toEqual([]);
  });

  it("leads to the rows of both, with its working", () => {
    const spent = new Map([["50", [at(2567, 50, 9)]]]);
    const [one] = quotientsOf(same, spent, people).get("50")!;
    expect(one!.statement.from.map(({ source_row }) => source_row)).toEqual([9, 4]);
    expect(one!.statement).toMatchObject({ kind: "derived", working: "50 ÷ 400 = 0.13" });
    expect(one!.rows).toEqual([row(9)]);
  });

  it("has the cautions of both, and is none where the other table is not published", () => {
    const declared = declaredFigure(otopSales, figure, [otopSales, populationYears])!;
    expect(declared.per?.figure.id).toBe("people");
    expect(declared.figure.caveats).toEqual([
      ...(figure.caveats ?? []),
      ...declared.per!.figure.caveats!,
    ]);
    expect(declaredFigure(otopSales, figure, [otopSales])).toBeNull();
  });

  it("says nothing of a table’s own columns, which rows have together", () => {
    const own = populationYears.figures!.find(({ id }) => id === "people-per-house")!;
    const declared = declaredFigure(populationYears, own, [])!;
    expect(declared.per).toBeUndefined();
    const rows = [{ ...row(5), code: "50", year: 2564, population: 300, households: 100 }];
    expect(figureTimes(declared, rows).get("50")![0]!.statement.kind).toBe("derived");
  });
});
