import { describe, expect, it } from "vitest";
import { populationYearsChart as chart } from "../../src/charts/population-years.ts";
import { dataOf, saying, sentenceOf, textsOf, withoutEvidence } from "./saying.ts";

describe("people and houses by year", () => {
  it("says the last year, the change since the first, and the years without figures", () => {
    expect(sentenceOf(chart, "00", "th")).toBe(
      "สิ้นปี พ.ศ. 2564 ประเทศไทยมีประชากรตามทะเบียนราษฎร 66,171,439 คน และบ้าน 27,708,608 หลัง " +
        "เทียบกับสิ้นปี พ.ศ. 2557 ประชากรเพิ่มขึ้น 1.6% บ้านเพิ่มขึ้น 15.0% ไม่มีตัวเลขของปี 2558 และ 2559",
    );
    expect(sentenceOf(chart, "10", "en")).toBe(
      "At the end of 2021, 5,527,994 people and 3,147,231 houses were registered in Bangkok. " +
        "Since the end of 2014, people fell by 2.9% and houses rose by 17.8%. There are no figures for 2015 and 2016.",
    );
  });

  it("serves an amphoe as well", () => {
    expect(sentenceOf(chart, "5020", "th")).toBe(
      "สิ้นปี พ.ศ. 2564 อำเภอเวียงแหงมีประชากรตามทะเบียนราษฎร 53,799 คน และบ้าน 9,605 หลัง " +
        "เทียบกับสิ้นปี พ.ศ. 2557 ประชากรเพิ่มขึ้น 95.4% บ้านเพิ่มขึ้น 14.4% ไม่มีตัวเลขของปี 2558 และ 2559",
    );
  });

  it("keeps the missing years in the table, without a number", () => {
    const table = chart.table(dataOf(chart, "50"), saying.th);
    expect(table.rows.map(([, people]) => people?.text)).toEqual([
      ...["1,678,284", "ไม่ได้ระบุ", "ไม่ได้ระบุ", "1,746,840", "1,763,742", "1,779,254"],
      ...["1,784,370", "1,789,385", "6.6%"],
    ]);
    expect(textsOf(table, "พ.ศ. 2559")).toEqual(["พ.ศ. 2559", "ไม่ได้ระบุ", "ไม่ได้ระบุ"]);
    expect(withoutEvidence(table)).toEqual([]);
  });
});
