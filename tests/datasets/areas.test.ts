import { describe, expect, it } from "vitest";
import { areas } from "../../src/datasets/areas.ts";
import { published } from "../publication.ts";

const rows = published.rows(areas.table);
const english = new Map(rows.map(({ code, name_en }) => [code, name_en]));

describe("the English names of areas", () => {
  it.each([
    ["16", "Lop Buri"],
    ["5402", "Rong Kwang"],
    ["4106", "Nong Han"],
    ["4904", "Dong Luang"],
    ["9603", "Bacho"],
    ["380107", "Na Sawan"],
    ["5025", "Galyani Vadhana"],
  ])("of %s is %s", (code, name) => {
    expect(english.get(code)).toBe(name);
  });

  it("tell the areas of one parent apart, but for two pairs that sound alike in English", () => {
    const siblings = Map.groupBy(
      rows.filter(({ code }) => code.length > 2),
      ({ code, name_en }) => `${code.slice(0, -2)} ${name_en}`,
    );
    const shared = [...siblings.values()].filter((some) => some.length > 1);
    expect(shared.map((some) => some.map(({ code, name_th }) => `${code} ${name_th}`))).toEqual([
      ["1404 บางไทร", "1413 บางซ้าย"],
      ["500910 แม่คะ", "500911 แม่ข่า"],
    ]);
  });
});
