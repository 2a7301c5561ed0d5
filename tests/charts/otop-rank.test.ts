import { describe, expect, it } from "vitest";
import { otopRank as chart } from "../../src/charts/otop-rank.ts";
import { dataOf, saying, sentenceOf, textsOf, withoutEvidence } from "./saying.ts";

describe("the ranking of OTOP sales", () => {
  it("says who sold most and least, the total, and who is not stated", () => {
    expect(sentenceOf(chart, "00", "th")).toBe(
      "ปีงบประมาณ 2567 จังหวัดนครปฐมมียอดจำหน่าย OTOP มากที่สุด 22,340 ล้านบาท " +
        "รองลงมาคือจังหวัดเชียงใหม่ 16,351 ล้านบาท น้อยที่สุดคือจังหวัดแม่ฮ่องสอน 527.7 ล้านบาท " +
        "รวม 76 จังหวัดเป็น 329,066 ล้านบาท ต้นทางไม่ได้ระบุยอดของกรุงเทพมหานคร",
    );
    expect(sentenceOf(chart, "00", "en")).toBe(
      "In fiscal year 2024 (B.E. 2567), OTOP sales were highest in Nakhon Pathom province, at 22.3 billion baht, " +
        "followed by Chiang Mai province with 16.4 billion baht; they were lowest in Mae Hong Son province, at 527.7 million baht. " +
        "The 76 provinces together sold 329.1 billion baht. The source does not state Bangkok.",
    );
  });

  it("adds the months of a province to the satang and ranks what is stated alone", () => {
    const table = chart.table(dataOf(chart, "00"), saying.en);
    expect(textsOf(table, "Chiang Mai")).toEqual(["Chiang Mai", "2", "16,350,831,991.66", "5.0%"]);
    expect(textsOf(table, "Mae Hong Son")).toEqual([
      "Mae Hong Son",
      "76",
      "527,681,368.18",
      "0.2%",
    ]);
    expect(textsOf(table, "Bangkok")).toEqual(["Bangkok", "–", "Not stated", "Not stated"]);
    expect(textsOf(table, "All provinces that are stated")[2]).toBe("329,066,065,059.13");
    expect(withoutEvidence(table)).toEqual([]);
  });
});
