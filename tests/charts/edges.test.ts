import { describe, expect, it } from "vitest";
import { chartAreas } from "../../src/models/figures/chartAreas.ts";
import { figureOf } from "../../src/models/figures/figure.ts";
import { chartsOf } from "../../src/models/figures/publishedCharts.ts";
import { createDocument } from "../../src/render/document.ts";
import { drawForPage } from "../../src/render/figure.ts";
import { measure } from "../../src/render/fontMetrics.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

/** Maps are one picture, whose words lie upon their areas. */
const drawn = chartsOf(published)
  .filter(({ drawnOnce }) => drawnOnce === undefined)
  .flatMap((chart) => chartAreas(published, chart).map((area) => ({ chart, area })));

/** An attribute of an element or of the groups it stands in. */
const attribute = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

/** The texts of a picture that reach beyond its sides, as the site's font sets them. */
function beyond(svg: string): string[] {
  const document = createDocument();
  document.body.innerHTML = svg;
  const width = Number(document.querySelector("svg")?.getAttribute("width"));
  return [...document.querySelectorAll("text")].flatMap((element) => {
    const text = element.textContent ?? "";
    const x = Number(
      /translate\(([-\d.]+)/.exec(element.getAttribute("transform") ?? "")?.[1] ?? 0,
    );
    const weight = attribute(element, "font-weight") === "600" ? 600 : 400;
    const length = measure(Number(attribute(element, "font-size")), weight)(text);
    const anchor = attribute(element, "text-anchor") ?? "start";
    const left = x - { start: 0, middle: length / 2, end: length }[anchor as "start"];
    return left < -1 || left + length > width + 1 ? [text] : [];
  });
}

describe("the words of a picture", () => {
  it("lie within its sides, narrow and wide, in both languages", () => {
    expect(beyond(`<svg width="40"><text font-size="20">ยาวเกินกว่าภาพ</text></svg>`)).toHaveLength(
      1,
    );
    const found = drawn.flatMap(({ chart, area }) =>
      languages.flatMap((language) => {
        const figure = figureOf(published, language, chart.id, area);
        const pictures = drawForPage(chart, figure, published.shapes);
        const svgs = pictures.kind === "two" ? [pictures.narrow, pictures.wide] : [];
        return svgs.flatMap(beyond).map((text) => `${chart.id} ${area} ${language}: ${text}`);
      }),
    );
    expect(found).toEqual([]);
  }, 120_000);
});
