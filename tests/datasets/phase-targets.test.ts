import { describe, expect, it } from "vitest";
import { phaseTargets } from "../../src/datasets/phase-targets.ts";
import { published } from "../publication.ts";
import { findingsOf } from "./findings.ts";

const rows = published.rows(phaseTargets.table);

describe("the phase targets", () => {
  it("carry the years of the plan, and a start date where the document gives one", () => {
    expect(new Set(rows.map(({ plan_years }) => plan_years))).toEqual(new Set(["2562-2565"]));
    for (const { phase, start_date } of rows)
      expect(start_date).toBe(Number(phase) === 1 ? "2019-12-01" : null);
  });

  it("publish which provinces' targets no document states, and split nothing", () => {
    const found = findingsOf("phase-targets");
    expect(
      found.map(({ code, severity, line, received }) => [code, severity, line, received]),
    ).toEqual(
      [
        [2, "56; 57; 58"],
        [3, "56; 57; 58"],
        [4, "50; 56; 57; 58"],
        [5, "50; 56; 57; 58"],
        [6, "56; 57; 58"],
        [7, "50; 56; 57; 58"],
      ].map(([line, received]) => ["province_not_stated", "warn", line, received]),
    );
  });

  it("would publish that a province has a larger target than the provinces together", () => {
    const check = phaseTargets.checks?.find(({ code }) => code === "part_exceeds_whole");
    expect(check?.broken(rows)).toEqual([]);
    const wrong = rows.map((row) => (row.value === 24 ? { ...row, value: 87 } : row));
    expect(check?.broken(wrong).map(({ received }) => received)).toEqual(["87 > 86"]);
  });
});
