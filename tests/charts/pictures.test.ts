import { describe, expect, it } from "vitest";
import { chartAreas } from "../../src/models/figures/chartAreas.ts";
import { figureOf } from "../../src/models/figures/figure.ts";
import { chartsOf } from "../../src/models/figures/publishedCharts.ts";
import { drawForPage } from "../../src/render/figure.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

/** Each chart for its first two places, which are of different kinds where there are any; the rest are drawn alike. */
const drawn = chartsOf(published).flatMap((chart) =>
  chartAreas(published, chart)
    .slice(0, 2)
    .flatMap((area) => languages.map((language) => ({ id: chart.id, chart, area, language }))),
);

const made = new Map<(typeof drawn)[number], Record<string, string>>();

function picturesOf(one: (typeof drawn)[number]): Record<string, string> {
  const pictures = made.get(one) ?? draw(one);
  made.set(one, pictures);
  return pictures;
}

function draw({ chart, area, language }: (typeof drawn)[number]): Record<string, string> {
  const figure = figureOf(published, language, chart.id, area);
  const pictures = drawForPage(chart, figure, published.shapes);
  return pictures.kind === "one"
    ? { once: pictures.picture }
    : { narrow: pictures.narrow, wide: pictures.wide };
}

describe("the picture of a chart", () => {
  it.each(drawn)("$id $area $language is the one that was reviewed", async (one) => {
    for (const [width, svg] of Object.entries(picturesOf(one)))
      await expect(lines(svg)).toMatchFileSnapshot(
        `../pictures/${one.id}-${one.area}-${one.language}-${width}.svg`,
      );
  });

  it("carries no style that the pages' policy would stop", () => {
    for (const one of drawn)
      expect(Object.values(picturesOf(one)).join("")).not.toMatch(/<style| style=/);
  });

  it("draws nothing that is no number", () => {
    for (const one of drawn)
      expect(Object.values(picturesOf(one)).join("")).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("gives every pattern an id that no other picture of a page has", () => {
    const ids = drawn
      .filter(({ language }) => language === "th")
      .flatMap((one) =>
        [
          ...Object.values(picturesOf(one))
            .join("")
            .matchAll(/ id="([^"]+)"/g),
        ].map(([, id]) => id),
      );
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** One element a line, so that a change is a diff people can read. */
const lines = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`;
