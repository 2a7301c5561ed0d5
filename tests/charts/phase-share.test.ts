import { expect, it } from "vitest";
import { answered, texts } from "./saying.ts";

const share = answered("phase-share", "50");

it("says Chiang Mai's share of the targets, and where the documents are silent", () => {
  expect(share.sentence("th")).toBe(
    "ส่วนของเชียงใหม่ในเป้าหมายของ 4 จังหวัด ระยะที่ 1 มี 10 จาก 47 หมู่บ้าน (21.3%) กับ 7 จาก 33 ตำบล (21.2%) " +
      "ระยะที่ 2 มี 24 จาก 86 ตำบล (27.9%) เอกสารไม่ได้ระบุส่วนของเชียงใหม่สำหรับหมู่บ้านในระยะที่ 2 อำเภอในระยะที่ 1 และอำเภอในระยะที่ 2",
  );
  expect(share.sentence("en")).toBe(
    "Of the targets of the four provinces, Chiang Mai has 10 of 47 villages (21.3%) and 7 of 33 tambons (21.2%) in phase 1, " +
      "and 24 of 86 tambons (27.9%) in phase 2. The documents do not state its part of the villages of phase 2, the amphoes of phase 1 and the amphoes of phase 2.",
  );
});

it("tells a share only where both figures are stated, with its working", () => {
  const { rows } = share.table("en");
  expect(texts({ columns: [], rows }).map((row) => row.slice(2))).toEqual([
    ["10", "47", "37", "21.3%"],
    ["Not stated", "86", "Not stated", "Not stated"],
    ["7", "33", "26", "21.2%"],
    ["24", "86", "62", "27.9%"],
    ["Not stated", "19", "Not stated", "Not stated"],
    ["Not stated", "19", "Not stated", "Not stated"],
  ]);
  expect(rows[0]?.[5]).toMatchObject({ kind: "derived", working: "10 ÷ 47 = 0.212766" });
  expect(rows[0]?.[5]?.from).toHaveLength(2);
});
