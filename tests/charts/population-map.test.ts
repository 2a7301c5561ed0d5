import { describe, expect, it } from "vitest";
import { populationMap as chart } from "../../src/charts/population-map.ts";
import { dataOf, saying, sentenceOf, textsOf, withoutEvidence } from "./saying.ts";

describe("the map of population change", () => {
  it("says how many provinces lost people, and the ends of the scale", () => {
    expect(sentenceOf(chart, "00", "th")).toBe(
      "จากสิ้นปี พ.ศ. 2557 ถึงสิ้นปี พ.ศ. 2564 ประชากรตามทะเบียนลดลง 29 จาก 77 จังหวัด " +
        "สูงที่สุดคือจังหวัดตาก +25.4% ต่ำที่สุดคือจังหวัดแพร่ −4.3%",
    );
    expect(sentenceOf(chart, "00", "en")).toBe(
      "Between the end of 2014 and the end of 2021, the registered population fell in 29 of 77 provinces. " +
        "The highest figure is that of Tak province, +25.4%; the lowest that of Phrae province, −4.3%.",
    );
  });

  it("counts the amphoes of a province, and the districts of Bangkok by their own name", () => {
    expect(sentenceOf(chart, "50", "th")).toBe(
      "จากสิ้นปี พ.ศ. 2557 ถึงสิ้นปี พ.ศ. 2564 ในจังหวัดเชียงใหม่ ประชากรตามทะเบียนลดลง 8 จาก 25 อำเภอ " +
        "สูงที่สุดคืออำเภอเวียงแหง +95.4% ต่ำที่สุดคืออำเภอดอยหล่อ −4.1%",
    );
    expect(sentenceOf(chart, "10", "th")).toContain("ลดลง 35 จาก 50 เขต");
  });

  it("shows the working of a change, which may be a fall", () => {
    const table = chart.table(dataOf(chart, "00"), saying.en);
    expect(textsOf(table, "Phrae")).toEqual(["Phrae", "−4.3%", "454,083", "434,580"]);
    const [, change] = table.rows.find(([name]) => name?.text === "Phrae") ?? [];
    expect(change?.working).toBe("(434580 − 454083) ÷ 454083 = -0.043");
    expect(withoutEvidence(table)).toEqual([]);
  });

  it("has one scale for every map, the same on both sides of zero", () => {
    const labels = (area: string) =>
      chart.legend(dataOf(chart, area), saying.en).map(({ fill, label }) => [fill, label]);
    expect(labels("00")).toEqual([
      ["fall2", "below −3%"],
      ["fall1", "−3% to below −1%"],
      ["level", "−1% to below +1%"],
      ["rise1", "+1% to below +3%"],
      ["rise2", "+3% and more"],
    ]);
    expect(labels("50")).toEqual(labels("00"));
  });
});
