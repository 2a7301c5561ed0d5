import { describe, expect, it, test } from "vitest";
import type { IsoDate } from "../../src/words/time/date.ts";
import {
  fiscalYearOf,
  fiscalYearSpan,
  readFiscalYear,
  type FiscalYear,
} from "../../src/words/time/fiscalYear.ts";
import { answer, suggestions } from "./answer.ts";

describe("a fiscal year", () => {
  test.each([
    "2567",
    "๒๕๖๗",
    "ปีงบประมาณ 2567",
    "ปีงบประมาณ พ.ศ. 2567",
    "ปีงบประมาณพ.ศ.๒๕๖๗",
    "ประจำปีงบประมาณ 2567",
    "ปีงบ 2567",
    "งบประมาณปี 2567",
    "ปี 2567",
    "พ.ศ. 2567",
    "FY2567",
    "fy 2567",
    "ไตรมาส 1/2567",
    "ไตรมาสที่ 4 ปีงบประมาณ 2567",
    "ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๗",
    "Q3/2567",
    "ปีงบประมาณ 2567 ไตรมาส 1",
    "2567/Q2",
    "1 ตุลาคม 2566",
    "30 กันยายน 2567",
    "1/10/2566",
    "2023-10-01",
    "2024-09-30",
    "ต.ค. 66",
    "กันยายน 2567",
  ])("%s is 2567", (cell) => expect(answer(readFiscalYear(cell))).toBe(2567));

  test.each([
    ["2024", "fiscal_year_common_era"],
    ["FY2024", "fiscal_year_common_era"],
    ["67", "fiscal_year_two_digits"],
    ["ปีงบ 67", "fiscal_year_two_digits"],
    ["ไตรมาส 1/67", "fiscal_year_two_digits"],
    ["ไตรมาส 5/2567", "fiscal_year_format"],
    ["2483", "fiscal_year_range"],
    ["2645", "fiscal_year_range"],
    ["25670", "fiscal_year_range"],
    ["2566-2567", "fiscal_year_format"],
    ["ปีการศึกษา 2567", "fiscal_year_format"],
    ["ตุลาคม", "month_format"],
    ["๒5๖7", "fiscal_year_format"],
    ["ไม่ระบุ", "empty"],
    ["", "empty"],
    ["#REF!", "spreadsheet_error"],
  ])("%s is refused as %s", (cell, code) => expect(answer(readFiscalYear(cell))).toBe(`✗ ${code}`));

  it("in the common era is read where the column is known to write it so", () => {
    const read = (cell: string) => answer(readFiscalYear(cell, {}, { commonEra: true }));
    expect(["2024", "FY2024", "2567", "24"].map(read)).toEqual([
      ...[2567, 2567, 2567],
      "✗ fiscal_year_two_digits",
    ]);
  });

  it("in the common era or in two digits is suggested in full", () => {
    expect(suggestions(readFiscalYear("2024"))).toEqual(["2567"]);
    expect(suggestions(readFiscalYear("67"))).toEqual(["2567"]);
  });

  it("runs from 1 October to 30 September of the year that names it", () => {
    const span = fiscalYearSpan(2567 as FiscalYear);
    expect(span).toEqual({ start: "2023-10-01", end: "2024-09-30" });
    expect(fiscalYearOf("2023-09-30" as IsoDate)).toBe(2566);
    expect(fiscalYearOf(span.start)).toBe(2567);
    expect(fiscalYearOf(span.end)).toBe(2567);
    expect(fiscalYearOf("2024-10-01" as IsoDate)).toBe(2568);
  });
});
