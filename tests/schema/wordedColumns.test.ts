import { describe, expect, it } from "vitest";
import type { AnyColumn } from "../../src/schema/declare/column.ts";
import { category, text } from "../../src/schema/declare/columns.ts";
import { counted } from "../../src/schema/declare/countedColumns.ts";
import { sharing } from "../../src/schema/declare/sharedColumns.ts";
import { spelled, readFromWords } from "../../src/schema/declare/spelledColumns.ts";
import { places } from "../words/register.ts";

const label = { th: "ชนิด", en: "Kind" };
const read = (column: AnyColumn, cell: string): unknown => {
  const reading = column.parse(cell, { places });
  return reading.ok ? reading.value : reading.refusal.code;
};

const kinds = category(label, {
  part: { th: "ส่วน", en: "Part" },
  total: { th: "ยอดรวม", en: "Total" },
});

describe("a column with spellings of its own", () => {
  it.each([
    ["true", "total"],
    ["false", "part"],
    ["ยอดรวม", "total"],
    ["part", "part"],
    ["maybe", "unknown_category"],
  ])("reads %s as %s", (cell, value) => {
    expect(read(spelled(kinds, { total: ["true"], part: ["false"] }), cell)).toBe(value);
  });
});

describe("a column told by words within a cell", () => {
  it.each([
    ["รายได้ (กว่า)", "total"],
    ["รายได้", "part"],
    ["total", "total"],
    ["part", "part"],
  ])("reads %s as %s", (cell, value) => {
    expect(read(readFromWords(kinds, { total: /กว่า\)/ }, "part"), cell)).toBe(value);
  });
});

describe("a column that shares its cells with a neighbour", () => {
  const project = sharing(text(label), /^โครงการ/);

  it.each([
    ["โครงการพัฒนาหมู่บ้าน", "โครงการพัฒนาหมู่บ้าน"],
    ["เสริมสร้างศักยภาพ", null],
    ["", null],
  ])("takes %s as %s", (cell, value) => {
    expect(read(project, cell)).toBe(value);
    expect(project.nullable).toBe(true);
  });
});

describe("a cell that holds a number and what it counts", () => {
  const units = counted(label, label, {
    province: { th: "จังหวัด", en: "Provinces" },
    amphoe: { th: "อำเภอ", en: "Amphoes" },
  });

  it.each([
    ["76 จังหวัด", 76, "province"],
    ["1,878 อำเภอ", 1878, "amphoe"],
    ["๘ อำเภอ", 8, "amphoe"],
    ["8", 8, "unknown_category"],
    ["8 ตำบล", "number_format", "unknown_category"],
    ["อำเภอ", "number_format", "amphoe"],
  ])("reads %s as %s and %s", (cell, number, unit) => {
    const reading = read(units.number, cell);
    if (typeof number === "number") expect(reading).toBe(number);
    else expect(typeof reading).toBe("string");
    expect(read(units.unit, cell)).toBe(unit);
  });
});
