import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { distFolder, fileOf, filesIn } from "./dist.ts";
import { survey } from "./survey.ts";
import { boundOf, weightOf } from "./weight.ts";

const site = "http://localhost:4321";
const pages = survey(distFolder);
const isEmbed = (address: string) => /^\/(en\/)?embed\//.test(address);
const embeds = [...pages.values()].filter(({ address }) => isEmbed(address));
const charts = [...pages.values()].filter(({ address }) => /^\/(en\/)?charts\/./.test(address));
const text = (path: string) => readFileSync(join(distFolder, path), "utf8");

describe("an embed", () => {
  it("weighs at most 33 KB without fonts, with its stylesheet and its script, whichever it is", () => {
    const heavy = embeds
      .filter(({ address }) => boundOf(distFolder, address) > 33_000)
      .map(({ address }) => ({ address, total: weightOf(distFolder, address).total }))
      .filter(({ total }) => total > 33_000);
    expect(embeds.length).toBeGreaterThan(30);
    expect(embeds.length).toBe(charts.length);
    expect(heavy).toEqual([]);
  });

  it("is left out by search engines, which find the chart's own page instead", () => {
    for (const { address, metas, canonical } of embeds) {
      expect([address, metas.get("robots")]).toEqual([address, "noindex"]);
      const chart = (canonical as string).slice(site.length);
      expect([address, pages.has(chart) && /\/charts\//.test(chart)]).toEqual([address, true]);
    }
  });

  it("opens each link in a tab of its own, and leads back to the chart's page", () => {
    for (const { address, canonical } of embeds) {
      const links = text(`${address}index.html`).match(/<a [^>]*>/g) ?? [];
      expect([address, links.filter((link) => !/target="_blank"/.test(link))]).toEqual([
        address,
        [],
      ]);
      expect(links.at(-1)).toContain(`href="${(canonical as string).slice(site.length)}"`);
    }
  });

  it("names its source and shows its picture and its sentence without script", () => {
    for (const { address } of embeds) {
      const html = text(`${address}index.html`);
      expect([address, /class="source-line"/.test(html), /<svg/.test(html)]).toEqual([
        address,
        true,
        true,
      ]);
      expect(html.match(/<script/g)).toHaveLength(1);
    }
  });
});

describe("the scripts of an embed", () => {
  it.each(["embed.js", "embed/height.js"])("are at most 1 KB each: %s", (file) => {
    expect(Buffer.byteLength(text(file))).toBeLessThanOrEqual(1024);
    expect(brotliCompressSync(text(file)).length).toBeLessThan(600);
  });
});

describe("a chart's page", () => {
  it("names the file that tells other sites how to show it, unless it is of a province", () => {
    const files = filesIn(distFolder).filter((file) => file.startsWith("oembed/"));
    const named = charts.flatMap(({ address }) => {
      const [, link] =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
          text(`${address}index.html`),
        ) ?? [];
      return link === undefined ? [] : [{ address, link }];
    });
    expect(named.length).toBeGreaterThan(60);
    expect(named.length).toBe(files.length);
    for (const { address, link } of named) {
      const answer = JSON.parse(text(link.replace(`${site}/`, ""))) as Record<string, string>;
      const [, frame = ""] = / src="([^"]+)"/.exec(answer["html"] ?? "") ?? [];
      expect([address, pages.get(frame.slice(site.length))?.canonical]).toEqual([
        address,
        site + address,
      ]);
      const picture = (answer["thumbnail_url"] ?? "").slice(site.length);
      expect([picture, fileOf(distFolder, picture) !== null]).toEqual([picture, true]);
    }
  });
});
