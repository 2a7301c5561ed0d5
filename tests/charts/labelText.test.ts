import { describe, expect, it } from "vitest";
import { labelLines, textWidth } from "../../src/charts/labelText.ts";
import { formats } from "../../src/i18n/format.ts";

describe("the lines of a label", () => {
  const name = "โครงการการเพิ่มประสิทธิภาพการบริหารกองทุนเพื่อเกษตรกร และแหล่งสินเชื่อภาครัฐเพื่อการเข้าถึงแหล่งทุน";
  const lines = labelLines(name, { width: 300, size: 13, format: formats.th });

  it("break between words and fit the width", () => {
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(300);
    for (const line of lines) expect(line).not.toMatch(/^[\p{M}ๆฯ)]/u);
  });

  it("lose nothing but the spaces at which they break", () => {
    expect(lines.join("").replaceAll(" ", "")).toBe(name.replaceAll(" ", ""));
  });

  it("count marks above and below as no width", () => {
    expect(textWidth("กี่", 10)).toBe(textWidth("ก", 10));
  });
});
