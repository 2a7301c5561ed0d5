import { describe, expect, test } from "vitest";
import { misspeltDigitsIn } from "../../src/words/number/misspeltDigits.ts";
import { readAnswer } from "./slips.ts";

describe("a letter where a digit stood", () => {
  test.each([
    ["12O000", "120000", ["O"]],
    ["12O,000", "120,000", ["O"]],
    ["1OO", "100", ["O"]],
    ["l2", "12", ["l"]],
    ["1,2O0.5l1", "1,200.511", ["O", "l"]],
    ["12S4", "1254", ["S"]],
    ["(1O0)", "(100)", ["O"]],
    ["2O/1/2567", "20/1/2567", ["O"]],
    ["9l,000", "91,000", ["l"]],
    ["1,S00", "1,500", ["S"]],
    ["4B,120.50", "48,120.50", ["B"]],
  ])("%s is taken for %s", (text, meant, letters) =>
    expect(misspeltDigitsIn(text)).toEqual({ meant, letters }),
  );

  test.each([
    "20l",
    "20l,5",
    "1,B",
    "500B",
    "5 S",
    "O",
    "OTOP",
    "S500",
    "Q1/2567",
    "A4",
    "1.5E+06",
    "12",
    "กO1",
  ])("%s is left alone", (text) => expect(misspeltDigitsIn(text)).toBeNull());
});

describe("what is told of it", () => {
  test.each([
    ["number", "12O000", "120000"],
    ["baht", "1,2OO.50", "1,200.50"],
    ["fiscal_year", "256O", "2560"],
    ["year_range", "257O-2573", "2570-2573"],
    ["date", "2O/1/2567", "20/1/2567"],
    ["province", "5O", "50"],
    ["amphoe", "5OO7", "5007"],
  ])("%s %s: the digit that was meant is suggested, never put in", (kind, cell, meant) => {
    const { code, advice, suggest } = readAnswer(kind, cell);
    expect([code, suggest]).toEqual(["letter_among_digits", [meant]]);
    expect(advice.th).toContain("“O” น่าจะเป็นเลข 0");
  });

  test("points between thousands are told as such", () => {
    const { code, advice, suggest } = readAnswer("number", "1.234.567");
    expect([code, suggest]).toEqual(["number_format", ["1,234,567"]]);
    expect(advice.en).toContain("groups thousands with points");
  });

  test.each([
    ["ตุลคม 2566", ["ตุลาคม 2566"]],
    ["กุมพาพัน 2567", ["กุมภาพันธ์ 2567"]],
    ["Octobr 2023", ["October 2023"]],
    ["ยอดขาย ต.ค. 66 (บาท)", ["ต.ค. 66"]],
    ["ประจำเดือนตุลาคม พ.ศ. ๒๕๖๖", ["ตุลาคม พ.ศ. 2566"]],
    ["ต.ค. - ธ.ค. 66", []],
    ["1 ต.ค. 66", []],
    ["รวมทั้งปี", []],
  ])("month %s: %j is suggested", (cell, meant) => {
    expect(readAnswer("month", cell)).toMatchObject({ code: "month_format", suggest: meant });
  });
});
