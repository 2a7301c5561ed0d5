import { describe, expect, it } from "vitest";
import { freshness as chart } from "../../src/charts/freshness.ts";
import { expectedDatasets } from "../../src/datasets/index.ts";
import { published as live } from "../livePublication.ts";
import { dataOf, saying, sentenceOf, textsOf, withoutEvidence } from "./saying.ts";

describe("what time each table speaks of", () => {
  it("says the newest and the oldest, when files came, and which tables tell no time", () => {
    const thai = sentenceOf(chart, "00", "th");
    expect(thai).toContain("ตารางที่พูดถึงเวลาใหม่ที่สุดคือ “ตัวเลขของกองทุนและโครงการ”");
    expect(thai).toMatch(/ไฟล์(ทั้งหมดรับเข้าระบบเมื่อ|รับเข้าระบบระหว่าง) .*พฤศจิกายน 2569/);
    expect(thai).toMatch(/ตารางที่ไม่ได้ระบุเวลาคือ “จังหวัด อำเภอ และตำบล”/);
    expect(sentenceOf(chart, "00", "en")).toContain(
      "The table with the latest time is “Figures of funds and programmes”",
    );
  });

  it("counts a document by the day of its event where no day of publication is known", () => {
    const table = chart.table(dataOf(chart, "00"), saying.th);
    expect(textsOf(table, "เอกสารต้นทาง")[1]).toBe("26 พฤศจิกายน 2564");
    expect(sentenceOf(chart, "00", "th")).not.toContain("เก่าที่สุดคือ “เอกสารต้นทาง”");
  });

  it("knows every dataset of the site", () => {
    expect(
      dataOf(chart, "00", live)
        .map(({ table }) => table.id)
        .toSorted(),
    ).toEqual(expectedDatasets.map(({ table }) => table.id).toSorted());
  });

  it("tells as the oldest what is, with tables that are declared as files", () => {
    const known = dataOf(chart, "00", live).filter(({ latest }) => latest !== null);
    const text = chart.sentence(dataOf(chart, "00", live), saying.th);
    expect(known.map(({ table }) => table.id)).toContain("household-expenditure");
    expect(known.at(-1)!.latest!.end).toBe(Math.min(...known.map(({ latest }) => latest!.end)));
    const oldest = known.filter(({ latest }) => latest!.end === known.at(-1)!.latest!.end);
    expect(oldest.length).toBeGreaterThan(1);
    expect(text).toContain(
      `เก่าที่สุดคือ “${oldest.at(-1)!.table.title.th}” และอีก ${oldest.length - 1} ตาราง (`,
    );
    expect(text).not.toContain("เก่าที่สุดคือ “การประชุมตามเอกสาร”");
  });

  it("reads the time from the table's own columns and leads to the row", () => {
    const table = chart.table(dataOf(chart, "00"), saying.th);
    expect(textsOf(table, "ยอดจำหน่ายสินค้า OTOP")[1]).toBe("กันยายน 2567");
    expect(textsOf(table, "ประชากรและบ้านรายปี ถึงระดับอำเภอ")[1]).toBe("31 ธันวาคม 2564");
    expect(textsOf(table, "งบประมาณกรมการพัฒนาชุมชน (ร่าง)")[1]).toBe("ปีงบประมาณ 2565");
    expect(textsOf(table, "ระดับของแผนพัฒนา")[1]).toBe("ไม่ได้ระบุ");
    expect(withoutEvidence(table)).toEqual([]);
  });
});
