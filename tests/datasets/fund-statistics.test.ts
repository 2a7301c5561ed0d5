import { describe, expect, it } from "vitest";
import {
  byPrecedence,
  type FundFigure,
  fundStatistics,
  sameThing,
} from "../../src/datasets/fund-statistics.ts";
import { webExcerpts } from "../../src/datasets/web-excerpts.ts";
import { published } from "../publication.ts";
import { findingsOf } from "./findings.ts";

const rows = published.rows(fundStatistics.table);
const excerpts = published.rows(webExcerpts.table);
const figure = (fact: string, part = 1): FundFigure => {
  const row = rows.find((row) => row.fact === fact && Number(row.part) === part);
  if (!row) throw new Error(`figure not published: ${fact} ${part}`);
  return row;
};

describe("the figures of funds and programmes", () => {
  it("hold all 69 of the news and every number of the 14 excerpts", () => {
    expect(rows.filter(({ evidence }) => evidence === "page").length).toBe(69);
    const read = rows.filter(({ evidence }) => evidence === "excerpt");
    expect(new Set(read.map(({ fact }) => fact)).size).toBe(14);
    expect(excerpts.length).toBe(14);
    for (const { fact, stated } of excerpts) {
      const left = read
        .filter((row) => row.fact === fact)
        .reduce((text, { quoted }) => text.replace(quoted ?? "", ""), stated);
      expect(left.replace(/[\s;()]/g, "")).toBe("");
    }
  });

  it("keep the counts of Mother of the Land villages side by side and call two measures no conflict", () => {
    expect(
      ["F003", "F005", "F006", "F007"].map((fact) => [figure(fact).value, figure(fact).as_of]),
    ).toEqual([
      [24455, "2021-08-17"],
      [26507, "2004/2022"],
      [27560, "2004/2023"],
      [24967, "2024-06-26"],
    ]);
    expect(sameThing(figure("F007"))).not.toBe(sameThing(figure("F006")));
    expect(
      findingsOf("fund-statistics")
        .map(({ received }) => received)
        .join(),
    ).not.toContain("24967");
  });

  it("keep both counts of the Tha Ton site", () => {
    expect([figure("W01", 4), figure("W02", 1)].map(({ value }) => value)).toEqual([1132, 1067]);
    expect([figure("W01", 5), figure("W02", 2)].map(({ value }) => value)).toEqual([4709, 4297]);
    const found = findingsOf("fund-statistics").map(({ severity, received }) => [
      severity,
      received,
    ]);
    expect(found).toContainEqual(["warn", "1132 (W01) ≠ 1067 (W02)"]);
    expect(found).toContainEqual(["warn", "4709 (W01) ≠ 4297 (W02)"]);
    expect(found.length).toBe(5);
  });

  it("say “more than” beside a number, not in it", () => {
    const more = rows.filter(({ qualifier }) => qualifier === "more_than");
    expect(more.map(({ fact, value }) => [fact, value])).toEqual([
      ["F033", 190_320.605777],
      ["F035", 2098],
      ["F042", 66_000_000],
      ["F043", 85_000_000],
    ]);
  });

  it.each([
    ["F001", "2021-04-05"],
    ["F005", "2004/2022"],
    ["F004", "2021/2022"],
    ["F014", "2004/2024"],
    ["W01", null],
  ])("keep the precision of the time of %s", (fact, asOf) => {
    expect(figure(fact).as_of).toBe(asOf);
  });

  it.each([
    ["F001", "00"],
    ["F011", "40"],
    ["F039", "50;56;57;58"],
    ["F040", "501005"],
    ["F037", "490508"],
    ["W11", "501905;910502"],
    ["W12", "00"],
    ["F041", null],
    ["W04", null],
    ["W08", null],
  ])("code the place of %s as far as it is sure", (fact, codes) => {
    expect(figure(fact).area_codes).toBe(codes);
  });

  it("keep six decimals of a million baht", () => {
    expect(figure("F033")).toMatchObject({ value: 190_320.605777, unit: "ล้านบาท" });
  });
});

describe("the precedence of figures", () => {
  it("puts a full page before an excerpt, the later before the earlier, the larger before the smaller", () => {
    const villages = rows.filter((row) => sameThing(row) === sameThing(figure("F001")));
    expect(villages.toSorted(byPrecedence).map(({ fact }) => fact)).toEqual([
      "F006",
      "F005",
      "F003",
      "F001",
      "W09",
    ]);
  });
});

describe("the check of shares", () => {
  const check = fundStatistics.checks?.find(({ code }) => code === "share_differs");

  it("recomputes each share from what it divides", () => {
    expect(check?.broken(rows)).toEqual([]);
    expect(rows.filter(({ unit }) => unit === "ร้อยละ").map(({ fact }) => fact)).toEqual([
      "W03",
      "W14",
    ]);
  });

  it.each<[string, number, number, string]>([
    ["W03", 2, 57, "96.67 ≠ 95.00 = 100 × 57 / 60"],
    ["W14", 1, 423, "92.18 ≠ 91.96 = 100 × 389 / 423"],
  ])("sees another figure in %s", (fact, part, value, received) => {
    const wrong = rows.map((row) =>
      row.fact === fact && Number(row.part) === part ? { ...row, value } : row,
    );
    expect(check?.broken(wrong).map(({ received }) => received)).toEqual([received]);
  });
});

describe("the check of readings", () => {
  const [comparison] = fundStatistics.comparisons ?? [];
  const read = rows.filter(({ quoted }) => quoted !== null);
  const broken = (some: readonly FundFigure[]) =>
    comparison?.broken(some, (table) => published.rows(table)) ?? [];

  it("passes what is published", () => {
    expect(broken(read)).toEqual([]);
  });

  it.each<[string, Partial<FundFigure>]>([
    ["a number that isn't in the words", { value: 1 }],
    ["words that aren't in the excerpt", { quoted: "37119 ตร.ม." }],
    ["another page", { page_url: "https://example.org/" }],
    ["another place", { place: "เชียงใหม่" }],
    ["a figure that no excerpt has", { fact: "W99" }],
  ])("sees %s", (_, change) => {
    expect(broken([{ ...figure("W01"), ...change }]).length).toBe(1);
  });
});
