import { expect, it } from "vitest";
import { fundsAtAGlance } from "../../src/charts/funds-at-a-glance.ts";
import { answered, dataOf, saying, texts } from "./saying.ts";

const glance = answered("funds-at-a-glance", "00");

it("says the figure of each line of work, and the lines that have none", () => {
  expect(glance.sentence("th")).toBe(
    "แนวทางงานทุนชุมชน 5 แนวทางของปีงบประมาณ 2565 มีตัวเลขระดับประเทศที่พบดังนี้ กลุ่มออมทรัพย์เพื่อการผลิต “กลุ่ม” 5,771 กลุ่ม (กันยายน 2552) " +
      "โครงการแก้ไขปัญหาความยากจน (กข.คจ.) “หมู่บ้าน ระยะที่ 1” 11,608 หมู่บ้าน (2536–2540) " +
      "กองทุนแม่ของแผ่นดิน “หมู่บ้าน/ชุมชนสะสม รวมปี 2566” 27,560 แห่ง (2547–2566) " +
      "ส่วนศูนย์จัดการกองทุนชุมชน และพัฒนาชุมชนตามแนวพระราชดำริไม่พบตัวเลขที่แทนทั้งหมด",
  );
  expect(glance.sentence("en")).toBe(
    "Of the 5 lines of work on community funds in fiscal year 2022 (B.E. 2565), these have a figure for the country: " +
      "Savings groups for production, “Savings groups registered” 5,771 groups (September 2009), " +
      "Poverty alleviation project (Kor Khor Khor Jor), “Villages of phase 1” 11,608 villages (1993–1997), " +
      "Mother of the Land fund, “Villages and communities so far, with 2023 (B.E. 2566)” 27,560 places (2004–2023). " +
      "No figure of the whole was found for Fund management centres and Royal-initiative work.",
  );
});

it("leaves out the part of its sentence that no line of work is in", () => {
  const data = dataOf(fundsAtAGlance, "00");
  const told = data.funds.filter(({ figure }) => figure !== null);
  const of = (funds: typeof told) => fundsAtAGlance.sentence({ ...data, funds }, saying.th);
  expect(of(told)).not.toContain("ไม่พบ");
  expect(of(told.map((fund) => ({ ...fund, figure: null })))).toMatch(/2565 ไม่พบตัวเลขที่แทนทั้งหมด$/);
});

it("chooses one figure a fund, and says where there are only those of provinces", () => {
  expect(texts(glance.table("en")).map(([fund, , figure]) => [fund, figure])).toEqual([
    ["Savings groups for production", "5,771 groups"],
    ["Poverty alleviation project (Kor Khor Khor Jor)", "11,608 villages"],
    ["Mother of the Land fund", "27,560 places"],
    ["Fund management centres", "Not stated"],
    ["Royal-initiative work", "Not stated"],
    ["Women's development fund", "17,221,546 people"],
    ["Village fund", "79,610 funds"],
    ["Khok Nong Na", "42,345 plots"],
  ]);
});
