import { expect, it } from "vitest";
import { answered, texts } from "./saying.ts";

it("says which provinces are stated and that the others are not", () => {
  const fund = answered("funds-by-province", "mother_fund");
  expect(fund.sentence("th")).toBe(
    "ตาราง “ตัวเลขของกองทุนและโครงการ” มีตัวเลขของกองทุนแม่ของแผ่นดินรายจังหวัดเพียง 5 จาก 77 จังหวัด จังหวัดที่มี “หมู่บ้านและชุมชนที่เข้าร่วม” ได้แก่ " +
      "ขอนแก่น 502 หมู่บ้าน (เผยแพร่ 9 เมษายน 2567) พังงา 293 หมู่บ้าน (ไม่รวม 11 ชุมชน เผยแพร่ 10 เมษายน 2567) " +
      "ตารางนี้ไม่มีตัวเลขนี้ของจังหวัดอื่น ซึ่งไม่ได้แปลว่าเป็นศูนย์",
  );
  expect(fund.sentence("en")).toBe(
    "Mother of the Land fund: the table “Figures of funds and programmes” has figures of only 5 of 77 provinces. Villages and communities taking part: " +
      "Khon Kaen 502 villages (published 9 April 2024), Phangnga 293 villages (besides 11 urban communities, published 10 April 2024). " +
      "It has no such figure of the other provinces, which does not mean zero.",
  );
});

it("says of its table alone that provinces are missing: another table has the sales of nearly all", () => {
  const otop = answered("funds-by-province", "otop");
  for (const language of ["th", "en"] as const) {
    expect(otop.sentence(language)).not.toMatch(/พบเพียง|ไม่พบ|found/);
    expect(otop.sentence(language)).toMatch(/^(ตาราง “|OTOP.*the table “)/);
    expect(otop.notes(language).join()).toMatch(/“(ยอดจำหน่ายสินค้า OTOP|OTOP sales)”/);
  }
});

it("gives each measure a line for the provinces of which nothing is stated", () => {
  const rows = texts(answered("funds-by-province", "village_fund").table("en"));
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ["Funds", "Chiang Mai", "2,146 funds", "published 11 February 2024"],
    ["Funds", "Mae Hong Son", "422 funds", "published 2023"],
    ["Funds", "The other 75 provinces", "Not stated", ""],
    ["Members", "Nong Bua Lam Phu", "107,370 people", "published 20 July 2025"],
    ["Members", "The other 76 provinces", "Not stated", ""],
    [
      "Capital added by the funds' work, together",
      "Nong Bua Lam Phu",
      "2,820,837,841.90 baht",
      "published 20 July 2025",
    ],
    ["Capital added", "The other 76 provinces", "Not stated", ""],
    ["Funds registered as legal persons", "Mae Hong Son", "389 funds", "published 2023"],
    ["Funds registered as legal persons", "The other 76 provinces", "Not stated", ""],
    ["Share of funds registered", "Mae Hong Son", "92.18%", "published 2023"],
    ["Share of funds registered", "The other 76 provinces", "Not stated", ""],
  ]);
});

it("says where only an excerpt was seen", () => {
  const rows = texts(answered("funds-by-province", "savings_group").table("th"));
  expect(rows[0]).toEqual([
    "กลุ่ม",
    "หนองบัวลำภู",
    "266 กลุ่ม",
    "ไม่ได้ระบุเวลา",
    "nongbua.cdd.go.th (ข้อความตัดตอน)",
  ]);
});
