import { expect, it } from "vitest";
import { answered, texts } from "./saying.ts";

const levels = answered("plan-levels", "00");

it("says which levels plans have and which of them is One Plan", () => {
  expect(levels.sentence("th")).toBe(
    "เอกสาร 2 ฉบับรวมกันกล่าวถึงแผนพัฒนา 7 ระดับ เรียงจากแผนของหมู่บ้าน/ชุมชนขึ้นไปถึงแผนของภาค " +
      "แผนที่เรียกว่า One Plan คือแผนระดับตำบล ข้อมูลที่มีไม่บอกจำนวนแผนหรืองบประมาณของแต่ละระดับ",
  );
  expect(levels.sentence("en")).toBe(
    "2 documents together speak of plans of 7 levels, from the village or community up to the region. " +
      "The one called One Plan is that of the tambon. How many plans there are, or their budgets, the data do not tell.",
  );
});

it("cites for each level the document that names it", () => {
  expect(texts(levels.table("th")).map(([, level, , publisher]) => [level, publisher])).toEqual([
    ["หมู่บ้าน/ชุมชน", "กรมการพัฒนาชุมชน"],
    ["ตำบล", "สำนักงานพัฒนาชุมชนจังหวัดชัยนาท"],
    ["อปท.", "กรมการพัฒนาชุมชน"],
    ["อำเภอ", "สำนักงานพัฒนาชุมชนจังหวัดชัยนาท"],
    ["จังหวัด", "สำนักงานพัฒนาชุมชนจังหวัดชัยนาท"],
    ["กลุ่มจังหวัด", "สำนักงานพัฒนาชุมชนจังหวัดชัยนาท"],
    ["ภาค", "สำนักงานพัฒนาชุมชนจังหวัดชัยนาท"],
  ]);
});
