import { describe, expect, it } from "vitest";
import { areasOf } from "../../src/models/site/say.ts";
import { firstLetter, lettersOf, letterPages } from "../../src/models/areas/placesByLetter.ts";
import { searchPage } from "../../src/models/site/searchPage.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

const pages = letterPages
  .addresses(published)
  .map((address) => letterPages.build(published, address));

describe("places by the first letter of their names", () => {
  it("stand where a dictionary has them, which passes over a vowel before the consonant", () => {
    expect(["เชียงใหม่", "แม่อาย", "ใหม่", "โป่งงาม", "ท่าตอน"].map(firstLetter)).toEqual([
      ...["ช", "ม", "ห", "ป", "ท"],
    ]);
    expect(["Tha Ton", "ko Samui"].map(firstLetter)).toEqual(["T", "K"]);
  });

  it.each(languages)("are every place of the country, each once: %s", (language) => {
    const places = pages
      .filter((page) => page.language === language)
      .flatMap(({ levels }) => levels.flatMap(({ groups }) => groups))
      .flatMap(({ places }) => places.map(({ path }) => path));
    expect(places.length).toBe(areasOf(published).size);
    expect(new Set(places).size).toBe(places.length);
  });

  it("are led to by the page that the search sends a question to, at addresses of plain letters", () => {
    for (const language of languages) {
      const [address] = searchPage.addresses(published).filter((one) => one.language === language);
      const { groups } = searchPage.build(published, address!);
      expect(groups[0]?.links).toEqual(lettersOf(published, language));
    }
    expect(pages.map(({ path }) => path)).toContain("/areas/names/0e17/");
    for (const { path } of pages) expect(path).toMatch(/^[\x20-\x7e]+$/);
  });

  it("name the amphoe of a tambon, under its province", () => {
    const page = pages.find(({ path }) => path === "/areas/names/0e17/");
    const tambons = page?.levels.find(({ title }) => title === "ตำบลและแขวง");
    const province = tambons?.groups.find(({ title }) => title === "เชียงใหม่");
    expect(province?.places).toContainEqual({
      ...{ label: "ท่าตอน", path: "/areas/501005/", within: "แม่อาย" },
    });
  });
});
