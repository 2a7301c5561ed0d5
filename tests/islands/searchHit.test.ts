import { describe, expect, it } from "vitest";
import { formats } from "../../src/i18n/format.ts";
import { hitOf } from "../../src/islands/search/searchHit.ts";
import { buildFinder } from "../../src/query/search/finder.ts";
import { areaPath } from "../../src/paths.ts";
import { content } from "../query/search/register.ts";

const { items } = buildFinder(content, formats.th.segments);
const itemOf = (code: string) => items.find((item) => "area" in item && item.area.code === code)!;

describe("a found area", () => {
  it("is told from its namesakes by the areas it lies in, its other name and its code", () => {
    expect(hitOf(itemOf("560111"), "th")).toEqual({
      label: "ตำบลบ้านใหม่",
      details: ["อำเภอเมืองพะเยา", "จังหวัดพะเยา"],
      other: { text: "Ban Mai", language: "en" },
      code: "560111",
      path: areaPath("th", "560111"),
    });
    expect(hitOf(itemOf("560111"), "en")).toMatchObject({
      label: "Ban Mai",
      details: ["Tambon, Mueang Phayao, Phayao"],
      other: { text: "บ้านใหม่", language: "th" },
    });
  });

  it("in Bangkok has the words of Bangkok", () => {
    expect(hitOf(itemOf("10"), "th").label).toBe("กรุงเทพมหานคร");
    expect(hitOf(itemOf("100101"), "th")).toMatchObject({
      label: "แขวงพระบรมมหาราชวัง",
      details: ["เขตพระนคร", "กรุงเทพมหานคร"],
    });
  });
});

describe("a found page", () => {
  it("has its title, its kind and its address in the reader's language", () => {
    const chart = items.find(
      (item) => "page" in item && item.page.path.endsWith("phase-targets/"),
    )!;
    expect(hitOf(chart, "en")).toMatchObject({
      details: ["Chart"],
      code: null,
      path: "/en/charts/phase-targets/",
    });
  });
});
