import { describe, expect, it } from "vitest";
import { otopMonths as chart } from "../../src/charts/otop-months.ts";
import { dataOf, plain, saying, sentenceOf, textsOf, withoutEvidence } from "./saying.ts";

describe("OTOP sales by month", () => {
  it("says the total of the country with its highest and lowest month", () => {
    expect(sentenceOf(chart, "00", "th")).toBe(
      "ปีงบประมาณ 2567 ทั้ง 76 จังหวัดมียอดจำหน่าย OTOP รวม 329,066 ล้านบาท ต้นทางไม่ได้ระบุยอดของกรุงเทพมหานคร " +
        "เดือนที่ขายได้มากที่สุดคือมกราคม 2567 (32,074 ล้านบาท) น้อยที่สุดคือกันยายน 2567 (21,796 ล้านบาท)",
    );
    expect(sentenceOf(chart, "00", "en")).toBe(
      "In fiscal year 2024 (B.E. 2567), 76 provinces together sold OTOP goods for 329.1 billion baht; the source does not state Bangkok. " +
        "Sales were highest in January 2024, at 32.1 billion baht, and lowest in September 2024, at 21.8 billion baht.",
    );
  });

  it("ranks a province among those that are stated", () => {
    expect(sentenceOf(chart, "50", "th")).toBe(
      "ปีงบประมาณ 2567 จังหวัดเชียงใหม่มียอดจำหน่าย OTOP 16,351 ล้านบาท เป็นอันดับที่ 2 จาก 76 จังหวัดที่มีข้อมูล " +
        "เดือนที่ขายได้มากที่สุดคือกุมภาพันธ์ 2567 (2,124 ล้านบาท) น้อยที่สุดคือกันยายน 2567 (833.2 ล้านบาท)",
    );
  });

  it("says of Bangkok that nothing is stated, and draws no zero", () => {
    expect(sentenceOf(chart, "10", "th")).toBe(
      "ต้นทางไม่ได้ระบุยอดจำหน่าย OTOP ของกรุงเทพมหานคร ปีงบประมาณ 2567 อีก 76 จังหวัดรวมกันเป็น 329,066 ล้านบาท",
    );
    const { rows } = chart.table(dataOf(chart, "10"), saying.th);
    expect(rows.map(([, cell]) => cell?.text)).toEqual(Array(13).fill("ไม่ได้ระบุ"));
  });

  it("shows both totals of the month on which the report disagrees", () => {
    const data = dataOf(chart, "00");
    const table = chart.table(data, saying.en);
    expect(textsOf(table, "September 2024")[1]).toBe("21,796,031,227.02");
    expect(
      textsOf(table, "September 2024 as the tables by channel and by product state it")[1],
    ).toBe("21,796,030,227.02");
    expect(textsOf(table, "Difference in September 2024")[1]).toBe("1,000.00");
    expect(chart.notes(data, saying.th).map(plain)[0]).toContain(
      "ต่างจากผลบวกของรายจังหวัด 1,000 บาท",
    );
    expect(withoutEvidence(table)).toEqual([]);
    expect(withoutEvidence(chart.table(dataOf(chart, "50"), saying.en))).toEqual([]);
  });
});
