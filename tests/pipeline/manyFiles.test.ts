import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBalanced } from "../../src/pipeline/read/account.ts";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { howMany } from "../howMany.ts";

/** What exports are made of, and what breaks them, as bytes. */
const pieces = [
  ...["จังหวัด", "จำนวน", "เชียงใหม่", "ลําปาง", "รวม", "หมายเหตุ", "1,234", "-", "0", "๑๒", " "],
  ...[
    ",",
    ",",
    ",",
    "\n",
    "\r\n",
    "\r",
    '"',
    '""',
    ";",
    "\t",
    "\u0000",
    "\ufeff",
    "\ufffd",
    "\uf701",
  ],
].map((text) => new TextEncoder().encode(text));
const strange = [[0xa1, 0xc3], [0xdb], [0xff, 0xfe], [0x50, 0x4b, 0x03, 0x04], [0xe0, 0xb8]];
const piece = fc.constantFrom(...pieces, ...strange.map((bytes) => Uint8Array.from(bytes)));

describe("generated files", () => {
  it("are read or refused, each with a balanced account, none crashing or taking two seconds of the processor", () => {
    let slowest = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const started = process.cpuUsage();
        const sheet = readSheet(Uint8Array.from(parts.flatMap((part) => [...part])), {
          file: "generated.csv",
        });
        slowest = Math.max(slowest, process.cpuUsage(started).user / 1000);
        expect(isBalanced(sheet.account)).toBe(true);
        const isRefused = sheet.findings.some(({ severity }) => severity === "refuse");
        expect(isRefused || sheet.account.rejected === 0).toBe(true);
      }),
      { numRuns: howMany(1_500, 10_000), seed: 2567 },
    );
    expect(slowest).toBeLessThan(2000);
  });
});
