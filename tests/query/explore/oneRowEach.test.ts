import { describe, expect, it } from "vitest";
import { labelsOf } from "../../../src/islands/explore/exploreLabels.ts";
import { askableTable } from "../../../src/models/tables/askableTable.ts";
import { datasetOf } from "../../../src/models/tables/dataIndex.ts";
import { answerView, type Cells } from "../../../src/query/explore/answer.ts";
import { usualView, type View } from "../../../src/query/explore/view.ts";
import type { Query } from "../../../src/query/query.ts";
import { runColumns } from "../../../src/query/runColumns.ts";
import { storeOfRows } from "../../../src/query/storeOfRows.ts";
import { publishedWithTables } from "../../tablesPublication.ts";

const published = await publishedWithTables();
const debt = askableTable(published, "household-income-debt");
const { table } = datasetOf(debt.id);
const store = storeOfRows(table, published.rows(table));
const answerOf = (view: View) =>
  answerView(debt, view, (q) => runColumns(q as Query<Cells>, store));
const ofDebt = { ...usualView(debt), measure: "max-debt_baht" };

describe("the highest value of groups", () => {
  const labels = labelsOf(debt, "en", new Map());

  it("is the value itself where each group is one row, and is called so", () => {
    const answer = answerOf(ofDebt);
    expect(answer.all).toBeGreaterThan(70);
    expect(labels.measureOfAnswer(answer)).not.toContain("greatest");
    expect(labels.title(answer)).not.toContain("greatest");
  });

  it("is the highest where groups hold several rows", () => {
    const answer = answerOf({ ...ofDebt, chosen: {}, by: ["level"] });
    expect(answer.found).toBeGreaterThan(answer.all);
    expect(labels.measureOfAnswer(answer)).toContain("greatest");
  });
});

describe("a table that declares cautions", () => {
  it("hands them to the page that asks it", () => {
    expect(debt.caveats?.length).toBeGreaterThan(0);
    for (const { th, en } of debt.caveats ?? []) expect([th, en]).not.toContain("");
  });
});
