import { describe, expect, it } from "vitest";
import { populationMap as chart } from "../../src/charts/population-map.ts";
import { dataOf, saying, sentenceOf, textsOf, withoutEvidence } from "./saying.ts";

describe("the map of population change", () => {
  it("says how many provinces lost people, and the ends of the scale", () => {
    expect(sentenceOf(chart, "00", "th")).toBe(
      "จากสิ้นปี พ.ศ. 2560 ถึงสิ้นปี พ.ศ. 2564 ประชากรตามทะเบียนลดลง 45 จาก 77 จังหวัด " +
        "สูงที่สุดคือจังหวัดระยอง +5.6% ต่ำที่สุดคือจังหวัดลำปาง −2.9%",
    );
    expect(sentenceOf(chart, "00", "en")).toBe(
      "Between the end of 2017 and the end of 2021, the registered population fell in 45 of 77 provinces. " +
        "The highest figure is that of Rayong province, +5.6%; the lowest that of Lampang province, −2.9%.",
    );
  });

  it("counts the amphoes of a province, and the districts of Bangkok by their own name", () => {
    expect(sentenceOf(chart, "50", "th")).toBe(
      "จากสิ้นปี พ.ศ. 2560 ถึงสิ้นปี พ.ศ. 2564 ในจังหวัดเชียงใหม่ ประชากรตามทะเบียนลดลง 10 จาก 25 อำเภอ " +
        "สูงที่สุดคืออำเภอเวียงแหง +19.2% ต่ำที่สุดคืออำเภอดอยหล่อ −4.0%",
    );
    expect(sentenceOf(chart, "10", "th")).toContain("ลดลง 39 จาก 50 เขต");
  });

  it("shows the working of a change, which may be a fall", () => {
    const table = chart.table(dataOf(chart, "00"), saying.en);
    expect(textsOf(table, "Phrae")).toEqual(["Phrae", "−2.9%", "447,564", "434,580"]);
    const [, change] = table.rows.find(([name]) => name?.text === "Phrae") ?? [];
    expect(change?.working).toBe("(434580 − 447564) ÷ 447564 = -0.02901");
    expect(withoutEvidence(table)).toEqual([]);
  });

  it("tells in its notes why it begins with that year", () => {
    expect(chart.notes(dataOf(chart, "50"), saying.th).join(" ")).toContain("สัญชาติ");
    expect(chart.notes(dataOf(chart, "50"), saying.en).join(" ")).toContain("nationals");
  });

  it("compares amphoes that lack a part in a year between, and none in that year", () => {
    const { changes } = dataOf(chart, "40");
    expect(changes.find(({ code }) => code === "4008")?.change.kind).toBe("derived");
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
