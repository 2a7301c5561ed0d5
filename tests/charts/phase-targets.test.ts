import { describe, expect, it } from "vitest";
import { phaseTargetsChart as chart } from "../../src/charts/phase-targets.ts";
import { sayIn, targetRows } from "./targets.ts";

const spaces = (text: string) => text.replaceAll("\u00a0", " ");
const together = chart.shape({ targets: targetRows }, "north4");
const alone = chart.shape({ targets: targetRows }, "50");

describe("the sentence of the phase targets", () => {
  it("says the promise of the four provinces, and what is left for the other three", () => {
    expect(spaces(chart.sentence(together, sayIn("th")))).toBe(
      "ตามแผนปฏิบัติการด้านการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ พ.ศ. 2562–2565 โครงการร้อยใจรักษ์มีเป้าหมายขยายผลใน 4 จังหวัด " +
        "ระยะที่ 1 จำนวน 47 หมู่บ้าน 33 ตำบล 19 อำเภอ และระยะที่ 2 จำนวน 86 หมู่บ้าน 86 ตำบล 19 อำเภอ " +
        "อีกเอกสารหนึ่งระบุว่าเชียงใหม่ในระยะที่ 1 มี 10 หมู่บ้าน อีก 3 จังหวัดจึงรวมกันเป็น 37 หมู่บ้าน เมื่อคำนวณจากสองเอกสาร",
    );
    expect(spaces(chart.sentence(together, sayIn("en")))).toContain(
      "47 villages, 33 tambons, 19 amphoes in phase 1 and 86 villages, 86 tambons, 19 amphoes in phase 2",
    );
  });

  it("says of one province what the documents are silent about", () => {
    expect(spaces(chart.sentence(alone, sayIn("th")))).toBe(
      "ในแผนปี พ.ศ. 2562–2565 จังหวัดเชียงใหม่มีเป้าหมายระยะที่ 1 จำนวน 10 หมู่บ้าน 7 ตำบล และระยะที่ 2 จำนวน 24 ตำบล " +
        "เอกสารไม่ได้ระบุจำนวนหมู่บ้านในระยะที่ 2 จำนวนอำเภอในระยะที่ 1 และจำนวนอำเภอในระยะที่ 2",
    );
    expect(spaces(chart.sentence(alone, sayIn("en")))).toBe(
      "In the plan for 2019–2022 (B.E. 2562–2565), Chiang Mai has targets of 10 villages, 7 tambons in phase 1 and 24 tambons in phase 2. " +
        "The documents do not state the villages of phase 2, the amphoes of phase 1 and the amphoes of phase 2.",
    );
  });
});

describe("the table of the phase targets", () => {
  const { rows } = chart.table(together, sayIn("en"));
  const row = (unit: string, phase: number) => {
    const found = rows.find(
      ([first, second]) => first?.text === unit && spaces(second?.text ?? "") === `Phase ${phase}`,
    );
    return (found ?? []).slice(2).map(({ text, kind, working }) => ({ text, kind, working }));
  };

  it("derives the rest with its working where both figures are stated", () => {
    expect(row("Villages", 1)).toEqual([
      { text: "47", kind: "stated", working: undefined },
      { text: "10", kind: "stated", working: undefined },
      { text: "37", kind: "derived", working: "47 − 10 = 37" },
    ]);
    expect(row("Tambons", 2)[2]).toEqual({ text: "62", kind: "derived", working: "86 − 24 = 62" });
  });

  it("never shows a zero where the documents are silent", () => {
    expect(row("Villages", 2).map(({ text, kind }) => [text, kind])).toEqual([
      ["86", "stated"],
      ["Not stated", "notStated"],
      ["Not stated", "notStated"],
    ]);
    const texts = rows.flat().map(({ text }) => text);
    expect(texts).not.toContain("0");
  });

  it("leads from every figure to the rows it was read from", () => {
    for (const cell of rows.flat()) {
      const expected = { label: 0, stated: 1, derived: 2, notStated: 0 }[cell.kind];
      expect([cell.text, cell.from.length]).toEqual([cell.text, expected]);
    }
  });
});
