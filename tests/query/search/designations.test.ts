import { describe, expect, it } from "vitest";
import { designatedParts } from "../../../src/query/search/designations.ts";

const parts = (question: string) =>
  designatedParts(question).map(({ text, level }) => [text.trim(), level]);

describe("words for kinds of areas", () => {
  it("divide a question, spaced or not", () => {
    const expected = [
      ["บ้านใหม่", "tambon"],
      ["เมืองพะเยา", "amphoe"],
      ["พะเยา", "province"],
    ];
    expect(parts("ต.บ้านใหม่ อ.เมืองพะเยา จ.พะเยา")).toEqual(expected);
    expect(parts("ตำบลบ้านใหม่อำเภอเมืองพะเยาจังหวัดพะเยา")).toEqual(expected);
  });

  it("are left alone where they end a name or belong to another word", () => {
    expect(parts("สนามชัยเขต")).toEqual([["สนามชัยเขต", null]]);
    expect(parts("สามตำบล")).toEqual([["สามตำบล", null]]);
    expect(parts("อบต.สันทราย")).toEqual([["อบต.สันทราย", null]]);
  });

  it("stand before or behind an English name", () => {
    expect(parts("amphoe Mae Rim, Chiang Mai province")).toEqual([
      ["mae rim", "amphoe"],
      ["chiang mai", "province"],
    ]);
    expect(parts("Rim Tai sub-district")).toEqual([["rim tai", "tambon"]]);
  });
});
