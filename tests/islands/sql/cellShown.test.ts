import { describe, expect, it } from "vitest";
import { cellShown, decimalShown, decimalsOf, padded } from "../../../src/islands/sql/cellShown.ts";
import { columnWidths } from "../../../src/islands/sql/columnWidths.ts";
import { columnWindowOf, windowOf } from "../../../src/islands/sql/windowOf.ts";

describe("a cell of an answer", () => {
  it("groups digits without losing any, however long the number", () => {
    expect(cellShown(1234567)).toBe("1,234,567");
    expect(cellShown(-1234567n)).toBe("-1,234,567");
    expect(cellShown(123456789012345678901234567890n)).toBe(
      "123,456,789,012,345,678,901,234,567,890",
    );
    expect(decimalShown("-22340097205.50")).toBe("-22,340,097,205.50");
  });

  it("never shows a small number as zero, nor a missing one as anything", () => {
    expect(cellShown(0.000123456)).toBe("0.0001235");
    expect(cellShown(1.23456)).toBe("1.235");
    expect(cellShown(0)).toBe("0");
    expect(cellShown(null)).toBeNull();
  });

  it("leaves years and rows without separators", () => {
    expect(cellShown(2567, true)).toBe("2567");
    expect(cellShown(2567n, true)).toBe("2567");
  });

  it("stands with its point under the points of its column", () => {
    expect(decimalsOf([1.5, 2, null, 3.25])).toBe(2);
    expect(padded("2.1", 2)).toBe("2.10");
    expect(padded("1,789", 2)).toBe("1,789.00");
    expect(decimalsOf([0.000123456, 1.5])).toBe(0);
    expect(padded("1e+21", 2)).toBe("1e+21");
  });
});

describe("a long table", () => {
  it("draws what is in sight and little more, and is as high as all its rows", () => {
    for (const top of [0, 1_600_000, 3_199_000, 9e9]) {
      const { first, end, above, below } = windowOf(100_000, { top, height: 500, rowHeight: 32 });
      expect(end - first).toBeLessThan(60);
      expect(above + (end - first) * 32 + below).toBe(3_200_000);
    }
    expect(windowOf(100_000, { top: 3_200_000, height: 500, rowHeight: 32 }).end).toBe(100_000);
    expect(windowOf(3, { top: 0, height: 500, rowHeight: 32 })).toEqual({
      first: 0,
      end: 3,
      above: 0,
      below: 0,
    });
  });

  it("draws the columns in sight alone, wherever a wide table is scrolled to", () => {
    const widths = Array.from({ length: 100 }, (_, j) => 7 + (j % 30));
    const whole = widths.reduce((sum, width) => sum + width, 0);
    for (let left = 0; left <= whole; left += 13) {
      const { first, end, before, after } = columnWindowOf(widths, { left, width: 120 });
      const drawn = widths.slice(first, end).reduce((sum, width) => sum + width, 0);
      expect(before + drawn + after).toBe(whole);
      expect(before).toBeLessThanOrEqual(Math.min(left, whole - 1));
      expect(before + drawn).toBeGreaterThanOrEqual(Math.min(left + 120, whole));
      expect(end - first).toBeLessThan(30);
    }
    const all = { first: 0, end: 2, before: 0, after: 0 };
    expect(columnWindowOf([10, 10], { left: 0, width: 120 })).toEqual(all);
    expect(columnWindowOf([], { left: 0, width: 120 })).toMatchObject({ before: 0, after: 0 });
  });

  it("gives marks above and below letters no width of their own", () => {
    const [thai] = columnWidths(["x"], [["น้ำปู๋"]]);
    const [latin] = columnWidths(["x"], [["abcd"]]);
    expect(thai).toBe(latin);
  });
});
