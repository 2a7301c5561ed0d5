import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactNumber, parseDecimal } from "../../src/words/number/decimal.ts";
import { plainNumber } from "../../src/words/number/plainNumber.ts";
import { hasMixedDigits, toArabicDigits } from "../../src/words/number/thaiDigits.ts";

describe("the quick reading of an everyday number", () => {
  const cell = fc.string({ unit: fc.constantFrom(..."01239012,,.-๐๑๙"), maxLength: 18 });

  it("never disagrees with the exact one", () => {
    fc.assert(
      fc.property(cell, (cell) => {
        const quick = plainNumber(cell);
        if (Number.isNaN(quick)) return;
        const decimal = parseDecimal(toArabicDigits(cell));
        expect(hasMixedDigits(cell)).toBe(false);
        expect(decimal && exactNumber(decimal)).toBe(quick);
      }),
      { numRuns: 20_000, seed: 2567 },
    );
  });

  it("knows the common forms", () => {
    expect(plainNumber("0")).toBe(0);
    expect(plainNumber("๑,๒๓๔.๕")).toBe(1234.5);
    expect(plainNumber("1,234,567.89")).toBe(1234567.89);
    expect(plainNumber("999999999999999")).toBe(999999999999999);
    for (const cell of [
      "",
      "-1",
      "1,23",
      "1234,567",
      "0,123",
      ".5",
      "5.",
      "1,234.5,6",
      "1e3",
      "๑2",
      "1๒",
    ]) {
      expect(plainNumber(cell)).toBeNaN();
    }
  });
});
