import { beforeAll, describe, expect, it } from "vitest";
import { datasetOf } from "../../../src/models/tables/dataIndex.ts";
import { askableTables } from "../../../src/models/tables/explore.ts";
import { parseView } from "../../../src/query/explore/address.ts";
import { type Cells, comparedAnswer } from "../../../src/query/explore/answer.ts";
import { comparisonOf } from "../../../src/query/explore/comparison.ts";
import { provincesAsked, sharedProvinces } from "../../../src/query/explore/sharedProvinces.ts";
import { runColumns } from "../../../src/query/runColumns.ts";
import { storeOfRows } from "../../../src/query/storeOfRows.ts";
import type { AnyQuery, Query } from "../../../src/query/query.ts";
import type { Published } from "../../../src/schema/catalogues/catalog.ts";
import { regionsOfProvinces } from "../../../src/datasets/regions.ts";
import { publishedWithTables } from "../../tablesPublication.ts";

/** Households below the threshold: a province is silent of them in one year and not in another. */
const id = "bmn-low-income";
let published: Published;
let rows: readonly Cells[];
beforeAll(async () => {
  published = await publishedWithTables();
  rows = published.rows(datasetOf(id).table) as readonly Cells[];
}, 60_000);

const regionOf = (province: unknown) =>
  published.rows(regionsOfProvinces.table).find(({ province_code }) => province_code === province)
    ?.region;

function answered(search: string) {
  const askable = askableTables(published).find((table) => table.id === id)!;
  const { view, misunderstood } = parseView(search, askable);
  expect(misunderstood).toEqual([]);
  const answer = (q: AnyQuery) =>
    runColumns(q as Query<Cells>, storeOfRows(datasetOf(q.table.id).table, rows)).rows;
  const asked = provincesAsked(askable, view, null);
  const provinces = asked && sharedProvinces(asked, [answer(asked.first), answer(asked.second)]);
  const comparison = comparisonOf(askable, view, null, provinces?.shared)!;
  return comparedAnswer(
    askable,
    view,
    comparison,
    [answer(comparison.first), answer(comparison.second)],
    provinces,
  );
}

const at = (year: number, province: unknown) =>
  rows.find((row) => row["year"] === year && row["province_code"] === province)?.["below"] ?? null;

describe("what is compared of regions", () => {
  it("is of the provinces that have a figure at both times", () => {
    const { rows: answer, provinces } = answered(
      "?by=region&measure=below&change=2557..2558&top=all",
    );
    const codes = [...new Set(rows.map((row) => row["province_code"]))];
    const both = codes.filter((code) => at(2557, code) !== null && at(2558, code) !== null);
    expect(provinces!.shared).toEqual(both.toSorted());
    // Of these the file has a figure of one year alone: Rayong and Chumphon, Satun, Phuket and Samut Songkhram.
    expect(provinces!.left).toEqual(["21", "75", "83", "86", "91"]);
    expect(answer).toHaveLength(6);
    for (const row of answer) {
      const within = both.filter((code) => regionOf(code) === row["region"]);
      const sum = (year: number) =>
        within.reduce<number>((sum, code) => sum + Number(at(year, code)), 0);
      expect([row["below"], row["compared_with"]]).toEqual([sum(2558), sum(2557)]);
    }
  });

  it("divides a sum by the sum of rows that state it", () => {
    const { rows: answer } = answered("?by=region&measure=below&per=surveyed&top=all");
    for (const row of answer) {
      const stated = rows.filter(
        (one) =>
          one["year"] === 2558 &&
          one["below"] !== null &&
          regionOf(one["province_code"]) === row["region"],
      );
      const sum = (name: string) => stated.reduce((sum, one) => sum + Number(one[name]), 0);
      expect([row["below"], row["compared_with"]]).toEqual([sum("below"), sum("surveyed")]);
    }
  });

  it("needs no holding where places stand in the answer, each beside itself", () => {
    expect(answered("?by=province_code&measure=below&change=2557..2558").provinces).toBeNull();
  });
});
