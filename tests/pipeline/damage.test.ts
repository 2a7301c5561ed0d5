import { describe, expect, it } from "vitest";
import { findDamage, type DamageKind } from "../../src/pipeline/decode/damage.ts";

const misread = (text: string, encoding: string): string =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));

describe("findDamage", () => {
  it.each<[string, DamageKind]>([
    ["a\0b", "nul"],
    ["ล\ufffdปาง", "replacement"],
    ["พ\uf70aอ", "private_use"],
    ["a\u0085b", "control"],
    [misread("ชุมชน", "windows-874"), "utf8_as_windows874"],
    [misread("ลมพก", "windows-874"), "utf8_as_windows874"],
    [misread("๒๕๖๖", "windows-874"), "utf8_as_windows874"],
    [misread("ชุมชน", "windows-1252"), "utf8_as_windows1252"],
    [misread("แม่ริม", "windows-1252"), "utf8_as_windows1252"],
    ["¨Ñ§ËÇÑ´", "windows874_as_windows1252"],
  ])("finds in %j the damage %s, and nothing else", (text, kind) => {
    expect(findDamage(`50,${text},1`).map((damage) => damage.kind)).toEqual([kind]);
  });

  it("points at the first place", () => {
    expect(findDamage("กขค\ufffd\ufffd")).toEqual([{ kind: "replacement", index: 3 }]);
  });

  it("finds damage in every Thai word of two letters or more read as windows-874", () => {
    const letters = Array.from({ length: 0x0e2e - 0x0e00 }, (_, i) =>
      String.fromCharCode(0x0e01 + i),
    );
    for (const first of letters)
      for (const second of letters)
        expect(findDamage(misread(first + second, "windows-874")), first + second).toHaveLength(1);
  });

  it.each([
    "เธอ เนตร เนปาล เนเธอร์แลนด์ เธียร เนื้อ เน้น เนกเนก",
    "“ชุมชน” – 5 ‘ปี’ … • ร้อยละ 3½ 20°C 5 m² São Tomé Ångström",
    "",
  ])("raises no alarm over %j", (text) => {
    expect(findDamage(text)).toEqual([]);
  });
});
