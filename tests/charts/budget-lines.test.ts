import { describe, expect, it } from "vitest";
import { budgetLines as chart } from "../../src/charts/budget-lines.ts";
import { chartAreas } from "../../src/models/figures/chartAreas.ts";
import { published } from "../publication.ts";
import { dataOf, saying, sentenceOf, withoutEvidence } from "./saying.ts";

describe("the lines of a part of the draft budget", () => {
  it("says what the part is for when it has a single line", () => {
    expect(sentenceOf(chart, "entry-40", "th")).toBe(
      "ร่าง พ.ร.บ. งบประมาณรายจ่าย ปีงบประมาณ 2565 ตั้งงบสำหรับ “โครงการส่งเสริมและพัฒนาหมู่บ้านกองทุนแม่ของแผ่นดิน” 18,287,000 บาท " +
        "อยู่ในแผนงานบูรณาการป้องกันปราบปรามและบำบัดรักษาผู้ติดยาเสพติด " +
        "ทั้งหมดเป็นค่าใช้จ่ายในการสัมมนาและฝึกอบรม ตัวเลขนี้เป็นร่าง ไม่ใช่ฉบับที่ประกาศใช้",
    );
    expect(sentenceOf(chart, "entry-33", "en")).toBe(
      "The draft budget bill for fiscal year 2022 (B.E. 2565) sets 2,939,062,600 baht aside for “Public-sector personnel plan”. " +
        "It has 9 lines without parts, of which the largest is เงินเดือน, at 2,632,002,300 baht. " +
        "These are figures of the draft, not of the act as passed.",
    );
  });

  it("names the lines that do not foot, each with the size of its gap", () => {
    expect(sentenceOf(chart, "entry-36", "th")).toContain(
      "ในไฟล์ต้นทาง ยอดของข้อ 2.1.1 ค่าครุภัณฑ์ และข้อ 2.1.1.1 ครุภัณฑ์ยานพาหนะและขนส่ง ไม่เท่ากับผลบวกของรายการใต้ข้อ",
    );
    const { rows } = chart.table(dataOf(chart, "entry-36"), saying.en);
    const gaps = rows.flatMap(([line, , , gap]) =>
      gap?.kind === "derived" ? [[line?.text, gap.text, gap.working]] : [],
    );
    expect(gaps).toEqual([
      ["2.1.1", "-8,371,600", "17640000 − 26011600 = -8371600"],
      ["2.1.1.1", "8,371,600", "26011600 − 17640000 = 8371600"],
    ]);
  });

  it("has no column of gaps where all lines foot", () => {
    const table = chart.table(dataOf(chart, "entry-39"), saying.en);
    expect(table.columns).toHaveLength(3);
    expect(table.rows.map(([, item]) => item?.text)[0]).toBe(
      "Sufficiency-economy villages (โครงการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง)",
    );
    expect(withoutEvidence(table)).toEqual([]);
  });

  it("is called after its project, its output, or the plan that has neither", () => {
    const name = (area: string) => chart.areaName?.(area, published.rows, saying.th);
    expect(name("entry-33")).toBe("แผนงานบุคลากรภาครัฐ");
    expect(name("entry-37")).toBe("เสริมสร้างศักยภาพในการบริหารจัดการตำบล");
    expect(name("entry-47")).toBe("โครงการพัฒนาชุมชนใสสะอาด");
    expect(chartAreas(published, chart)).toHaveLength(15);
  });
});
