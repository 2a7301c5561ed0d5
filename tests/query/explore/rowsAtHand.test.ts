import { describe, expect, it } from "vitest";
import { askableTable } from "../../../src/models/tables/askableTable.ts";
import { datasetOf } from "../../../src/models/tables/dataIndex.ts";
import { answerView, type Answerer, type Cells } from "../../../src/query/explore/answer.ts";
import { askView, hasEvidence } from "../../../src/query/explore/ask.ts";
import { measuresOf } from "../../../src/query/explore/measures.ts";
import {
  isAnsweredBy,
  type RowsAtHand,
  rowsAtHand,
  storeAtHand,
} from "../../../src/query/explore/rowsAtHand.ts";
import { answerable, firstTable, usualView, type View } from "../../../src/query/explore/view.ts";
import { type AnyQuery, type Query, queryOf } from "../../../src/query/query.ts";
import { runColumns } from "../../../src/query/runColumns.ts";
import { storeOfRows } from "../../../src/query/storeOfRows.ts";
import { publishedWithTables } from "../../tablesPublication.ts";

const published = await publishedWithTables();
const askable = askableTable(published, firstTable);
const { table } = datasetOf(firstTable);
const store = storeOfRows(table, published.rows(table));
const usual = usualView(askable);
/** As a page hands them over. */
const atHand = JSON.parse(JSON.stringify(rowsAtHand(askable, store))) as RowsAtHand;
const handStore = storeAtHand(askable, atHand);

const byAll: Answerer = (q) => runColumns(q as Query<Cells>, store);
const byHand: Answerer = (q) => {
  expect(isAnsweredBy(atHand, q)).toBe(true);
  return runColumns(q as Query<Cells>, handStore);
};
const queriesOf = (view: View): readonly AnyQuery[] => {
  const { answer, whole } = askView(askable, answerable(askable, view).view, hasEvidence(askable));
  return [answer, whole];
};

describe("rows that come with the page", () => {
  const provinces = ["10", "38", "50", "57", "95"];
  const views: readonly View[] = [
    usual,
    ...provinces.map((code) => ({ ...usual, chosen: { ...usual.chosen, province: [code] } })),
    { ...usual, chosen: { level: ["province"] }, top: 0 },
    { ...usual, chosen: { level: ["province"] }, by: [], sort: "-households" },
    { ...usual, chosen: { level: ["province"] }, text: "เชียง" },
    { ...usual, chosen: { level: ["province"] }, by: [], least: 1_000_000 },
    ...measuresOf(askable).map(({ id }) => ({ ...usual, measure: id })),
  ];

  it("answer as the whole table does, with the rows of the source file", () => {
    for (const view of views) {
      const answer = answerView(askable, view, byAll);
      expect(answer.found).toBeGreaterThan(0);
      expect(answerView(askable, view, byHand)).toEqual(answer);
    }
  });

  it("answer nothing that rows beside them have a part in", () => {
    const others: readonly View[] = [
      { ...usual, chosen: {} },
      { ...usual, chosen: { ...usual.chosen, level: ["amphoe"] } },
      { ...usual, chosen: { ...usual.chosen, level: ["province", "amphoe"] } },
    ];
    for (const view of others)
      expect(queriesOf(view).some((q) => isAnsweredBy(atHand, q))).toBe(false);
    const newest = queryOf(table, {
      select: ["code"],
      where: { level: "province", year: { newest: "table" } },
    });
    expect(isAnsweredBy(atHand, newest)).toBe(false);
  });

  it("are few, and a cell that all of them share is told once", () => {
    expect(atHand).toMatchObject({ column: "level", value: "province", rows: 77 });
    expect(atHand.cells["level"]).toBe("province");
    expect(JSON.stringify(atHand).length).toBeLessThan(7_000);
  });

  it("are none where a table has no wholes beside their parts", () => {
    expect(rowsAtHand({ ...askable, nested: {} }, store)).toBeNull();
    expect(rowsAtHand({ ...askable, nested: { level: "tambon" } }, store)).toBeNull();
    expect(rowsAtHand({ ...askable, nested: { level: "village" } }, store)).toBeNull();
  });
});
