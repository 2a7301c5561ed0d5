import { describe, expect, it } from "vitest";
import { decodeIndex, encodeIndex } from "../../../src/query/search/indexFile.ts";
import { content } from "./register.ts";

const more = "rows-0123";

describe("the index file", () => {
  it("gives back every area and page as it was written", () => {
    expect(content.areas.length).toBeGreaterThan(8_000);
    expect(decodeIndex(encodeIndex({ ...content, more }))).toEqual({ ...content, more });
  });

  it("keeps codes that skip numbers, and namesakes whose English differs", () => {
    const areas = [
      { code: "10", name: { th: "ก", en: "Ko" }, also: [] },
      { code: "1050", name: { th: "ข", en: "Kho" }, also: [] },
      { code: "105003", name: { th: "ข", en: "Kho" }, also: ["ข.", "105001"] },
      { code: "105012", name: { th: "ข", en: "Khor" }, also: [] },
      { code: "11", name: { th: "ข", en: "Khor" }, also: [] },
      { code: "1101", name: { th: "ค", en: "Kho" }, also: [] },
    ];
    expect(decodeIndex(encodeIndex({ areas, pages: [], more }))).toEqual({
      areas,
      pages: [],
      more,
    });
  });
});
