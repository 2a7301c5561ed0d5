import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readNumber, type NumberOptions } from "../../src/words/number/number.ts";
import { answer, suggestions } from "./answer.ts";

describe("a number", () => {
  test.each([
    ["0", 0],
    ["1234", 1234],
    ["1,234", 1234],
    ["12,345,678.90", 12345678.9],
    ["0.5", 0.5],
    ["0.10", 0.1],
    ["007", 7],
    ["+5", 5],
    ["-5", -5],
    ["\u22125", -5],
    ["(1,234.50)", -1234.5],
    ["( 1,234.50 )", -1234.5],
    ["1 234 567", 1234567],
    ["1\u00a0234\u202f567.5", 1234567.5],
    ["1'234", 1234],
    ["1’234’567", 1234567],
    ["1,500.-", 1500],
    ["-0", 0],
    ["(0)", 0],
    ["๑๒๓", 123],
    ["๑,๒๓๔.๕", 1234.5],
    ["-๕", -5],
    [" 1,234 ", 1234],
    ["\u00a042\u200b", 42],
    ["123456789012345", 123456789012345],
    ["9007199254740992", 9007199254740992],
    ["0.000001", 0.000001],
    ["1000000000000000000000", 1e21],
  ])("%j is %d", (cell, value) => expect(answer(readNumber(cell))).toBe(value));

  test.each([
    ["", "empty"],
    [" \u00a0", "empty"],
    ["1.234,5", "number_decimal_comma"],
    ["12,34", "number_grouping"],
    ["1,2345", "number_grouping"],
    ["1234,567", "number_grouping"],
    [",123", "number_format"],
    ["0,123", "number_grouping"],
    ["1,,234", "number_grouping"],
    ["1,234.5,6", "number_grouping"],
    ["1,234,", "number_grouping"],
    ["50%", "number_percent"],
    ["1,234 บาท", "number_unit"],
    ["฿1,234", "number_unit"],
    ["0x10", "number_unit"],
    ["1,234*", "number_note_mark"],
    ["1,234 r", "number_note_mark"],
    ["1,234 (ก)", "number_note_mark"],
    ["1,234¹", "number_note_mark"],
    ["1,234[1]", "number_note_mark"],
    ["1,234 1/", "number_note_mark"],
    ["'1234", "number_note_mark"],
    ["1,234 (5)", "number_format"],
    ["-0-", "number_dash"],
    ["1.5 ล้าน", "number_unit"],
    ["19x", "number_unit"],
    ["5 ก.พ.", "number_date"],
    ["5-Feb", "number_date"],
    ["ก.พ.-67", "number_date"],
    ["1/2/2567", "number_date"],
    ["1e5", "number_scientific"],
    ["1.5E+06", "number_scientific"],
    ["12 34", "number_spaces"],
    ["1 234,5", "number_format"],
    ["- 5", "number_spaces"],
    [".5", "number_point"],
    ["5.", "number_point"],
    ["(-5)", "number_format"],
    ["(5", "number_format"],
    ["5)", "number_format"],
    ["--5", "number_format"],
    ["1.2.3", "number_format"],
    ["๑2", "number_mixed_digits"],
    ["๑,234", "number_mixed_digits"],
    ["５", "number_format"],
    ["Infinity", "number_format"],
    ["NaN", "number_format"],
    ["ไม่มี", "number_format"],
    ["-", "empty"],
    ["#REF!", "spreadsheet_error"],
    ["#DIV/0!", "spreadsheet_error"],
    ["9007199254740993", "number_too_precise"],
    ["0.12345678901234567", "number_too_precise"],
    ["1." + "1".repeat(40), "number_too_precise"],
    ["9".repeat(400), "number_too_precise"],
    ["1,".repeat(50_000), "number_format"],
  ])("%j is refused as %s", (cell, code) => expect(answer(readNumber(cell))).toBe(`✗ ${code}`));
});

describe("a likely number", () => {
  test.each([
    ["1.234,5", ["1,234.5"]],
    [".5", ["0.5"]],
    ["๑2", ["12"]],
    ["12,34", []],
    ["50%", []],
  ])("for %j is suggested as %j", (cell, suggest) =>
    expect(suggestions(readNumber(cell))).toEqual(suggest),
  );
});

describe("a column that declares", () => {
  const table: [string, NumberOptions, number | string][] = [
    ["50%", { unit: "%" }, 50],
    ["50 %", { unit: "%" }, 50],
    ["50", { unit: "%" }, 50],
    ["1,234 คน", { unit: ["ราย", "คน"] }, 1234],
    ["1,234 ไร่", { unit: ["ราย", "คน"] }, "✗ number_unit"],
    ["12.5", { multiplier: 1e6 }, 12_500_000],
    ["0.1", { multiplier: 1e3 }, 100],
    ["1.0005", { multiplier: 1e3 }, 1000.5],
    ["4.35", { multiplier: 1e6 }, 4_350_000],
    ["-1.1", { multiplier: 1e6 }, -1_100_000],
    ["0", { multiplier: 1e6 }, 0],
    ["12", { integer: true }, 12],
    ["12.0", { integer: true }, 12],
    ["12.5", { integer: true }, "✗ number_not_integer"],
    ["-1", { min: 0 }, "✗ number_range"],
    ["101", { min: 0, max: 100 }, "✗ number_range"],
    ["100", { min: 0, max: 100 }, 100],
  ];
  test.each(table)("reads %j under %j as %s", (cell, options, value) =>
    expect(answer(readNumber(cell, options))).toBe(value),
  );
});

describe("every number", () => {
  const written = fc.tuple(
    fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }),
    fc.integer({ min: 0, max: 6 }),
  );

  it("is read as the double that its decimal names, in either set of digits and either grouping", () => {
    fc.assert(
      fc.property(written, ([digits, scale]) => {
        const text = digits.toString().padStart(scale + 1, "0");
        const whole = text.slice(0, text.length - scale).replace(/^0+(?=\d)/, "");
        const decimals = scale > 0 ? `.${text.slice(text.length - scale)}` : "";
        const value = Number(whole + decimals);
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",") + decimals;
        const thai = grouped.replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)]!);
        for (const cell of [whole + decimals, grouped, thai]) {
          expect(answer(readNumber(cell))).toBe(value);
          expect(answer(readNumber(`(${cell})`))).toBe(value === 0 ? 0 : -value);
        }
      }),
      { numRuns: 5_000, seed: 2567 },
    );
  });

  it("is never rounded: what is accepted prints as what was written", () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,24}$/);
    fc.assert(
      fc.property(digits, (cell) => {
        const reading = readNumber(cell);
        if (reading.ok) expect(BigInt(cell).toString()).toBe(toPlain(reading.value));
        else expect(cell.length).toBeGreaterThan(15);
      }),
      { numRuns: 5_000, seed: 2567 },
    );
  });
});

/** The shortest decimal of a whole double, written out. */
function toPlain(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  return mantissa.replace(".", "").padEnd(Number(exponent) + 1, "0");
}
