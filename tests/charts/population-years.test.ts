import { describe, expect, it } from "vitest";
import { populationYearsChart as chart } from "../../src/charts/population-years.ts";
import { dataOf, saying, sentenceOf, textsOf, withoutEvidence } from "./saying.ts";

const whyTh =
  "ยอดปี 2557 นับเฉพาะผู้มีสัญชาติไทย ส่วนยอดตั้งแต่ปี 2560 นับทุกสัญชาติ จึงเทียบข้ามกันไม่ได้ เว็บนี้ยังไม่ได้ไฟล์ของปี 2558 และ 2559";

describe("people and houses by year", () => {
  it("says the last year, the change since the first, and the years without figures", () => {
    expect(sentenceOf(chart, "00", "th")).toBe(
      "สิ้นปี พ.ศ. 2564 ประเทศไทยมีประชากรตามทะเบียนราษฎร 66,171,439 คน และบ้าน 27,708,608 หลัง " +
        "ประชากรแทบไม่เปลี่ยน จากสิ้นปี พ.ศ. 2560 บ้านเพิ่มขึ้น 15.0% จากสิ้นปี พ.ศ. 2557 " +
        whyTh,
    );
    expect(sentenceOf(chart, "10", "en")).toBe(
      "At the end of 2021, 5,527,994 people and 3,147,231 houses were registered in Bangkok. " +
        "People fell by 2.7% since the end of 2017, houses rose by 17.8% since the end of 2014. " +
        "The figures of 2014 count Thai nationals only, those from 2017 on people of all nationalities, so the two can’t be compared. " +
        "The files of 2015 and 2016 have not been obtained.",
    );
  });

  it("serves an amphoe as well", () => {
    expect(sentenceOf(chart, "5020", "th")).toBe(
      "สิ้นปี พ.ศ. 2564 อำเภอเวียงแหงมีประชากรตามทะเบียนราษฎร 53,799 คน และบ้าน 9,605 หลัง " +
        "ประชากรเพิ่มขึ้น 19.2% จากสิ้นปี พ.ศ. 2560 บ้านเพิ่มขึ้น 14.4% จากสิ้นปี พ.ศ. 2557 " +
        whyTh,
    );
  });

  it("keeps the missing years in the table, without a number", () => {
    const table = chart.table(dataOf(chart, "50"), saying.th);
    expect(table.rows.map(([, people]) => people?.text)).toEqual([
      ...["1,678,284", "ยังไม่ได้ไฟล์", "ยังไม่ได้ไฟล์", "1,746,840", "1,763,742", "1,779,254"],
      ...["1,784,370", "1,789,385", "เทียบไม่ได้", "2.4%"],
    ]);
    expect(textsOf(table, "เปลี่ยนแปลงจากสิ้นปี พ.ศ. 2557 ถึงสิ้นปี พ.ศ. 2564")[1]).toBe("เทียบไม่ได้");
    expect(textsOf(table, "พ.ศ. 2559")).toEqual(["พ.ศ. 2559", "ยังไม่ได้ไฟล์", "ยังไม่ได้ไฟล์"]);
    expect(withoutEvidence(table)).toEqual([]);
  });
});
