import { expect, it } from "vitest";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { sumUp } from "../../src/pipeline/large/index.ts";
import { cubeQuery } from "../../src/query/cubeQuery.ts";
import { cubePlans } from "../../src/schema/declare/cube.ts";
import { fundRows } from "../query/explore/funds.ts";
import { referenceRun } from "../query/referenceRun.ts";

it("holds in every cube the sums that the rows themselves have", () => {
  const cubes = sumUp(villageFunds, fundRows);
  expect(cubes.map(({ plan }) => plan)).toEqual(cubePlans(villageFunds));
  expect(cubes.length).toBeGreaterThan(2);
  for (const { plan, rows } of cubes)
    expect(rows).toEqual(referenceRun(cubeQuery(villageFunds.table, plan), fundRows));
});
