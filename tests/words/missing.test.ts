import { describe, expect, it, test } from "vitest";
import { missingStates, readMissing, readStated } from "../../src/words/reading/missing.ts";
import { isSpreadsheetError } from "../../src/words/number/spreadsheetError.ts";
import { answer } from "./answer.ts";

describe("a missing value", () => {
  test.each([
    "",
    " ",
    "\u00a0\u3000\t",
    "\u200b",
    "-",
    " - ",
    "–",
    "—",
    "..",
    "...",
    "…",
    "n/a",
    "N/A",
    "NA",
    "na",
    "null",
    "NULL",
    "Null",
    "ไม่มีข้อมูล",
    " ไม่ระบุ ",
  ])("%j is null", (cell) => expect(readMissing(cell)).toBeNull());

  test.each(["ไม่มี", "x", "X", "0", "--", ".", "ไม่มีข้อมูลปี 2566", " 0 ", "นา", "#N/A"])(
    "%j stays as it is",
    (cell) => expect(readMissing(cell)).toBe(cell),
  );

  it("is what a column declares, whatever its case", () => {
    const tokens = ["N.A.", "9999"];
    expect(readMissing("n.a.", tokens)).toBeNull();
    expect(readMissing(" 9999", tokens)).toBeNull();
    expect(readMissing("-", tokens)).toBe("-");
    expect(readMissing("", tokens)).toBe("");
  });
});

describe("a failed formula", () => {
  test.each(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", " #n/a "])(
    "%s is an error and no missing value",
    (cell) => {
      expect(isSpreadsheetError(cell)).toBe(true);
      expect(answer(readStated(cell))).toBe("✗ spreadsheet_error");
    },
  );

  test.each(["#1", "# N/A", "N/A", "ไม่มี #", "#N/Ax"])("%s is none", (cell) =>
    expect(isSpreadsheetError(cell)).toBe(false),
  );

  it("apart, stated and missing values are told", () => {
    expect(answer(readStated("ไม่มี"))).toBe("ไม่มี");
    expect(answer(readStated("-"))).toBeNull();
  });
});

it("keeps the states of a missing value apart in both languages", () => {
  for (const language of ["th", "en"] as const) {
    const words = Object.values(missingStates).map((state) => state[language]);
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain("");
  }
});
