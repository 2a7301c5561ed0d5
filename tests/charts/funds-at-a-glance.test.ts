import { expect, it } from "vitest";
import { answered, texts } from "./answered.ts";

const glance = answered("funds-at-a-glance", "00");

it("says the figure of each line of work, and the lines that have none", () => {
  expect(glance.sentence("th")).toBe(
    "งานทุนชุมชน 5 งานของปีงบประมาณ 2565 มีตัวเลขระดับประเทศที่พบดังนี้ กลุ่มออมทรัพย์เพื่อการผลิต 5,771 กลุ่ม (กันยายน 2552) " +
      "โครงการแก้ไขปัญหาความยากจน (กข.คจ.) 11,608 หมู่บ้าน (2536–2540) กองทุนแม่ของแผ่นดิน 24,967 แห่ง (25 มิถุนายน 2567) " +
      "ส่วนศูนย์จัดการกองทุนชุมชน และพัฒนาชุมชนตามแนวพระราชดำริไม่พบตัวเลข",
  );
  expect(glance.sentence("en")).toBe(
    "Of the 5 lines of work on community funds in fiscal year 2022 (B.E. 2565), these have a figure for the country: " +
      "Savings groups for production 5,771 groups (September 2009), Poverty alleviation project 11,608 villages (1993–1997), " +
      "Mother of the Land fund 24,967 places (25 June 2024). " +
      "None was found for Community fund management centres and Community development on royal initiative.",
  );
});

it("chooses one figure a fund, and says where there are only those of provinces", () => {
  expect(texts(glance.table("en")).map(([fund, , figure]) => [fund, figure])).toEqual([
    ["Savings groups for production", "5,771 groups"],
    ["Poverty alleviation project", "11,608 villages"],
    ["Mother of the Land fund", "24,967 places"],
    ["Community fund management centres", "Not stated"],
    ["Community development on royal initiative", "Not stated"],
    ["Women's development fund", "17,221,546 people"],
    ["Village fund", "Figures of some provinces only"],
    ["Khok Nong Na", "42,345 plots"],
  ]);
});
