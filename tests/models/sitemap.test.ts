import { describe, expect, it } from "vitest";
import { robots } from "../../src/models/site/robots.ts";
import { sitemap, sitemapFiles } from "../../src/models/site/sitemap.ts";
import { published } from "../publication.ts";

const site = new URL("https://example.org");
const addresses = (text: string) => [...text.matchAll(/<loc>([^<]+)</g)].map(([, loc]) => loc);

describe("the sitemap", () => {
  const whole = sitemap(published, site);

  it("is one file while it is short, and names each page's other languages", () => {
    expect(sitemapFiles(published, site)).toEqual([]);
    expect(whole).toContain(
      `<url><loc>https://example.org/en/glossary/</loc><xhtml:link rel="alternate" hreflang="th" href="https://example.org/glossary/"/><xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/glossary/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/glossary/"/></url>`,
    );
    expect(new Set(addresses(whole)).size).toBe(addresses(whole).length);
  });

  it("leaves out raw rows and what isn't there", () => {
    expect(
      addresses(whole).filter((address) => /evidence\/r|\/404[./]/.test(address ?? "")),
    ).toEqual([]);
    expect(addresses(whole)).toContain("https://example.org/evidence/");
  });

  it("becomes an index of parts when it is long, and they hold the same addresses", () => {
    const parts = sitemapFiles(published, site, 20);
    expect(addresses(sitemap(published, site, 20))).toEqual(
      parts.map((_, i) => `https://example.org/sitemap-${i + 1}.xml`),
    );
    expect(parts.flatMap(addresses)).toEqual(addresses(whole));
    for (const part of parts) expect(addresses(part).length).toBeLessThanOrEqual(20);
  });
});

describe("robots.txt", () => {
  it("lets everyone read, and names the sitemap by its whole address", () => {
    expect(robots(site)).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
    );
  });

  it("keeps search engines from a site that was built for one machine", () => {
    for (const local of [undefined, new URL("http://localhost:4501")])
      expect(robots(local)).toMatch(
        /^# Built for this machine.*\n\nUser-agent: \*\nDisallow: \/\n/,
      );
  });
});
