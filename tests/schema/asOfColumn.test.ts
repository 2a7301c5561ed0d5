import { writtenValue } from "../../src/schema/declare/field.ts";
import { describe, expect, it } from "vitest";
import { asOf, endOf, type AsOf } from "../../src/schema/declare/asOfColumn.ts";
import { places } from "../words/register.ts";

const column = asOf({ th: "ข้อมูล ณ", en: "As of" });
const read = (cell: string) => {
  const reading = column.parse(cell, { places });
  return reading.ok ? reading.value : reading.refusal.code;
};

describe("the time a figure held", () => {
  it.each([
    ["2564-04-05", "2021-04-05"],
    ["2566-08", "2023-08"],
    ["2565", "2022"],
    ["2547-2567", "2004/2024"],
    ["2536–2540", "1993/1997"],
    [" 2563-02-29 ", "2020-02-29"],
  ])("reads %s as precisely as it is written: %s", (cell, value) => {
    expect(read(cell)).toBe(value);
  });

  it.each(["2021-04-05", "2023-08", "2022", "2004/2024"])("reads %s back as itself", (value) => {
    expect(read(writtenValue(value as AsOf))).toBe(value);
  });

  it.each([
    ["undated", "as_of_form"],
    ["", "empty"],
    ["2564-4-5", "as_of_form"],
    ["2567-2547", "as_of_order"],
    ["2564-02-29", "date_not_in_calendar"],
    ["2566-13", "month_range"],
    ["9999", "year_range"],
  ])("refuses %s", (cell, code) => {
    expect(read(cell)).toBe(code);
  });

  it("ends with the last year of a span", () => {
    expect(endOf("2004/2024" as AsOf)).toBe("2024");
    expect(endOf("2021-04-05" as AsOf)).toBe("2021-04-05");
  });
});
