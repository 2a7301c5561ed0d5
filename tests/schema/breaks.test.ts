import { describe, expect, it } from "vitest";
import { populationYears } from "../../src/datasets/population-years.ts";
import { declared } from "../../src/datasets/index.ts";
import {
  type Break,
  breaksBetween,
  breaksOf,
  firstComparable,
  isComparable,
  segmentsOf,
} from "../../src/schema/declare/breaks.ts";
import { published } from "../publication.ts";

const source = { title: { th: "ที่มา", en: "source" }, address: null };
const broken = (from: number | string, more: Partial<Break> = {}): Break => ({
  id: String(from),
  from,
  measures: ["people"],
  label: { th: "ก", en: "a" },
  reason: { th: "ข", en: "b" },
  source,
  ...more,
});

const itself = (time: number | string) => time;

describe("breaks in a series", () => {
  const counting = [broken(2558)];
  const lacking = [...counting, broken(2563, { until: 2564 })];

  it("lie between times, not at one", () => {
    expect(isComparable(counting, 2557, 2558)).toBe(false);
    expect(isComparable(counting, 2558, 2564)).toBe(true);
    expect(isComparable(counting, 2564, 2557)).toBe(false);
    expect(breaksBetween(lacking, 2562, 2563).map(({ id }) => id)).toEqual(["2563"]);
    expect(breaksBetween(lacking, 2557, 2563).length).toBe(2);
  });

  it("end where it is counted as before again, so that a change may step over them", () => {
    expect(isComparable(lacking, 2562, 2564)).toBe(true);
    expect(firstComparable([2557, 2560, 2562, 2563, 2564], itself, lacking)).toBe(2560);
  });

  it("cut a line into pieces", () => {
    expect(segmentsOf([2557, 2560, 2561, 2562, 2563, 2564], itself, lacking)).toEqual([
      [2557],
      [2560, 2561, 2562],
      [2563],
      [2564],
    ]);
    expect(segmentsOf([2557, 2560], itself, [])).toEqual([[2557, 2560]]);
    expect(segmentsOf([], itself, counting)).toEqual([]);
  });

  it("are told by months and days as well", () => {
    const monthly = [broken("2024-03")];
    expect(isComparable(monthly, "2024-02", "2024-03")).toBe(false);
    expect(isComparable(monthly, "2023-12", "2024-02")).toBe(true);
  });
});

describe("the declared breaks", () => {
  const { table } = populationYears;

  it("tell people of all nationalities from Thai nationals, of whom alone houses say nothing", () => {
    expect(breaksOf(table, "population", "50").map(({ id }) => id)).toEqual(["nationality"]);
    expect(breaksOf(table, "households", "50")).toEqual([]);
    expect(breaksOf(table, "households", "4008").map(({ id }) => id)).toEqual(["left-out-4008"]);
  });

  it("stand in the dictionary of every measure that they break, with their source", () => {
    const { population, households } = table.columns;
    expect(population.description?.th).toMatch(/สัญชาติ[^]*ที่มา: .*https:\/\//);
    expect(population.description?.en).toMatch(/nationals[^]*Source: .*https:\/\//);
    expect(households.description?.th).not.toMatch(/สัญชาติ/);
  });

  it("name columns of their table and say why in both languages", () => {
    for (const { table } of declared)
      for (const one of table.breaks?.breaks ?? []) {
        for (const measure of one.measures) expect(table.columns).toHaveProperty(measure);
        for (const text of [one.label, one.reason, one.source.title])
          expect(text.th.length * text.en.length).toBeGreaterThan(0);
      }
  });

  /** Where no break is declared, an amphoe of a hundred houses or more does not gain or lose a sixth in a year. */
  it("leave no leap unexplained", () => {
    const { time, area } = table.breaks!;
    const rows = published.rows(table);
    for (const measure of ["population", "households"] as const) {
      const leaps = [...Map.groupBy(rows, (row) => row[area as "code"] as string)].flatMap(
        ([code, years]) => {
          const breaks = breaksOf(table, measure, code);
          return segmentsOf(years, (row) => row[time as "year"], breaks).flatMap((segment) =>
            segment.slice(1).flatMap((row, i) => {
              const share = row[measure] / segment[i]![measure] - 1;
              const years = row.year - segment[i]!.year;
              return Math.abs(share) / years > 1 / 6 ? [`${code} ${row.year} ${share}`] : [];
            }),
          );
        },
      );
      expect(leaps).toEqual([]);
    }
  });
});
