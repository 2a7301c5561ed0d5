import { describe, expect, it } from "vitest";
import { anyArea, namedAreas } from "../../src/schema/declare/anyAreaColumns.ts";
import type { AnyColumn } from "../../src/schema/declare/column.ts";
import { places } from "../words/register.ts";

const label = { th: "พื้นที่", en: "Area" };
const read = (column: AnyColumn, cell: string): unknown => {
  const reading = column.parse(cell, { places });
  return reading.ok ? reading.value : reading.refusal.code;
};

describe("the code of an area of any level", () => {
  it.each([
    ["0", "00"],
    ["00", "00"],
    ["50", "50"],
    ["5010", "5010"],
    ["501005", "501005"],
  ])("reads %s as %s", (cell, code) => {
    expect(read(anyArea(label), cell)).toBe(code);
  });

  it.each(["99", "5099", "501099", "5", ""])("refuses %s, which is no known area", (cell) => {
    expect(anyArea(label).parse(cell, { places }).ok).toBe(false);
  });
});

describe("the areas that words name", () => {
  it.each([
    ["ประเทศไทย", "00"],
    ["Thailand", "00"],
    ["พะเยา", "56"],
    ["เชียงใหม่ เชียงราย พะเยา แม่ฮ่องสอน", "50;56;57;58"],
    ["ต.ท่าตอน อ.แม่อาย จ.เชียงใหม่", "501005"],
    ["บ้านหนองสระพัง ม.9 ต.โพนงาม อ.คำชะอี จ.มุกดาหาร", "490508"],
    ["ต.ละงู อ.ละงู จ.สตูล; ต.ขัวมุง อ.สารภี จ.เชียงใหม่", "501905;910502"],
  ])("reads %s as %s", (cell, codes) => {
    expect(read(namedAreas(label), cell)).toBe(codes);
    expect(read(namedAreas(label), codes)).toBe(codes);
  });

  it.each(["เชียงไหม่", "โครงการร้อยใจรักษ์", "ต.ท่าตอน อ.แม่อาย จ.เชียงราย", "พะเยา;", ""])(
    "refuses %s rather than guess",
    (cell) => {
      expect(namedAreas(label).parse(cell, { places }).ok).toBe(false);
    },
  );
});
