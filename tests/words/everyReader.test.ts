import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readers, scalingReaders } from "./readers.ts";
import { howMany } from "../howMany.ts";

const allReaders = { ...readers, ...scalingReaders };

const cells = [
  ...["", "-", "#REF!", "x", "19x", "ไม่มี", "เมือง", "เชียงไหม่", "จอมทอง", "บ้านใหม่", "แม่ริม"],
  ...["1.234,5", "12,34", "50%", "1,234 บาท", "0x10", "5 ก.พ.", "1e5", "1 234", ".5", "๑2", "-7"],
  ...["1.5", "1.001", "9".repeat(30), "29 ก.พ. 2564", "วันอังคารที่ 1 มกราคม 2567", "1/2/2024"],
  ...["1/1/67", "1 ม.ค. 2483", "1 ม.ค. 2700", "45292", "60", "2024-01-31 12:00", "2024/2/30"],
  ...["2567/1/31", "13/2566", "2024", "67", "5099", "430301", "999999", "50070100", "เขตแม่ริม"],
  ...["โคราช", "อ.แม่ริม จ.ลำปาง", "constructor", "__proto__", "toString"],
];

// Cells made of the very pieces that the readers look for.
const pieces = fc.constantFrom(
  ...["1", "12", "๑", "2567", "๒๕๖๗", "67", ",", ".", "-", "/", "%", "(", ")", " ", "\u00a0"],
  ...["มกราคม", "ม.ค.", "พ.ศ.", "ค.ศ.", "วัน", "ที่", "จันทร์", "จ.", "ไตรมาส", "ปีงบประมาณ"],
  ...["จังหวัด", "อ.", "เขต", "ต.", "เมือง", "เชียงใหม่", "บ้านใหม่", "กทม.", "TH-", "50", "#N/A"],
);
const cell = fc.oneof(
  fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

describe("every reader", () => {
  it("refuses in Thai and in English, with what was expected and what to do", () => {
    for (const [kind, read] of Object.entries(allReaders)) {
      for (const cell of cells) {
        const reading = read(cell);
        if (reading.ok) continue;
        const { code, expected, advice, suggest } = reading.refusal;
        const where = `${kind} of ${cell}`;
        expect(code, where).toMatch(/^[a-z]+(_[a-z]+)*$/);
        for (const { th, en } of [expected, advice]) {
          expect(th, where).toMatch(/[ก-ฮ]/);
          expect(en, where).toMatch(/[a-z]/);
          expect(th + en, where).not.toMatch(/undefined|null|NaN|\$\{/);
        }
        expect(advice.en, where).toMatch(/\.$/);
        expect(suggest.length, where).toBeLessThanOrEqual(3);
      }
    }
  });

  it("suggests only what it takes itself", () => {
    for (const [kind, read] of Object.entries(allReaders)) {
      for (const cell of cells) {
        const reading = read(cell);
        if (reading.ok) continue;
        for (const suggestion of reading.refusal.suggest) {
          expect(read(suggestion).ok, `${suggestion} for ${kind} of ${cell}`).toBe(true);
        }
      }
    }
  });

  it("answers any cell, the same way each time", () => {
    fc.assert(
      fc.property(cell, (cell) => {
        for (const read of Object.values(allReaders)) expect(read(cell)).toEqual(read(cell));
      }),
      { numRuns: howMany(300, 1_500), seed: 2567 },
    );
  });

  it("reads its own value as that value", () => {
    fc.assert(
      fc.property(cell, (cell) => {
        for (const [kind, read] of Object.entries(readers)) {
          const reading = read(cell);
          if (!reading.ok || reading.value === null) continue;
          const again = read(written(reading.value));
          expect(again.ok && again.value, `${kind} of ${cell}`).toBe(reading.value);
        }
      }),
      { numRuns: howMany(300, 1_500), seed: 2568 },
    );
  });
});

/** A value as text, a number without an exponent. */
const written = (value: unknown): string =>
  typeof value === "number" && Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value);
