import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/words/reading/finding.ts";
import { findingText } from "../../src/words/reading/findingText.ts";

const finding: Finding = {
  dataset: "phase-targets",
  release: "2563",
  file: "raw/roi-jai-rak/2563/phase_targets.csv",
  line: 8,
  column: "จังหวัด",
  code: "unknown_name",
  severity: "refuse",
  expected: { th: "ชื่อจังหวัด", en: "the name of a province" },
  received: "เชียงไหม่",
  advice: { th: "โปรดแก้ให้ตรง", en: "Mend it." },
  suggest: ["เชียงใหม่"],
};

describe("a finding in words", () => {
  it("says where, what was there, what was expected and what to do, a line each", () => {
    expect(findingText(finding, "th").split("\n")).toEqual([
      "raw/roi-jai-rak/2563/phase_targets.csv บรรทัด 8 คอลัมน์ “จังหวัด”",
      "พบ “เชียงไหม่” ที่ควรเป็นคือชื่อจังหวัด",
      "โปรดแก้ให้ตรง อาจหมายถึง เชียงใหม่",
    ]);
    expect(findingText(finding, "en").split("\n")).toEqual([
      "raw/roi-jai-rak/2563/phase_targets.csv line 8 column “จังหวัด”",
      "Found “เชียงไหม่”; expected the name of a province.",
      "Mend it. Did you mean เชียงใหม่?",
    ]);
  });

  it("calls an empty cell empty, and a whole file nothing at all", () => {
    expect(findingText({ ...finding, received: "" }, "th")).toContain("ช่องว่าง ที่ควรเป็นคือ");
    const whole = { ...finding, line: null, column: null, received: "" };
    expect(findingText(whole, "en")).toContain("\nExpected the name of a province.\n");
    expect(findingText(whole, "th")).not.toContain("ช่องว่าง");
  });

  it("says how often the same came up, and on which lines first", () => {
    const lines = [8, 9, 10, 11, 12, 13, 14];
    const again = { ...finding, times: 1300, lines };
    expect(findingText(again, "th")).toContain("และอีก 1,299 แถว (บรรทัด 9, 10, 11, 12, 13 …)");
    expect(findingText({ ...finding, times: 2, lines: [8, 9] }, "en")).toContain(
      "and 1 more (lines 9)",
    );
  });

  it("shows marks that can't be seen", () => {
    const hidden = { ...finding, received: "a\u200bb\u0000" };
    expect(findingText(hidden, "en")).toContain("“a⟨U+200B⟩b⟨U+0000⟩”");
  });
});
