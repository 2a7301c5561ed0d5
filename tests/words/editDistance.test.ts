import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { editDistance, editCost } from "../../src/words/text/editDistance.ts";

describe("the distance between two words", () => {
  test.each([
    ["ระยอง", "ระยอง", 0],
    ["ระยอง", "ระนอง", editCost],
    ["ตรง", "ตรัง", editCost],
    ["ตรังง", "ตรัง", editCost],
    ["ตัรง", "ตรัง", editCost],
    ["เชียงไหม่", "เชียงใหม่", editCost / 2],
    ["รพบุรี", "ลพบุรี", editCost / 2],
    ["", "ตาก", 3 * editCost],
  ])("%s and %s is %d", (a, b, distance) => expect(editDistance(a, b, 99)).toBe(distance));

  it("is symmetric, zero only for the same word, and cut off at the limit", () => {
    const word = fc.string({ unit: fc.constantFrom(..."กรลใไ่้า"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 20 }), (a, b, limit) => {
        const distance = editDistance(a, b, 99);
        expect(editDistance(b, a, 99)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        const cut = editDistance(a, b, limit);
        if (distance <= limit) expect(cut).toBe(distance);
        else expect(cut).toBeGreaterThan(limit);
      }),
      { numRuns: 3_000, seed: 2567 },
    );
  });
});
