import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { figureOf } from "../../src/models/figure.ts";
import { drawForPage } from "../../src/render/figure.ts";
import { languages } from "../../src/words/language.ts";
import { published } from "../publication.ts";

const drawn = charts.flatMap((chart) =>
  chart.areas.flatMap((area) => languages.map((language) => ({ chart, area, language }))),
);

describe("the picture of a chart", () => {
  it.each(drawn)("$chart.id $area $language is the one that was reviewed", async (one) => {
    const { chart, area, language } = one;
    const figure = figureOf(published, language, chart.id, area);
    const { narrow, wide } = drawForPage(chart, figure);
    const file = (width: string) => `../pictures/${chart.id}-${area}-${language}-${width}.svg`;
    await expect(lines(narrow)).toMatchFileSnapshot(file("narrow"));
    await expect(lines(wide)).toMatchFileSnapshot(file("wide"));
  });

  it("carries no style that the pages' policy would stop", () => {
    for (const { chart, area, language } of drawn) {
      const { narrow, wide } = drawForPage(chart, figureOf(published, language, chart.id, area));
      expect(narrow + wide).not.toMatch(/<style| style=/);
    }
  });

  it("gives every pattern an id that no other picture of a page has", () => {
    const ids = drawn
      .filter(({ language }) => language === "th")
      .flatMap(({ chart, area, language }) => {
        const { narrow, wide } = drawForPage(chart, figureOf(published, language, chart.id, area));
        return [...(narrow + wide).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      });
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** One element a line, so that a change is a diff people can read. */
const lines = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`;
