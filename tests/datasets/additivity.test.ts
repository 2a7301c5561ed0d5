import { describe, expect, it } from "vitest";
import { awaited, datasets } from "../../src/datasets/index.ts";
import type { Field } from "../../src/schema/declare/field.ts";
import { published } from "../publication.ts";

const measureKinds = ["count", "number", "baht"];
const all = [...datasets, ...awaited];
const columns = all.flatMap(({ table }) =>
  Object.entries<Field>(table.columns).map(([name, column]) => ({
    name: `${table.id}.${name}`,
    column,
  })),
);

describe("the additivity of a column", () => {
  it.each(columns.filter(({ column }) => measureKinds.includes(column.kind)))(
    "is declared for the measure $name",
    ({ column }) => {
      expect(column.additivity).toBeTruthy();
    },
  );

  it("is declared for nothing else", () => {
    const others = columns.filter(({ column }) => !measureKinds.includes(column.kind));
    expect(others.filter(({ column }) => column.additivity !== undefined)).toEqual([]);
  });
});

describe("the wholes that tables state", () => {
  const outcomes = (id: string) =>
    published.catalog.tables
      .find((table) => table.id === id)
      ?.reconciliations?.map(({ title, measure, compared, differing, incomplete }) =>
        [title.en, measure, compared, differing, incomplete].join(" · "),
      );

  it("are compared with their parts on every level of the population", () => {
    expect(outcomes("population")).toEqual([
      "the country is the sum of its provinces · population · 1 · 0 · 0",
      "the country is the sum of its provinces · male · 1 · 0 · 0",
      "the country is the sum of its provinces · female · 1 · 0 · 0",
      "the country is the sum of its provinces · households · 1 · 0 · 0",
      "a province is the sum of its amphoes · population · 77 · 0 · 0",
      "a province is the sum of its amphoes · male · 77 · 0 · 0",
      "a province is the sum of its amphoes · female · 77 · 0 · 0",
      "a province is the sum of its amphoes · households · 77 · 0 · 0",
      "an amphoe is the sum of its tambons · population · 928 · 0 · 0",
      "an amphoe is the sum of its tambons · male · 928 · 0 · 0",
      "an amphoe is the sum of its tambons · female · 928 · 0 · 0",
      "an amphoe is the sum of its tambons · households · 928 · 24 · 0",
    ]);
  });

  it("are compared year by year down to amphoes", () => {
    expect(outcomes("population-years")?.map((line) => line.split(" · ").slice(1))).toEqual([
      ["population", "6", "0", "0"],
      ["male", "6", "0", "0"],
      ["female", "6", "0", "0"],
      ["households", "6", "0", "0"],
      ["population", "462", "2", "0"],
      ["male", "462", "2", "0"],
      ["female", "462", "2", "0"],
      ["households", "462", "2", "0"],
    ]);
  });

  it("are compared in the budget, among the people of a mechanism", () => {
    expect(outcomes("cdd-budget")).toEqual([
      "an amount is the sum of the lines under it · amount_baht · 62 · 2 · 0",
    ]);
    expect(outcomes("mechanisms")).toEqual([
      "a total is the sum of its roles · persons · 2 · 0 · 0",
    ]);
  });
});
