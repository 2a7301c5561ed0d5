import { describe, expect, it } from "vitest";
import { areaPages } from "../../src/models/areas/areaPage.ts";
import { areaShare } from "../../src/models/areas/areaShare.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

const site = new URL("https://example.org");
const pageOf = (language: (typeof languages)[number], code: string) =>
  areaPages.build(published, { language, code, params: {} });

describe.each(languages)("what stands under the page of an area, %s", (language) => {
  const page = pageOf(language, "501005");
  const share = areaShare(published, page, site);
  const address = `https://example.org${language === "th" ? "" : "/en"}/areas/501005/`;

  it("hands the whole address of the page to those who send links", () => {
    expect(share.links.map(({ label }) => label)).toEqual(["LINE", "Facebook", "X"]);
    for (const link of share.links)
      expect([...new URL(link.address).searchParams.values()]).toContain(address);
  });

  it("cites the page by a title that names where the area lies, and by its own address", () => {
    const [thaiForm, apa, bibtex] = share.citations.map(({ text }) => text);
    for (const text of [thaiForm, apa, bibtex]) {
      expect(text).toContain(page.title);
      expect(text).toContain(address);
    }
    expect(bibtex).toContain("@misc{chumchon-area-501005-");
  });

  it("does not call the page a chart, nor who gave names of places its author", () => {
    const all = share.citations.map(({ text }) => text).join("\n");
    expect(all).not.toMatch(/แผนภูมิ|Chart|geography/);
  });
});

it("says of made-up figures that they are", () => {
  const share = areaShare(published, { ...pageOf("en", "50"), sample: true }, site);
  const [, , x] = share.links;
  expect(new URL(x?.address ?? "").searchParams.get("text")).toMatch(/^Sample data: /);
  expect(share.citations[1]?.text).toContain("Sample data: ");
});

it.each(languages)("cites the page of an area that no table speaks of, %s", (language) => {
  const page = pageOf(language, "501005");
  const share = areaShare(published, { ...page, coverage: { ...page.coverage, ids: [] } }, site);
  expect(share.citations.length).toBeGreaterThan(2);
  for (const { text } of share.citations) {
    expect(text).toContain(page.title);
    expect(text).not.toMatch(/undefined|Invalid|null|, ,/);
  }
});
