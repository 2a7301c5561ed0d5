import { describe, expect, it } from "vitest";
import { answerView, type Answerer } from "../../../src/query/explore/answer.ts";
import { askView } from "../../../src/query/explore/ask.ts";
import { type Askable, storedTableOf } from "../../../src/query/explore/askable.ts";
import { runCube } from "../../../src/query/cubeQuery.ts";
import { planAnswer } from "../../../src/query/explore/plan.ts";
import { openingSums, sumsAtHand, withSumsAtHand } from "../../../src/query/explore/sumsAtHand.ts";
import { answerable, usualView, type View } from "../../../src/query/explore/view.ts";
import { measuresOf } from "../../../src/query/explore/measures.ts";
import type { Query } from "../../../src/query/query.ts";
import { runColumns } from "../../../src/query/runColumns.ts";
import { storeOfRows } from "../../../src/query/storeOfRows.ts";
import { villageFunds } from "../../../src/datasets/village-funds.ts";
import { askable, type Cells, cubeStores, fundRows } from "./funds.ts";

const cube = openingSums(askable)!;
/** As a file hands it over. */
const told = JSON.parse(
  JSON.stringify(withSumsAtHand(askable, cube, cubeStores.get(cube.path)!)),
) as Askable;
const all = storeOfRows(villageFunds.table, fundRows as never);
const byAll: Answerer = (q) => runColumns(q as Query<Cells>, all);

const usual = usualView(askable);
const planOf = (asked: Askable, view: View) => {
  const { answer, whole } = askView(asked, answerable(asked, view).view);
  return planAnswer(asked, [answer, whole], null);
};
const byHand: Answerer = (q) => {
  const plan = planAnswer(told, [q], null);
  if (plan.kind !== "cube" || !plan.cube.cells) throw new Error("not answered by what is at hand");
  return runCube(plan.cube, q, sumsAtHand(storedTableOf(told), plan.cube)!);
};

describe("sums that come with what tells how a table is asked", () => {
  const views: readonly View[] = [
    usual,
    { ...usual, chosen: {} },
    ...["mother_fund", "village_fund"].map((one) => ({
      ...usual,
      chosen: { ...usual.chosen, fund_type: [one] },
    })),
    { ...usual, chosen: { province: ["50", "57"] }, by: ["fund_type"] },
    { ...usual, by: ["province_code", "fiscal_year"], chosen: {} },
    ...measuresOf(askable)
      .filter(({ kind }) => kind === "sum" || kind === "rows")
      .map(({ id }) => ({ ...usual, measure: id })),
  ];

  it("answer as all rows do, and take nothing to fetch", () => {
    for (const view of views) {
      const { rows, found, all, whole } = answerView(askable, view, byAll);
      expect(found).toBeGreaterThan(0);
      expect(planOf(told, view)).toMatchObject({ kind: "cube", bytes: 0 });
      const { rows: told_, ...rest } = answerView(told, view, byHand, false);
      expect(rest).toMatchObject({ found, all, whole });
      expect(told_).toEqual(rows);
    }
  });

  it("are those that answer what the table opens with, and no others", () => {
    expect(told.cubes.filter(({ cells }) => cells).map(({ path }) => path)).toEqual([cube.path]);
    expect(planOf(askable, usual)).toMatchObject({ kind: "cube", cube });
    const byAmphoe = planOf(told, { ...usual, by: ["amphoe_code"] });
    expect(byAmphoe).toMatchObject({ kind: "cube" });
    expect(byAmphoe.bytes).toBeGreaterThan(0);
  });

  it("are none where the table has none, or too many", () => {
    expect(openingSums({ ...askable, cubes: [] })).toBeNull();
    const long = askable.cubes.map((one) => ({ ...one, rows: 1_001 }));
    expect(openingSums({ ...askable, cubes: long })).toBeNull();
  });
});
