import { describe, expect, it } from "vitest";
import { asOfSpan } from "../../src/charts/kit/asOfSpan.ts";
import { linesIn } from "../../src/charts/kit/pixels.ts";
import { spread } from "../../src/charts/kit/spread.ts";
import { measure } from "../../src/render/fontMetrics.ts";
import { canvasOf } from "./canvas.ts";

describe("the lines of a label", () => {
  const canvas = canvasOf("th", 340);
  const texts = [
    "สำนักงานพัฒนาชุมชนจังหวัดชัยนาท (ข้อความตัดตอน)",
    "โครงการการเพิ่มประสิทธิภาพการบริหารกองทุนเพื่อเกษตรกร และแหล่งสินเชื่อภาครัฐเพื่อการเข้าถึงแหล่งทุน",
  ];

  it("fit the width in either weight of the font, and lose nothing but the spaces they break at", () => {
    for (const text of texts) {
      const lines = linesIn(text, canvas, { size: 14, width: 130 });
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines)
        for (const weight of [400, 600] as const)
          expect(measure(14, weight)(line)).toBeLessThanOrEqual(130);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });

  it("never begin with a mark or a closing bracket, or end with an opening one", () => {
    for (const text of texts)
      for (let width = 60; width < 300; width += 7)
        for (const line of linesIn(text, canvas, { size: 14, width }))
          expect(line).not.toMatch(/^[)ๆฯ\p{M}]|\($/u);
  });

  it("break a path that is wider than they are behind a slash", () => {
    const path = "raw/dopa-registration/2564/population_province_amphoe_2557_2564.csv";
    const lines = linesIn(path, canvas, { size: 14, width: 300 });
    expect(lines.join("")).toBe(path);
    expect(lines[0]).toMatch(/\/$/);
    for (const line of lines) expect(canvas.measure(line, 14)).toBeLessThanOrEqual(300);
  });

  it("take no room for marks above and below", () => {
    expect(canvas.measure("ที่", 10)).toBe(canvas.measure("ท", 10));
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
