import { describe, expect, it } from "vitest";
import { areas } from "../../src/datasets/areas.ts";
import { populationYears } from "../../src/datasets/population-years.ts";
import { population, populationChecks } from "../../src/datasets/population.ts";
import { published } from "../publication.ts";
import { findingsOf } from "./findings.ts";

const rows = published.rows(population.table);
const years = published.rows(populationYears.table);

type Rows = typeof rows;
const sum = (some: Rows, measure: "population" | "households") =>
  some.reduce((sum, row) => sum + row[measure], 0);

describe("the population of 2564", () => {
  it("counts 66,171,439 people on every level", () => {
    const counts = { country: 1, province: 77, amphoe: 928, tambon: 7436 };
    for (const [level, count] of Object.entries(counts)) {
      const some = rows.filter((row) => row.level === level);
      expect(some.length).toBe(count);
      expect(sum(some, "population")).toBe(66_171_439);
    }
  });

  it("is of the very areas that the table of areas has", () => {
    const codes = published.rows(areas.table).map(({ code }) => code);
    expect(rows.map(({ code }) => code)).toEqual(["00", ...codes]);
    for (const { code, level } of rows)
      expect(level).toBe(
        { 2: "province", 4: "amphoe", 6: "tambon" }[code === "00" ? 0 : code.length] ?? "country",
      );
  });

  it("is the sum of men and women in every area", () => {
    for (const row of [...rows, ...years]) expect(row.male + row.female).toBe(row.population);
  });

  it("lacks 31 houses among its tambons, in 24 amphoes, each a finding", () => {
    const houses = (level: string) =>
      sum(
        rows.filter((row) => row.level === level),
        "households",
      );
    expect(houses("amphoe") - houses("tambon")).toBe(31);
    const found = findingsOf("population").filter(({ code }) => code === "parts_differ");
    expect(found.length).toBe(24);
    expect(
      found.every(
        ({ column, received, severity }) =>
          column === "households" && / = [1-4]$/.test(received) && severity === "warn",
      ),
    ).toBe(true);
  });

  it("names every area as the table of areas does, but for one amphoe", () => {
    const found = findingsOf("population").filter(({ code }) => code === "name_differs");
    expect(found.map(({ received }) => received)).toEqual(["สุไหงโกลก ≠ สุไหงโก-ลก"]);
  });
});

describe("the population by year", () => {
  it("has six years and nothing for 2558 and 2559", () => {
    const counts = Map.groupBy(years, ({ year }) => year as number);
    expect([...counts.keys()]).toEqual([2557, 2560, 2561, 2562, 2563, 2564]);
    for (const some of counts.values()) expect(some.length).toBe(1 + 77 + 928);
  });

  it("says which years are missing", () => {
    const found = findingsOf("population-years").filter(({ code }) => code === "year_missing");
    expect(found.map(({ received, severity }) => [received, severity])).toEqual([
      ["2558", "warn"],
      ["2559", "warn"],
    ]);
  });

  it("is counted on the last day of its year", () => {
    for (const { year, reference_date } of [...rows, ...years])
      expect(reference_date).toBe(`${year - 543}-12-31`);
  });

  it("says of 2564 what the other file says", () => {
    const stated = new Map(rows.map((row) => [row.code as string, row]));
    for (const row of years.filter(({ year }) => (year as number) === 2564)) {
      const { population, male, female, households } = stated.get(row.code)!;
      expect(row).toMatchObject({ population, male, female, households });
    }
  });

  it("doesn't foot in two provinces in 2563, which is published and not mended", () => {
    const found = findingsOf("population-years").filter(({ code }) => code === "parts_differ");
    expect(found.map(({ line, column }) => [column, line])).toEqual(
      ["population", "male", "female", "households"].flatMap((measure) =>
        [4417, 4822].map((line) => [measure, line]),
      ),
    );
  });
});

describe("the checks of a population", () => {
  const [sexes] = populationChecks;
  const chiangMai = rows.filter(
    ({ code }) => code === "50" || (code.startsWith("50") && code.length === 4),
  );

  it("pass areas that agree", () => {
    expect(sexes?.broken(chiangMai)).toEqual([]);
  });

  it("see an area whose men and women don't add up", () => {
    const [row] = chiangMai;
    const wrong = { ...row!, male: row!.male + 1 };
    expect(sexes?.broken([wrong]).map(({ row }) => row)).toEqual([wrong]);
  });

  it("hold each area against those within it, on every level", () => {
    const footings = (population.reconciliations ?? []).map(({ footings }) => footings(rows));
    expect(footings.map(({ length }) => length)).toEqual([1, 77, 928]);
    const parts = footings.map((some) => some.flatMap(({ parts }) => parts).length);
    expect(parts).toEqual([77, 928, 7436]);
  });
});
