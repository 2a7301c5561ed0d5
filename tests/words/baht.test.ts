import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fromSatang, readBaht, sumBaht, toSatang, type Baht } from "../../src/words/number/baht.ts";
import { answer } from "./answer.ts";

describe("an amount in baht", () => {
  test.each([
    ["1,234.50", 1234.5],
    ["0", 0],
    ["0.01", 0.01],
    ["๑,๒๓๔.๕๐", 1234.5],
    ["(1,234.50)", -1234.5],
    ["-0.00", 0],
    ["1.500", 1.5],
    ["329066064059.13", 329066064059.13],
    ["70368744177663.99", 70368744177663.99],
  ])("%j is %d", (cell, value) => expect(answer(readBaht(cell))).toBe(value));

  test.each([
    ["0.005", "baht_below_satang"],
    ["1,234.567", "baht_below_satang"],
    ["1234.501", "baht_below_satang"],
    ["90071992547409.92", "baht_too_large"],
    ["80000000000000.01", "baht_too_large"],
    ["99999999999999999999", "baht_too_large"],
    ["1,234 ล้านบาท", "number_unit"],
    ["12,34", "number_grouping"],
    ["", "empty"],
    ["#N/A", "spreadsheet_error"],
  ])("%j is refused as %s", (cell, code) => expect(answer(readBaht(cell))).toBe(`✗ ${code}`));

  it("takes the words that its column declares", () => {
    expect(answer(readBaht("1,234 บาท", { unit: "บาท" }))).toBe(1234);
    expect(answer(readBaht("1.5 ล้านบาท", { unit: "ล้านบาท", multiplier: 1e6 }))).toBe(1_500_000);
  });
});

describe("a multiplier moves the point and never multiplies", () => {
  test.each([
    ["1.1", 1e3, 1100],
    ["4.35", 1e6, 4_350_000],
    ["12.345678", 1e6, 12_345_678],
    ["12.34567891", 1e6, 12_345_678.91],
    ["0.29", 1e3, 290],
    ["1,234", 1e6, 1_234_000_000],
    ["-0.07", 1e3, -70],
    ["12.345678912", 1e6, "✗ baht_below_satang"],
  ] as const)("%s at %d is %s", (cell, multiplier, value) =>
    expect(answer(readBaht(cell, { multiplier }))).toBe(value),
  );
});

describe("satang", () => {
  const satang = fc.maxSafeInteger().filter((amount) => Math.abs(amount) < 7e15);

  it("and baht undo each other", () => {
    fc.assert(
      fc.property(satang, (amount) => {
        expect(toSatang(fromSatang(amount))).toBe(amount);
      }),
      { numRuns: 20_000, seed: 2567 },
    );
  });

  it("are read back from the amount as written", () => {
    fc.assert(
      fc.property(satang, (amount) => {
        const digits = String(Math.abs(amount)).padStart(3, "0");
        const cell = `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const reading = readBaht(cell);
        expect(reading.ok && toSatang(reading.value)).toBe(amount);
      }),
      { numRuns: 20_000, seed: 2567 },
    );
  });

  it("beyond what a double can tell apart are our own mistake", () => {
    expect(() => fromSatang(8_000_000_000_000_001)).toThrow("satang can't be held exactly");
    expect(() => fromSatang(1.5)).toThrow("satang can't be held exactly: 1.5");
  });
});

describe("a sum of baht", () => {
  it("doesn't drift", () => {
    expect(sumBaht(Array.from({ length: 1_000_000 }, () => 0.1 as Baht))).toBe(100_000);
    expect(sumBaht([0.1, 0.2] as Baht[])).toBe(0.3);
    expect(sumBaht([])).toBe(0);
  });

  it("is the same in any order and equals the sum of whole satang", () => {
    const amounts = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 50 });
    fc.assert(
      fc.property(amounts, (satang) => {
        const baht = satang.map(fromSatang);
        const total = satang.reduce((sum, amount) => sum + amount, 0);
        expect(sumBaht(baht)).toBe(total / 100 + 0);
        expect(sumBaht(baht.toReversed())).toBe(sumBaht(baht));
      }),
      { seed: 2567 },
    );
  });

  it("may pass beyond what one number holds on its way back", () => {
    const large = 70e12 as Baht;
    expect(sumBaht([large, large, -large, -large, 0.01] as Baht[])).toBe(0.01);
    expect(() => sumBaht([large, large])).toThrow("can't be held exactly");
  });
});
