import { describe, expect, it } from "vitest";
import { areas } from "../../src/datasets/areas.ts";
import { otopSales } from "../../src/datasets/otop-sales.ts";
import { otopTotals } from "../../src/datasets/otop-totals.ts";
import { sumBaht } from "../../src/words/number/baht.ts";
import { published } from "../publication.ts";
import { findingsOf } from "./findings.ts";

const rows = published.rows(otopSales.table);
const total = (some: typeof rows) => sumBaht(some.map(({ sales_baht }) => sales_baht));

describe("the OTOP sales", () => {
  it("hold twelve months of every province but Bangkok", () => {
    const provinces = published.rows(areas.table).filter(({ level }) => level === "province");
    const stated = new Set<string>(rows.map(({ province }) => province));
    expect(provinces.map(({ code }) => code).filter((code) => !stated.has(code))).toEqual(["10"]);
    const months = Map.groupBy(rows, ({ province }) => province);
    for (const of of months.values()) expect(new Set(of.map(({ month }) => month)).size).toBe(12);
    expect(rows.length).toBe(76 * 12);
  });

  it("run from October 2566 to September 2567, the months of the fiscal year", () => {
    const months = [...new Set(rows.map(({ month }) => month))].sort();
    expect([months.at(0), months.at(-1)]).toEqual(["2023-10", "2024-09"]);
    expect(new Set(rows.map(({ fiscal_year }) => fiscal_year))).toEqual(new Set([2567]));
  });

  it("add up to the satang", () => {
    expect(total(rows)).toBe(329_066_065_059.13);
    expect(total(rows.filter(({ month }) => month === "2024-09"))).toBe(21_796_031_227.02);
  });

  it("fit the 2,394 million baht a year that the government quoted for Phayao", () => {
    const phayao = total(rows.filter(({ province }) => province === "56"));
    expect(phayao / 1e6).toBeCloseTo(2539.8, 1);
  });

  it("publish the 1,000 baht by which the sibling tables differ, and that Bangkok is not stated", () => {
    expect(published.rows(otopTotals.table)).toMatchObject([
      { month: "2024-09", sales_baht: 21_796_030_227.02 },
    ]);
    expect(findingsOf("otop-sales")).toMatchObject([
      {
        code: "month_total_differs",
        severity: "warn",
        line: null,
        received: "2024-09: 21796031227.02 − 21796030227.02 = 1000",
      },
      { code: "province_not_stated", severity: "warn", received: "10 กรุงเทพมหานคร" },
    ]);
  });
});
