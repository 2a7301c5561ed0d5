import { writtenValue } from "../../src/schema/declare/field.ts";
import { describe, expect, test } from "vitest";
import type { AnyColumn } from "../../src/schema/declare/column.ts";
import { month, number, numericDate, year } from "../../src/schema/declare/measureColumns.ts";
import { places } from "../words/register.ts";

const label = { th: "ค่า", en: "Value" };
const read = (column: AnyColumn, cell: string) => {
  const reading = column.parse(cell, { places });
  return reading.ok ? reading.value : reading.refusal.code;
};

describe("a column of measures and times", () => {
  test.each<[string, AnyColumn, string, unknown]>([
    ["number", number(label), "18.2905", 18.2905],
    ["number", number(label), "(๑.๕)", -1.5],
    ["number", number(label, { min: 0 }), "-1", "number_range"],
    ["year", year(label), "2556", 2556],
    ["year", year(label), "๒๕๕๖", 2556],
    ["year", year(label), "2013", 2556],
    ["year", year(label), "ปี พ.ศ. ๒๕๕๖", 2556],
    ["year", year(label), "ค.ศ. 2013", 2556],
    ["year", year(label), "พ.ศ. 2013", "year_era"],
    ["year", year(label), "FY2013", "year_digits"],
    ["year", year(label), "25๕6", "year_digits"],
    ["year", year(label), "256O", "letter_among_digits"],
    ["year", year(label), "-", "empty"],
    ["year", year(label), "56", "year_two_digits"],
    ["year", year(label), "25x6", "year_digits"],
    ["month", month(label), "ตุลาคม 2566", "2023-10"],
    ["month", month(label), "6705", "month_format"],
    ["month", month(label, { compact: true }), "6705", "2024-05"],
    ["date", numericDate(label, { order: "DMY" }), "2/1/2024", "2024-01-02"],
    ["date", numericDate(label, { order: "MDY" }), "2/1/2024", "2024-02-01"],
    ["date", numericDate(label, { excel1900: true }), "45292", "2024-01-01"],
  ])("of kind %s reads %# as it declares", (_, column, cell, value) => {
    expect(read(column, cell)).toEqual(value);
  });

  test("reads back what it has written", () => {
    expect(read(number(label), writtenValue(-1.5))).toBe(-1.5);
    expect(read(month(label), "2023-10")).toBe("2023-10");
    expect(read(year(label), "2566")).toBe(2566);
  });
});
