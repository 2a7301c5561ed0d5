import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartPages } from "../../src/models/figures/chartPage.ts";
import { embedCode } from "../../src/models/figures/embedCode.ts";
import { embedPages } from "../../src/models/figures/embedPage.ts";
import { figureOf } from "../../src/models/figures/figure.ts";
import { unlisted } from "../../src/models/index.ts";
import { oembedFiles, oembedOf } from "../../src/models/figures/oembed.ts";
import { shareOf } from "../../src/models/site/share.ts";
import { published } from "../publication.ts";

const site = new URL("https://example.org");
const figure = figureOf(published, "en", "phase-targets", "50");
const english = "https://example.org/en/charts/phase-targets/50/";

describe("what stands under a chart", () => {
  const share = shareOf(published, figure, { site, height: 700 });

  it("hands the whole address of the page to those who send links", () => {
    expect(share.address).toBe(english);
    expect(share.links.map(({ label }) => label)).toEqual(["LINE", "Facebook", "X"]);
    for (const { address } of share.links)
      expect([...new URL(address).searchParams.values()]).toContain(english);
  });

  it("cites the publishers of the documents that the figures come from", () => {
    const [thaiForm, apa, bibtex] = share.citations.map(({ text }) => text);
    expect(figure.documents.length).toBeGreaterThan(1);
    for (const { publisher } of figure.documents)
      expect(thaiForm).toContain(publisher.replace(/ \(.*\)/, ""));
    expect(apa).toContain(english);
    expect(bibtex).toContain("@misc{chumchon-phase-targets-50-");
    // Cited figures stay what they are: the address keeps to the release, where one has them.
    expect(apa?.endsWith(share.pin?.link?.address ?? english)).toBe(true);
  });

  it("does not take for an author who gave only the names of places", () => {
    const map = figureOf(published, "th", "otop-per-head", "00");
    expect(map.sources.map(({ publisher }) => publisher).join()).toContain("geography");
    const [thaiForm] = shareOf(published, map, { site, height: 700 }).citations;
    expect(thaiForm?.text).toMatch(/^กรมการพัฒนาชุมชน; กรมการปกครอง\. \(2567\)/);
  });

  it("speaks the language of the page", () => {
    const thai = shareOf(published, figureOf(published, "th", "phase-targets", "50"), {
      site,
      height: 700,
    });
    expect(thai.wording.heading).toMatch(/[ก-๙]/);
    expect(thai.embedCode).toContain('src="https://example.org/embed/phase-targets/50/"');
    expect(share.embedCode).toContain('src="https://example.org/en/embed/phase-targets/50/"');
  });
});

describe("the code for embedding", () => {
  it("stays whole whatever the chart is called", () => {
    const heading = `"a" <b> & c`;
    const { document } = parseHTML(embedCode({ ...figure, heading }, site, 640));
    const frame = document.querySelector("iframe");
    expect(frame?.getAttribute("title")).toBe(heading);
    expect(frame?.getAttribute("height")).toBe("640");
    expect(document.querySelector("script")?.getAttribute("src")).toBe(
      "https://example.org/embed.js",
    );
  });

  it("says of made-up figures that they are", () => {
    expect(embedCode({ ...figure, sample: true }, site, 640)).toContain('title="Sample data: ');
  });
});

describe("the embeds", () => {
  it("are as many as the charts' pages, and search engines are not sent to them", () => {
    const charts = chartPages.addresses(published);
    expect(embedPages.addresses(published).length).toBe(charts.length);
    const answering = oembedFiles(published).map(({ params }) => params.area);
    const charted = charts.map(({ area }) => area);
    expect(answering).toEqual(charted.filter((area) => area === "00" || !/^\d\d$/.test(area)));
    expect(unlisted).toContain("embedPages");
  });
});

describe("the answer of oEmbed", () => {
  it("has what the form asks of a rich answer", () => {
    const answer = oembedOf(figure, { site, width: 760, height: 700 });
    expect(answer).toMatchObject({
      type: "rich",
      version: "1.0",
      title: figure.heading,
      provider_name: "Chumchon",
      provider_url: "https://example.org/en/",
      width: 760,
      height: 700,
      thumbnail_url: "https://example.org/pictures/phase-targets-50-en.png",
    });
    expect(answer.html).toContain('width="760" height="700"');
    expect(answer.html).not.toContain("<script");
  });
});
