import { expect, it } from "vitest";
import { answered, texts } from "./answered.ts";

const fund = answered("mother-fund", "00");

it("says the totals as published, and that the latest is lower than the one before", () => {
  expect(fund.sentence("th")).toBe(
    "ยอดหมู่บ้านและชุมชนกองทุนแม่ของแผ่นดินทั้งประเทศที่หน่วยงานเผยแพร่มี 6 ค่า " +
      "เริ่มจาก 672 หมู่บ้าน (พ.ศ. 2547) และสูงที่สุด 27,560 แห่ง (สิงหาคม 2566) ระหว่าง พ.ศ. 2547 ถึง 5 เมษายน 2564 ไม่พบตัวเลข " +
      "ส่วนยอดล่าสุด ณ 25 มิถุนายน 2567 ซึ่งกระทรวงมหาดไทยระบุ คือ 24,967 แห่ง น้อยกว่ายอดที่เผยแพร่ก่อนหน้า โดยไม่พบคำอธิบาย",
  );
  expect(fund.sentence("en")).toBe(
    "Agencies published 6 totals of villages and communities with a Mother of the Land fund: " +
      "from 672 villages in 2004 up to 27,560 places in August 2023. No total was found between 2004 and 5 April 2021. " +
      "The latest, 24,967 places on 25 June 2024 by the Ministry of Interior, is lower than the total before; no explanation was found.",
  );
});

it("keeps every total beside its source and marks only the one that falls", () => {
  const rows = texts(fund.table("en"));
  expect(rows.map(([time, , , value, remark]) => [time, value, remark])).toEqual([
    ["2004", "672", ""],
    ["5 April 2021", "23,399", ""],
    ["17 August 2021", "24,455", ""],
    ["August 2023", "26,507", ""],
    ["August 2023", "27,560", ""],
    ["25 June 2024", "24,967", "Lower than a total published before"],
  ]);
  expect(rows.map(([, , speaker]) => speaker?.split(" · ")[0])).toEqual([
    "Kantharalak district office",
    ...Array.from({ length: 4 }, () => "Ministry of Justice (ONCB)"),
    "Ministry of Interior",
  ]);
});

it("shows the latest figure that was checked in its full page first", () => {
  expect(fund.headline("en").value).toBe("24,967");
});
