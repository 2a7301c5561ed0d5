import { describe, expect, it } from "vitest";
import { formatAreas, parseAreas } from "../../src/islands/compare/compareState.ts";

describe("the areas that an address asks to compare", () => {
  it("are read in their order, each once, however the list was sent", () => {
    expect(parseAreas("?areas=50,5010,50").codes).toEqual(["50", "5010"]);
    expect(parseAreas("?areas=50&areas=501005").codes).toEqual(["50", "501005"]);
    expect(parseAreas("?areas=50%2C57+58").codes).toEqual(["50", "57", "58"]);
  });

  it("are the four northern border provinces where it names none", () => {
    expect(parseAreas("").codes).toEqual(["50", "57", "58", "56"]);
    expect(parseAreas("?areas=").codes).toEqual(["50", "57", "58", "56"]);
    expect(parseAreas("?areas=เชียงใหม่")).toEqual({
      codes: ["50", "57", "58", "56"],
      malformed: ["เชียงใหม่"],
      surplus: [],
    });
  });

  it("are told apart from what is no code, and from more than fit", () => {
    expect(parseAreas("?areas=50,5,เชียงราย,57")).toEqual({
      codes: ["50", "57"],
      malformed: ["5", "เชียงราย"],
      surplus: [],
    });
    expect(parseAreas("?areas=10,11,12,13,14,15,16,17").surplus).toEqual(["16", "17"]);
  });

  it("are written so that they are read back, defaults vanish and others' words survive", () => {
    expect(formatAreas(["50", "57", "58", "56"], "?areas=10")).toBe("");
    expect(formatAreas(["57", "50"], "?lang=ไทย")).toBe(
      `?areas=57,50&${new URLSearchParams({ lang: "ไทย" })}`,
    );
    for (const codes of [["50"], ["501005", "5010"], ["10", "11", "12", "13", "14", "15"]])
      expect(parseAreas(formatAreas(codes, "")).codes).toEqual(codes);
  });
});
