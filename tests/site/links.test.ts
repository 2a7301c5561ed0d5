import { describe, expect, it } from "vitest";
import { fundStatistics } from "../../src/datasets/fund-statistics.ts";
import { published } from "../publication.ts";
import { distFolder, fileOf, pagesIn } from "./dist.ts";

const pages = pagesIn(distFolder);
const site = "http://localhost:4321";

describe("links", () => {
  it("lead to a file of the site, and to an element where they name one", () => {
    const broken: string[] = [];
    for (const [address, document] of pages)
      for (const element of document.querySelectorAll("[href], [src]")) {
        const target = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        const url = new URL(target, site + address);
        if (url.origin === site && !resolves(url)) broken.push(`${address} → ${target}`);
      }
    expect(broken).toEqual([]);
  });

  it("lead away from the site only to the address of a source or of a page it cites", () => {
    const away = new Set<string>();
    for (const document of pages.values())
      for (const link of document.querySelectorAll("a[href^=http]"))
        away.add(link.getAttribute("href") as string);
    const own = published.catalog.sources.map(({ origin }) => origin.address);
    const cited = published
      .rows(fundStatistics.table)
      .map(({ page_url }) => page_url)
      .filter((address) => !/\s/.test(address));
    expect(away).toEqual(new Set([...own.filter((address) => address !== null), ...cited]));
  });
});

describe("the head of a page", () => {
  it.each([...pages.keys()])("names the page and its other languages: %s", (address) => {
    const document = pages.get(address) as Document;
    const content = (selector: string, name: string) =>
      document.querySelector(selector)?.getAttribute(name);
    expect(document.documentElement.lang).toBe(address.startsWith("/en/") ? "en" : "th");
    expect(document.title.length).toBeGreaterThan(5);
    expect(content("meta[name=description]", "content")?.length).toBeGreaterThan(10);
    expect(document.querySelectorAll("h1").length).toBe(1);
    if (address.includes("404")) return;
    expect(content("link[rel=canonical]", "href")).toBe(site + address);
    for (const alternate of document.querySelectorAll("link[rel=alternate]"))
      expect(resolves(new URL(alternate.getAttribute("href") as string))).toBe(true);
    expect(document.querySelectorAll("link[rel=alternate]").length).toBe(3);
  });

  it("of a chart shows its picture in link previews", () => {
    const document = pages.get("/charts/phase-targets/50/") as Document;
    const image =
      document.querySelector("meta[property='og:image']")?.getAttribute("content") ?? "";
    expect(resolves(new URL(image))).toBe(true);
    expect(new URL(image).pathname).toBe("/pictures/phase-targets-50-th.png");
  });
});

function resolves(url: URL): boolean {
  if (fileOf(distFolder, url.pathname) === null) return false;
  if (url.hash === "") return true;
  const target = pages.get(decodeURIComponent(url.pathname))?.getElementById(url.hash.slice(1));
  return target !== null && target !== undefined;
}
