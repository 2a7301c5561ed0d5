import { expect, it } from "vitest";
import { answered, texts } from "./saying.ts";

const fund = answered("mother-fund", "00");

it("says the totals as published, how they join, and what counts something else", () => {
  expect(fund.sentence("th")).toBe(
    "ยอดหมู่บ้านและชุมชนกองทุนแม่ของแผ่นดินทั้งประเทศที่หน่วยงานเผยแพร่มี 5 ค่า " +
      "เริ่มจาก 672 หมู่บ้าน (พ.ศ. 2547) และสูงที่สุด 27,560 แห่ง (2547–2566) ระหว่าง พ.ศ. 2547 ถึง 5 เมษายน 2564 ไม่พบตัวเลข " +
      "ยอดที่ประกาศต่อเนื่องกันพอดีกับจำนวนหมู่บ้านต้นกล้าของแต่ละปี คือ 23,399 + 1,056 (พ.ศ. 2563) = 24,455 " +
      "และ 24,455 + 1,023 (พ.ศ. 2564) + 1,029 (พ.ศ. 2565) = 26,507 และ 26,507 + 1,053 (พ.ศ. 2566) = 27,560 " +
      "ส่วนกระทรวงมหาดไทย (เผยแพร่ 26 มิถุนายน 2567) ระบุหมู่บ้านที่ได้รับเงินขวัญถุงพระราชทาน 24,967 แห่ง " +
      "เป็นการนับอีกแบบ ไม่พบคำอธิบายว่าต่างจากยอดข้างต้นเพราะเหตุใด",
  );
  expect(fund.sentence("en")).toBe(
    "Agencies published 5 totals of villages and communities with a Mother of the Land fund: " +
      "from 672 villages in 2004 up to 27,560 places in 2004–2023. No total was found between 2004 and 5 April 2021. " +
      "The totals join exactly with the new villages of each year: 23,399 + 1,056 (2020) = 24,455; " +
      "24,455 + 1,023 (2021) + 1,029 (2022) = 26,507; 26,507 + 1,053 (2023) = 27,560. " +
      "The Ministry of Interior (published 26 June 2024) gives 24,967 places for another measure, “Villages given the royal endowment”; " +
      "no explanation was found of how it differs from the totals above.",
  );
});

it("keeps every total beside its source and marks only the one of another measure", () => {
  const rows = texts(fund.table("en"));
  expect(rows.map(([time, , , value, remark]) => [time, value, remark])).toEqual([
    ["2004", "672", ""],
    ["published 5 April 2021", "23,399", ""],
    ["published 17 August 2021", "24,455", "23,399 + 1,056 (2020) = 24,455"],
    ["2004–2022", "26,507", "24,455 + 1,023 (2021) + 1,029 (2022) = 26,507"],
    ["2004–2023", "27,560", "26,507 + 1,053 (2023) = 27,560"],
    ["published 26 June 2024", "24,967", "Another measure, not to be compared with the others"],
  ]);
  expect(rows.map(([, , speaker]) => speaker?.split(" · ")[0])).toEqual([
    "Kantharalak amphoe office",
    ...Array.from({ length: 4 }, () => "Ministry of Justice (ONCB)"),
    "Ministry of Interior",
  ]);
});

it("shows the latest figure that was checked in its full page first", () => {
  expect(fund.headline("en").value).toBe("27,560");
});
