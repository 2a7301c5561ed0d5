import { describe, expect, it } from "vitest";
import { readWrittenTable } from "../../../src/schema/written/readTable.ts";

const text = (th: string, en: string) => ({ th, en });
const share = {
  ...{ id: "share", title: text("สัดส่วนสมาชิก", "Share of members"), measure: "share" },
  ...{ area: "province_code", time: "year", better: "higher", ranked: true, changes: true },
};
const members = { ...share, id: "members", measure: "members", sums: "rows" };
const field = (name: string, kind: string, more: object = {}) => ({
  ...{ name, title: name, "title:en": name, kind, ...more },
});

/** What reading a table with these figures tells: the codes, where, and the first suggestion. */
function told(...figures: readonly object[]) {
  const { dataset, findings } = readWrittenTable(
    JSON.stringify({
      ...{ id: "groups", title: "กลุ่ม", "title:en": "Groups", description: "หนึ่งแถวคือกลุ่ม" },
      "description:en": "A row is a group.",
      fields: [
        field("year", "year"),
        field("province_code", "province"),
        field("provinces", "provinces"),
        field("kind", "category", {
          categories: ["farm", "craft"].map((value) => ({
            value,
            label: value,
            "label:en": value,
          })),
        }),
        field("members", "count", { additivity: "additive", unit: text("คน", "people") }),
        field("share", "number", { additivity: "not additive", unit: text("%", "%") }),
        field("plain", "number", { additivity: "additive" }),
        field("money", "baht", { additivity: "additive" }),
      ],
      primaryKey: ["year", "province_code", "kind"],
      sources: [{ folder: "groups", file: "groups.csv" }],
      figures,
    }),
    "groups.json",
  );
  return {
    dataset,
    findings: findings.map(({ code, column, suggest }) => [code, column, ...suggest.slice(0, 1)]),
    words: findings.map(({ expected, advice }) => [expected, advice]),
  };
}

describe("figures in a declaration", () => {
  it("have the unit of their measure, of money baht, and their own before either", () => {
    const money = { ...members, id: "money", measure: "money" };
    const own = { ...money, id: "own", unit: text("ล้านบาท", "million baht") };
    const { dataset, findings } = told(share, members, money, own);
    expect(findings).toEqual([]);
    expect(dataset!.figures!.map(({ unit }) => unit.th)).toEqual(["%", "คน", "บาท", "ล้านบาท"]);
  });

  it("that add nothing up bring the rule of one row for a place and a time", () => {
    const { dataset } = told(share, members);
    expect(dataset!.checks!.map(({ code }) => code)).toEqual(["figure_rows_several"]);
    const row = (province_code: string | null, year: number, kind: string) => ({
      ...{ province_code, year, kind },
    });
    const rows = [row("50", 2567, "farm"), row("50", 2568, "farm"), row("50", 2567, "craft")];
    const [check] = dataset!.checks!;
    expect(check!.broken([...rows, row(null, 2567, "farm"), row(null, 2567, "craft")])).toEqual([
      { row: rows[2], received: "50 2567", column: "province_code" },
    ]);
    const farms = told({ ...share, where: { kind: "farm" } }).dataset!.checks![0]!;
    expect(farms.broken(rows)).toEqual([]);
  });

  it.each([
    [
      "a field that is none",
      { ...share, measure: "shere" },
      "declaration_field_unknown",
      "measure",
      "share",
    ],
    [
      "a condition on a field that is none",
      { ...share, where: { kin: "farm" } },
      "declaration_field_unknown",
      "where/kin",
      "kind",
    ],
    [
      "a condition that no row meets",
      { ...share, where: { kind: "frm" } },
      "figure_condition",
      "where/kind",
      "farm",
    ],
    ["a place that is no place", { ...share, area: "kind" }, "figure_field_kind", "area"],
    ["several places a row", { ...share, area: "provinces" }, "figure_field_kind", "area"],
    ["a time that is none", { ...share, time: "members" }, "figure_field_kind", "time"],
    [
      "a measure that measures nothing",
      { ...share, measure: "kind" },
      "figure_field_kind",
      "measure",
    ],
    ["a divisor that measures nothing", { ...members, per: "year" }, "figure_field_kind", "per"],
    [
      "a quotient of two tables without a unit of its own",
      { ...members, per: "population-years/people" },
      "declaration_property_missing",
      "unit",
    ],
    [
      "a time of another table’s figure where there is none",
      { ...members, per: "money", perTime: "last" },
      "figure_per_time",
      "perTime",
    ],
    ["sums of what doesn’t add up", { ...share, sums: "rows" }, "figure_not_additive", "sums"],
    ["circles for a share", { ...share, chart: "circles" }, "figure_chart_sums", "chart"],
    ["a chart that isn’t offered", { ...members, chart: "pie" }, "declaration_choice", "chart"],
    [
      "a count of rows without sums",
      { ...share, measure: undefined, unit: text("กลุ่ม", "groups") },
      "declaration_property_missing",
      "sums",
    ],
    ["no unit anywhere", { ...members, measure: "plain" }, "declaration_property_missing", "unit"],
    [
      "no time where rows are told apart by it",
      { ...share, time: undefined },
      "declaration_property_missing",
      "time",
    ],
    ["a word that isn’t offered", { ...share, better: "more" }, "declaration_choice", "better"],
    ["no word on ranks", { ...share, ranked: undefined }, "declaration_property_missing", "ranked"],
    [
      "a misspelt property",
      { ...share, ranked: undefined, rankd: true },
      "declaration_property_unknown",
      "rankd",
      "ranked",
    ],
    [
      "a title in one language",
      { ...share, title: { th: "สัดส่วน" } },
      "declaration_property_missing",
      "title/en",
    ],
  ])("refuse %s, by property and cure in both languages", (_, figure, code, at, ...suggest) => {
    const { dataset, findings, words } = told(figure);
    expect(dataset).toBeNull();
    expect(findings).toEqual([[code, `/figures/0/${at}`, ...suggest]]);
    for (const text of words.flat()) {
      expect(text!.th).toMatch(/[ก-๙]|"/);
      expect(text!.en).toMatch(/[a-z]/);
    }
  });

  it("refuse an id twice", () => {
    expect(told(share, { ...members, id: "share" }).findings).toEqual([
      ["figure_twice", "/figures/1/id"],
    ]);
  });
});
