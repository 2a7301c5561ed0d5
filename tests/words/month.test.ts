import { describe, expect, test } from "vitest";
import { readMonth } from "../../src/words/time/month.ts";
import { answer } from "./answer.ts";

describe("a month of a year", () => {
  test.each([
    "ตุลาคม 2566",
    "ต.ค. 2566",
    "ต.ค. 66",
    "ต.ค.66",
    "ต.ค.-66",
    "ตค 66",
    "เดือนตุลาคม 2566",
    "เดือน ตุลาคม พ.ศ. 2566",
    "ตุลาคม พ.ศ.๒๕๖๖",
    "ตุลาคม ปี 2566",
    "ตุลาคม 2023",
    "ตุลาคม ค.ศ. 2023",
    "October 2023",
    "oct 2566",
    "2566-10",
    "2023-10",
    "10/2566",
    "10-2566",
    "10/2023",
    "๑๐/๒๕๖๖",
  ])("%s", (cell) => expect(answer(readMonth(cell))).toBe("2023-10"));

  test.each([
    ["6705", "✗ month_format"],
    ["256610", "✗ month_format"],
    ["ตุลาคม", "✗ month_format"],
    ["2566", "✗ month_format"],
    ["1 ต.ค. 66", "✗ month_format"],
    ["ต.ค. - ธ.ค. 66", "✗ month_format"],
    ["ตุลคม 2566", "✗ month_format"],
    ["๒5๖๖-10", "✗ month_format"],
    ["13/2566", "✗ month_range"],
    ["0/2566", "✗ month_range"],
    ["ธันวาคม 2483", "✗ month_too_early"],
    ["มกราคม 2484", "1941-01"],
    ["ธันวาคม 2643", "2100-12"],
    ["มกราคม 2644", "✗ year_range"],
    ["Oct 23", "✗ year_two_digits"],
    ["ตุลาคม พ.ศ. 2023", "✗ year_era"],
    ["", "✗ empty"],
    ["#N/A", "✗ spreadsheet_error"],
  ])("%s gives %s", (cell, value) => expect(answer(readMonth(cell))).toBe(value));

  test.each([
    ["6705", "2024-05"],
    ["๖๗๐๕", "2024-05"],
    ["6713", "✗ month_range"],
    ["ต.ค. 66", "2023-10"],
    ["670", "✗ month_format"],
  ])("a column that declares year and month in four digits reads %s as %s", (cell, value) =>
    expect(answer(readMonth(cell, { compact: true }))).toBe(value),
  );
});
