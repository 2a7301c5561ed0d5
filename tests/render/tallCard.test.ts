import { describe, expect, it } from "vitest";
import { chartOf } from "../../src/charts/index.ts";
import { words } from "../../src/i18n/text.ts";
import { chartAreas } from "../../src/models/figures/chartAreas.ts";
import { figureOf } from "../../src/models/figures/figure.ts";
import { chartsOf } from "../../src/models/figures/publishedCharts.ts";
import { drawAlone, narrowWidth } from "../../src/render/figure.ts";
import { measure } from "../../src/render/fontMetrics.ts";
import { piecesIn } from "../../src/render/pieces.ts";
import { missingCharacters, rasterize } from "../../src/render/png.ts";
import { drawTallCard } from "../../src/render/tallCard.ts";
import { type Language, languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

const evidence = { th: "เปิดดูแถวต้นทางของทุกตัวเลขได้ที่", en: "See the source row of every figure at" };

function cardOf(id: string, area: string, language: Language): string {
  const figure = figureOf(published, language, id, area);
  const pieces = piecesIn(language);
  const chart = chartOf(id);
  return drawTallCard({
    siteName: words[language].siteName,
    title: pieces(figure.heading),
    headline: { value: figure.headline.value, label: pieces(figure.headline.label) },
    source: pieces(`${words[language].sourceLine}: ${figure.source}`),
    asOf: figure.asOf,
    measure,
    chart: {
      svg: drawAlone(chart, figure, published.shapes, narrowWidth),
      isMap: chart.drawnOnce !== undefined,
    },
    legend: figure.legend,
    beginningOnly: words[language].beginningOnly,
    evidence: pieces(evidence[language]),
    address: `https://data.example.go.th/en/charts/${id}/${area}/`,
    code: "data:image/png;base64,",
  });
}

const textsOf = (card: string) =>
  [
    ...card.matchAll(
      /<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)" font-weight="(\d+)"[^>]*>([^<]*)/g,
    ),
  ].map(([, x, y, size, weight, text]) => ({
    ...{ x: Number(x), y: Number(y), size: Number(size) },
    ...{ weight: Number(weight) as 400 | 600, text: text ?? "" },
  }));

const everyChart = chartsOf(published).flatMap((chart) =>
  languages.map((language) => [chart.id, chartAreas(published, chart)[0]!, language] as const),
);

describe("the tall card of a chart", () => {
  it.each(everyChart)(
    "holds its words within its edges, one below the other: %s of %s, %s",
    (id, area, language) => {
      const card = cardOf(id, area, language);
      // Those of the chart and of its keys stand in groups of their own sizes.
      const own = textsOf(
        card
          .replace(/<g .*<\/g>/s, "")
          .replace(/<svg (?!xmlns="[^"]*" width="1080").*?<\/svg>/s, ""),
      );
      for (const { x, size, weight, text } of own)
        expect(x + measure(size, weight)(text.replaceAll("&amp;", "&")), text).toBeLessThanOrEqual(
          1080 - 60,
        );
      const tops = own.map(({ y }) => y);
      expect(tops.slice(0, -1)).toEqual(tops.slice(0, -1).toSorted((a, b) => a - b));
      expect(Math.max(...tops)).toBeLessThan(1340);
      // The name of the site stands free below the sources.
      expect(tops.at(-1)! - tops.at(-2)!).toBeGreaterThan(28);
      expect(missingCharacters(card)).toEqual([]);
    },
  );

  it("says its number, its source, its time and the way to the evidence", () => {
    const said = textsOf(cardOf("phase-targets", "50", "th"))
      .map(({ text }) => text)
      .join("");
    const figure = figureOf(published, "th", "phase-targets", "50");
    for (const text of [
      figure.headline.value,
      figure.asOf,
      evidence.th,
      "https://data.example.go.th/",
    ])
      expect(said.replaceAll(/\s/g, "")).toContain(text.replaceAll(/\s/g, ""));
  });

  it("says of a chart that is too tall that this is its beginning", () => {
    expect(cardOf("otop-rank", "00", "th")).toContain(words.th.beginningOnly);
    expect(cardOf("phase-targets", "50", "th")).not.toContain(words.th.beginningOnly);
  });

  it("is a picture of 1080 by 1350", async () => {
    const png = Buffer.from(await rasterize(cardOf("phase-targets", "50", "en")));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
  });
});
