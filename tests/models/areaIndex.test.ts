import { describe, expect, it } from "vitest";
import { areaIndex } from "../../src/models/areas/areaIndex.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

const build = (language: (typeof languages)[number]) =>
  areaIndex.build(published, { language, params: {} });

describe("the index of areas", () => {
  it.each(languages)("lists 77 provinces with 928 amphoes: %s", (language) => {
    const provinces = build(language).regions.flatMap(({ provinces }) => provinces);
    expect(provinces.length).toBe(77);
    expect(provinces.flatMap(({ amphoes }) => amphoes).length).toBe(928);
  });

  it("sorts as a Thai dictionary does, a leading vowel after its consonant", () => {
    const [north] = build("th").regions;
    expect(north?.provinces.map(({ name }) => name)).toEqual([
      ...["เชียงราย", "เชียงใหม่", "น่าน", "พะเยา", "แพร่", "แม่ฮ่องสอน", "ลำปาง", "ลำพูน", "อุตรดิตถ์"],
    ]);
  });

  it("counts Bangkok beside the provinces of its region, and its เขต as such", () => {
    const central = build("th").regions.find(({ id }) => id === "central");
    expect(central?.count).toBe("กรุงเทพมหานครและ 21 จังหวัด");
    expect(central?.provinces[0]).toMatchObject({ name: "กรุงเทพมหานคร", amphoesTitle: "50 เขต" });
  });
});
