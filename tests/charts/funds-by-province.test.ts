import { expect, it } from "vitest";
import { answered, texts } from "./answered.ts";

it("says which provinces are stated and that the others are not", () => {
  const fund = answered("funds-by-province", "mother_fund");
  expect(fund.sentence("th")).toBe(
    "ตัวเลขของกองทุนแม่ของแผ่นดินรายจังหวัดพบเพียง 5 จาก 77 จังหวัด หมู่บ้านและชุมชนที่เข้าร่วมที่ระบุไว้ ได้แก่ " +
      "ขอนแก่น 502 หมู่บ้าน (เมษายน 2567) กาญจนบุรี 315 หมู่บ้าน/ชุมชน (มิถุนายน 2566) พังงา 293 หมู่บ้าน (เมษายน 2567) " +
      "จังหวัดอื่นไม่ได้ระบุ ซึ่งไม่ได้แปลว่าเป็นศูนย์",
  );
  expect(fund.sentence("en")).toBe(
    "Mother of the Land fund: figures were found for only 5 of 77 provinces. Villages and communities taking part: " +
      "Khon Kaen 502 villages (April 2024), Kanchanaburi 315 villages and communities (June 2023), Phangnga 293 villages (April 2024). " +
      "The other provinces are not stated, which does not mean zero.",
  );
});

it("gives each measure a line for the provinces of which nothing is stated", () => {
  const rows = texts(answered("funds-by-province", "village_fund").table("en"));
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ["Funds", "Chiang Mai", "2,146 funds", "February 2024"],
    ["Funds", "Mae Hong Son", "422 funds", "2023"],
    ["Funds", "The other 75 provinces", "Not stated", ""],
    ["Members", "Nong Bua Lam Phu", "107,370 people", "2025"],
    ["Members", "The other 76 provinces", "Not stated", ""],
    ["Funds registered as legal persons", "Mae Hong Son", "389 funds", "2023"],
    ["Funds registered as legal persons", "The other 76 provinces", "Not stated", ""],
    ["Share of funds registered", "Mae Hong Son", "92.18%", "2023"],
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
