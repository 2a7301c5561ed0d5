import { describe, expect, it } from "vitest";
import { documents } from "../../src/datasets/documents.ts";
import { fundWorkLines } from "../../src/datasets/fund-work-lines.ts";
import { mechanisms } from "../../src/datasets/mechanisms.ts";
import { meetings } from "../../src/datasets/meetings.ts";
import { planLevels } from "../../src/datasets/plan-levels.ts";
import { published } from "../publication.ts";
import { findingsOf } from "./findings.ts";

const people = published.rows(mechanisms.table);
const told = published.rows(meetings.table);

describe("the mechanisms", () => {
  it.each([
    ["00", 4690, [878, 3647, 152, 13]],
    ["18", 21, [5, 8, 8]],
    ["51", 57, []],
  ])("of area %s count %i people", (area, total, parts) => {
    const some = people.filter(({ area_code }) => (area_code as string) === area);
    const counts = (type: string) =>
      some.filter(({ row_type }) => row_type === type).map(({ persons }) => persons);
    expect(counts("total")).toEqual([total]);
    expect(counts("part").toSorted((a, b) => a - b)).toEqual(parts.toSorted((a, b) => a - b));
    if (parts.length > 0) expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
  });

  it("state units as a number and what it counts", () => {
    const stated = people.filter(({ units }) => units !== null);
    expect(
      stated.map(({ units, unit, persons_per_unit, persons }) => [
        units,
        unit,
        persons_per_unit,
        persons,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [76, "province", 2, 152],
        [878, "amphoe", 1, 878],
        [8, "amphoe", null, 8],
      ]),
    );
    expect(stated.length).toBe(4);
  });

  it("see a total or a product that is off by one", () => {
    const wrong = people.map((row) => (row.persons === 152 ? { ...row, persons: 153 } : row));
    const broken = (mechanisms.checks ?? []).flatMap((check) => check.broken(wrong));
    expect(broken.map(({ received }) => received)).toEqual([
      expect.stringMatching(/^153 ≠ “1\) นักวิชาการพัฒนาชุมชนจังหวัด 76 จังหวัด/),
      "76 × 2 ≠ 153",
    ]);
    const footings = (mechanisms.reconciliations ?? []).flatMap((one) => one.footings(wrong));
    expect(
      footings.map(({ whole, parts }) => [
        whole.persons,
        parts.reduce((sum, { persons }) => sum + persons, 0),
      ]),
    ).toEqual([
      [21, 21],
      [4690, 4691],
    ]);
  });
});

describe("the meetings", () => {
  it("are told once a document, with a date and a place", () => {
    const stated = published.rows(documents.table).map(({ document }) => document);
    expect(told.map(({ document }) => document)).toEqual(stated);
    expect(told.every(({ date, venue, title }) => date && venue && title)).toBe(true);
  });

  it("keep both dates of the Chiang Mai meeting and say that they conflict", () => {
    expect(
      findingsOf("meetings").map(({ code, severity, received }) => [code, severity, received]),
    ).toEqual([["dates_conflict", "warn", "2020-01-05 ≠ 2020-02-05 (000_70eba37103ef22f8)"]]);
  });

  it("last two days only where the document says so", () => {
    const long = told.filter(({ last_date }) => last_date !== null);
    expect(long.map(({ date, last_date }) => [date, last_date])).toEqual([
      ["2021-11-22", "2021-11-23"],
    ]);
  });
});

describe("the plans and the lines of work", () => {
  it("rise from the village to the region, local administrative organisations among them", () => {
    const levels = published.rows(planLevels.table);
    expect(levels.map(({ level }) => level)).toEqual([
      "village",
      "tambon",
      "local_government",
      "amphoe",
      "province",
      "province_group",
      "region",
    ]);
    expect(levels.map(({ order }) => Number(order))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("are five for community funds in fiscal year 2565", () => {
    const lines = published.rows(fundWorkLines.table);
    expect(lines.map(({ fiscal_year, order }) => [Number(fiscal_year), Number(order)])).toEqual(
      [1, 2, 3, 4, 5].map((order) => [2565, order]),
    );
  });
});
