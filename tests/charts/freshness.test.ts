import { describe, expect, it } from "vitest";
import { freshness as chart } from "../../src/charts/freshness.ts";
import { datasets } from "../../src/datasets/index.ts";
import { dataOf, saying, sentenceOf, textsOf, withoutEvidence } from "./saying.ts";

describe("what time each table speaks of", () => {
  it("says the newest and the oldest, when files came, and which tables tell no time", () => {
    expect(sentenceOf(chart, "00", "th")).toBe(
      "ตารางที่พูดถึงเวลาใหม่ที่สุดคือ “ตัวเลขของกองทุนและโครงการ” (พ.ศ. 2568) เก่าที่สุดคือ “เอกสารต้นทาง” (5 กุมภาพันธ์ 2563) " +
        "ไฟล์ทั้งหมดรับเข้าระบบเมื่อ 22 พฤศจิกายน 2569 ตารางที่ไม่ได้ระบุเวลาคือ " +
        "“จังหวัด อำเภอ และตำบล” “ระดับของแผนพัฒนา” “หน่วยงานในโครงการร้อยใจรักษ์” และ“หมู่บ้านใน 4 จังหวัดชายแดนภาคเหนือ”",
    );
    expect(sentenceOf(chart, "00", "en")).toContain(
      "The table with the latest time is “Figures of funds and programmes” (2025), the one with the earliest “Source documents” (5 February 2020). " +
        "All files were received on 22 November 2026.",
    );
  });

  it("knows every dataset of the site", () => {
    expect(
      dataOf(chart, "00")
        .map(({ table }) => table.id)
        .toSorted(),
    ).toEqual(datasets.map(({ table }) => table.id).toSorted());
  });

  it("reads the time from the table's own columns and leads to the row", () => {
    const table = chart.table(dataOf(chart, "00"), saying.th);
    expect(textsOf(table, "ยอดจำหน่ายสินค้า OTOP")[1]).toBe("กันยายน 2567");
    expect(textsOf(table, "ประชากรและบ้านรายปี ถึงระดับอำเภอ")[1]).toBe("31 ธันวาคม 2564");
    expect(textsOf(table, "งบประมาณกรมการพัฒนาชุมชน พ.ศ. 2565 (ร่าง)")[1]).toBe("ปีงบประมาณ 2565");
    expect(textsOf(table, "ระดับของแผนพัฒนา")[1]).toBe("ไม่ได้ระบุ");
    expect(withoutEvidence(table)).toEqual([]);
  });
});
