import { describe, expect, it } from "vitest";
import { phaseTargets } from "../../src/datasets/phase-targets.ts";
import { fundStatistics } from "../../src/datasets/fund-statistics.ts";
import { programmeAgencies } from "../../src/datasets/programme-agencies.ts";
import { published } from "../publication.ts";
import { findingsOf } from "./findings.ts";

const rows = published.rows(phaseTargets.table);

describe("the phase targets", () => {
  it("carry the years of the plan and the start date with the document that gives them", () => {
    for (const { phase, plan_years, plan_document, start_date } of rows) {
      expect(plan_years).toBe("2562-2565");
      expect(plan_document).toBe("001_a22615136deabf11");
      expect(start_date).toBe(Number(phase) === 1 ? "2019-12-01" : null);
    }
  });

  it("stand beside the agencies that the documents name, in the documents' words", () => {
    const named = published.rows(programmeAgencies.table);
    expect(named.filter(({ role }) => role === "capacity").map(({ agency }) => agency)).toEqual([
      "มูลนิธิรากแก้ว",
      "มูลนิธิแม่ฟ้าหลวง ในพระบรมราชูปถัมภ์",
      "สถาบันส่งเสริมและพัฒนาปิดทองหลังพระ สืบสานแนวพระราชดำริ",
    ]);
    expect(named.length).toBe(5);
  });

  it.each([
    ["local governments trained in 2563", "F039", 1, 37],
    ["households of the Tha Ton site", "W01", 4, 1132],
    ["households of the Tha Ton site, elsewhere", "W02", 1, 1067],
    ["people of the Tha Ton site", "W01", 5, 4709],
    ["people of the Tha Ton site, elsewhere", "W02", 2, 4297],
    ["income of 2566 in baht", "F042", 1, 66_000_000],
    ["income of 2567 in baht", "F043", 1, 85_000_000],
  ])("stand beside what the news says of the programme: %s", (_, fact, part, value) => {
    const figure = published
      .rows(fundStatistics.table)
      .find((row) => row.fact === fact && Number(row.part) === part);
    expect(figure?.programme).toMatch(/^roi_jai_rak/);
    expect(figure).toMatchObject({ value });
  });

  it("publish which provinces' targets no document states, and split nothing", () => {
    const found = findingsOf("phase-targets").toSorted((a, b) => a.line! - b.line!);
    expect(
      found.map(({ code, severity, line, received }) => [code, severity, line, received]),
    ).toEqual(
      [
        [2, "56 พะเยา; 57 เชียงราย; 58 แม่ฮ่องสอน"],
        [3, "56 พะเยา; 57 เชียงราย; 58 แม่ฮ่องสอน"],
        [4, "50 เชียงใหม่; 56 พะเยา; 57 เชียงราย; 58 แม่ฮ่องสอน"],
        [5, "50 เชียงใหม่; 56 พะเยา; 57 เชียงราย; 58 แม่ฮ่องสอน"],
        [6, "56 พะเยา; 57 เชียงราย; 58 แม่ฮ่องสอน"],
        [7, "50 เชียงใหม่; 56 พะเยา; 57 เชียงราย; 58 แม่ฮ่องสอน"],
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
