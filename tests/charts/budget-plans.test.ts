import { describe, expect, it } from "vitest";
import { budgetPlans as chart } from "../../src/charts/budget-plans.ts";
import { dataOf, plain, saying, sentenceOf, withoutEvidence } from "./saying.ts";

describe("the draft budget by plan", () => {
  it("says the total and the two largest plans, and that all of it is a draft", () => {
    expect(sentenceOf(chart, "00", "th")).toBe(
      "ร่าง พ.ร.บ. งบประมาณรายจ่าย ปีงบประมาณ 2565 ตั้งงบกรมการพัฒนาชุมชนไว้ 5,117.9 ล้านบาท ใน 7 แผนงาน " +
        "มากที่สุดคือแผนงานบุคลากรภาครัฐ 2,939.1 ล้านบาท (57.4%) " +
        "รองลงมาคือแผนงานยุทธศาสตร์เสริมสร้างพลังทางสังคม 1,328.0 ล้านบาท (25.9%) " +
        "ทั้งหมดเป็นตัวเลขในร่าง ไม่ใช่ฉบับที่ประกาศใช้",
    );
    expect(sentenceOf(chart, "00", "en")).toBe(
      "The draft budget bill for fiscal year 2022 (B.E. 2565) sets 5,117.9 million baht aside for the Community Development Department, in 7 plans. " +
        "The largest is “Public-sector personnel plan”, at 2,939.1 million baht (57.4%), " +
        "followed by “Strategic plan for strengthening society”, at 1,328.0 million baht (25.9%). " +
        "All are figures of the draft, not of the act as passed.",
    );
  });

  it("says draft in the heading, the headline and beside the bars", () => {
    const data = dataOf(chart, "00");
    expect(chart.heading("00", saying.th, data)).toContain("ร่าง");
    expect(chart.headline(data, saying.th).label).toContain("ร่าง");
    expect(chart.heading("00", saying.en, data)).toContain("Draft");
    expect(chart.headline(data, saying.en).label).toContain("draft");
  });

  it("adds projects up to their plan and plans up to the whole", () => {
    const table = chart.table(dataOf(chart, "00"), saying.th);
    const sums = table.rows
      .filter(([, part]) => part?.text === "รวม")
      .map(([plan, , amount]) => [plan?.text, plain(amount?.text ?? "")]);
    expect(sums).toContainEqual(["แผนงานบูรณาการพัฒนาและส่งเสริมเศรษฐกิจฐานราก", "757,920,600"]);
    expect(sums.at(-1)).toEqual(["รวมทุกแผนงาน", "5,117,928,300"]);
    expect(table.rows).toHaveLength(14 + 7 + 1);
    expect(withoutEvidence(table)).toEqual([]);
  });
});
