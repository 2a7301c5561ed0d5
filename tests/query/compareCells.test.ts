import { describe, expect, it } from "vitest";
import { compareCells } from "../../src/query/compareCells.ts";
import { goods, seededRandom } from "./market.ts";

describe("compareCells", () => {
  it("orders text as its UTF-8 bytes are ordered", () => {
    const random = seededRandom(3);
    const letters = [...goods.join(""), "\ue000", "\uffff", "\u{10ffff}"];
    const word = () =>
      Array.from({ length: 3 }, () => letters[Math.floor(random() * letters.length)]).join("");
    for (let i = 0; i < 5000; i++) {
      const [a, b] = [word(), word()];
      expect(Math.sign(compareCells(a, b)), `${a} ${b}`).toBe(
        Buffer.compare(Buffer.from(a), Buffer.from(b)),
      );
    }
  });

  it.each([
    [1, 2, -1],
    [-1, -2, 1],
    [null, 1, 1],
    [1, null, -1],
    [null, null, 0],
    ["", null, -1],
    ["ก", "กก", -1],
  ])("compares %s with %s", (a, b, order) => {
    expect(Math.sign(compareCells(a, b))).toBe(order);
  });
});
