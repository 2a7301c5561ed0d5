import { describe, expect, it } from "vitest";
import { spread } from "../../src/charts/spread.ts";
import { textLines, textWidth } from "../../src/charts/textLines.ts";
import { asOfSpan } from "../../src/charts/asOfSpan.ts";
import { formats } from "../../src/i18n/format.ts";

describe("the lines of a label", () => {
  const { segments } = formats.th;
  const text = "สำนักงานพัฒนาชุมชนจังหวัดชัยนาท (ข้อความตัดตอน)";

  it("fit the width and lose nothing", () => {
    const lines = textLines(text, segments, { size: 14, width: 120 });
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });

  it("never begin with a closing mark or end with an opening one", () => {
    for (const width of [60, 80, 100, 140, 180])
      for (const line of textLines(text, segments, { size: 14, width }))
        expect(line).not.toMatch(/^[)ๆ]|\($/);
  });

  it("take no room for marks above and below", () => {
    expect(textWidth("ที่", 10)).toBe(textWidth("ท", 10));
  });
});

describe("labels moved apart", () => {
  it("stay in order, keep their room and stay between the ends", () => {
    const labels = [
      { at: 50, room: 20 },
      { at: 52, room: 20 },
      { at: 95, room: 20 },
    ];
    expect(spread(labels, { from: 0, to: 100 })).toEqual([50, 70, 90]);
  });
});

describe("the span of a time", () => {
  it("is a point for a day and as long as a month, a year or a span otherwise", () => {
    expect(asOfSpan("2023-01-01")).toEqual({ from: 2023, to: 2023 });
    expect(asOfSpan("2023-07").to - asOfSpan("2023-07").from).toBeCloseTo(1 / 12);
    expect(asOfSpan("2004/2024")).toEqual({ from: 2004, to: 2025 });
  });
});
