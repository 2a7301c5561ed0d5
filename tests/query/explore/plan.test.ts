import { describe, expect, it } from "vitest";
import { answerView, type Answerer } from "../../../src/query/explore/answer.ts";
import { askView } from "../../../src/query/explore/ask.ts";
import { askableTableOf } from "../../../src/query/explore/askable.ts";
import { covers, runCube } from "../../../src/query/cubeQuery.ts";
import { filtersOf, groupColumns } from "../../../src/query/explore/filters.ts";
import { measuresOf } from "../../../src/query/explore/measures.ts";
import { neededColumns } from "../../../src/query/neededColumns.ts";
import { findPlan, type Plan, planAnswer } from "../../../src/query/explore/plan.ts";
import { sortsOf } from "../../../src/query/explore/sorts.ts";
import { answerable, usualView, type View } from "../../../src/query/explore/view.ts";
import type { AnyQuery, Query } from "../../../src/query/query.ts";
import { referenceRun } from "../referenceRun.ts";
import { runColumns } from "../../../src/query/runColumns.ts";
import { storedColumns } from "../../../src/schema/parquet/parquet.ts";
import { readColumns } from "../../../src/schema/parquet/readColumns.ts";
import { metadataOf } from "../../../src/schema/parquet/rowGroups.ts";
import { seededRandom } from "../market.ts";
import { askable, type Cells, cubeStores, fundRows, index, parquet } from "./funds.ts";
import { howMany } from "../../howMany.ts";

const usual = usualView(askable);
const table = askableTableOf(askable);
const file = parquet.slice().buffer;

const queriesOf = (view: View): readonly AnyQuery[] => {
  const { answer, whole } = askView(askable, answerable(askable, view).view);
  return [answer, whole];
};
const planOf = (view: View): Plan => planAnswer(askable, queriesOf(view), index);

/** What `run` says of all rows: where every plan has to arrive. */
const byRows: Answerer = (q) => {
  const all = referenceRun({ ...q, top: null } as Query<Cells>, fundRows);
  return { rows: all.slice(0, q.top ?? undefined), all: all.length };
};

async function byPlan(plan: Plan, view: View): Promise<Answerer> {
  if (plan.kind === "cube") return (q) => runCube(plan.cube, q, cubeStores.get(plan.cube.path)!);
  const groups = plan.kind === "groups" ? plan.groups : index.rows.map((_, group) => group);
  const needed = neededColumns(queriesOf(view));
  const fields = storedColumns(table).filter(({ name }) => needed.includes(name));
  const store = await readColumns(fields, metadataOf(table, index, groups), file);
  return (q) => runColumns(q as Query<Cells>, store);
}

describe("the row groups of a long table", () => {
  it("end where provinces end", () => {
    expect(index.column).toBe("province_code");
    expect(index.first).toEqual(index.last);
    expect(index.rows.reduce((sum, rows) => sum + rows, 0)).toBe(fundRows.length);
  });
});

describe("an answer is planned", () => {
  it("from the shortest sums that have every column it looks at", () => {
    const cubeOf = (view: Partial<View>) => {
      const plan = planOf({ ...usual, ...view });
      return plan.kind === "cube" ? plan.cube.by.join() : plan.kind;
    };
    expect(cubeOf({})).toBe("province_code,fund_type,fiscal_year");
    expect(cubeOf({ by: ["fiscal_year"] })).toBe("fund_type,fiscal_year");
    expect(cubeOf({ by: ["status"] })).toBe("fund_type,fiscal_year,status");
    expect(cubeOf({ by: ["amphoe_code"] })).toBe("province_code,amphoe_code,fund_type,fiscal_year");
  });

  it("from the rows of a province where no sums know what is asked", () => {
    const plan = planOf({ ...usual, chosen: { province: ["57"] }, by: [] });
    expect(plan).toMatchObject({ kind: "groups", groups: [5] });
    expect(plan.bytes).toBeLessThan(parquet.length / 6);
    const searched = planOf({ ...usual, chosen: { province: ["50", "58"] }, text: "ปง" });
    expect(searched).toMatchObject({ kind: "groups", groups: [0, 6] });
  });

  it("from what was fetched before, where that is enough", () => {
    const cube = askable.cubes.find(({ by }) => by.includes("amphoe_code"))!;
    const held = { files: new Set([cube.path]), columns: () => new Set<string>() };
    expect(planAnswer(askable, queriesOf(usual), index, held)).toMatchObject({ cube, bytes: 0 });
  });

  it("without asking where row groups lie, where sums are short and nothing is known of them", async () => {
    const held = { files: new Set<string>(), columns: () => new Set<string>() };
    const asked = async (view: View, known: typeof index | null) => {
      let times = 0;
      const ask = () => (times++, Promise.resolve(index));
      const plan = await findPlan(askable, queriesOf(view), { known, ask }, held);
      return { times, kind: plan.kind };
    };
    const listed: View = { ...usual, chosen: { province: ["57"] }, by: [] };
    expect(await asked(usual, null)).toEqual({ times: 0, kind: "cube" });
    expect(await asked(listed, null)).toEqual({ times: 1, kind: "groups" });
    expect(await asked(listed, index)).toEqual({ times: 0, kind: "groups" });
  });

  it("from the whole file where it is short and nothing else is there", () => {
    const short = { ...askable, cubes: [], groups: null };
    expect(planAnswer(short, queriesOf(usual), null).kind).toBe("whole");
  });
});

describe("every plan answers", () => {
  it("views put together at random as all rows do", async () => {
    const random = seededRandom(11);
    const kinds = { cube: 0, groups: 0, whole: 0 };
    for (let i = 0; i < howMany(25, 150); i++) {
      const view = randomView(random);
      const expected = answerView(askable, view, byRows);
      const best = planOf(view);
      const cubes = askable.cubes.filter((cube) => queriesOf(view).every((q) => covers(cube, q)));
      const plans: Plan[] = [
        best,
        ...cubes.map((cube): Plan => ({ kind: "cube", cube, bytes: 0 })),
      ];
      for (const plan of plans) {
        kinds[plan.kind]++;
        // Row groups of some provinces know nothing of the others.
        const knowsOthers = plan.kind !== "groups";
        const found = answerView(askable, view, await byPlan(plan, view), knowsOthers);
        expect(found, `view ${i}: ${JSON.stringify(view)} by ${plan.kind}`).toEqual(
          knowsOthers ? expected : { ...expected, lifted: [] },
        );
      }
    }
    expect(kinds.cube).toBeGreaterThan(howMany(8, 50));
    expect(kinds.groups).toBeGreaterThan(howMany(5, 30));
  }, 120_000);
});

function randomView(random: () => number): View {
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const chosen = Object.fromEntries(
    filtersOf(askable).flatMap((filter) => {
      if (random() < 0.85) return [];
      const row = () => String(one(fundRows)[filter.column.name]);
      const values = [...new Set(Array.from({ length: 1 + Math.floor(random() * 2) }, row))];
      const known = values.filter((value) => value !== "null");
      return known.length > 0 ? [[filter.name, known] as const] : [];
    }),
  );
  const summed = ["province_code", "amphoe_code", "fund_type", "fiscal_year", "status"];
  const groups = random() < 0.6 ? summed : groupColumns(askable).map(({ name }) => name);
  const by = [...new Set(Array.from({ length: Math.floor(random() * 3) }, () => one(groups)))];
  const measure = random() < 0.8 ? one(measuresOf(askable)).id : "rows";
  const shape = { by, measure };
  const sort = random() < 0.4 && by.length > 0 ? one(sortsOf(askable, shape)) : "";
  return { chosen, ...shape, sort, top: one([0, 10, 20]) || 20, text: random() < 0.1 ? "ดอย" : "" };
}
