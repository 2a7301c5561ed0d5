import { absolute, sitemapPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { languages } from "../../words/text/language.ts";
import { pageTypes, unlisted } from "../index.ts";
import { type Address, alternatesOf, type Page, type PageType } from "./page.ts";

/** A page in all its languages, the first one leading. */
type Listed = Page["alternates"];

/** How many addresses one file lists; search engines take ten times as many. */
export const partSize = 5000;

/** `sitemap.xml`: every page that search engines are sent to, or the parts that list them. */
export function sitemap(
  published: Published,
  site: URL | undefined,
  size: number = partSize,
): string {
  const parts = sitemapParts(published, size);
  return parts.length === 1 ? urlset(parts[0]!, site) : sitemapIndex(parts.length, site);
}

/** `sitemap-1.xml` and on, where one file would be too long; none where it is not. */
export const sitemapFiles = (published: Published, site: URL | undefined, size = partSize) => {
  const parts = sitemapParts(published, size);
  return parts.length === 1 ? [] : parts.map((part) => urlset(part, site));
};

/** Listed pages in parts, at least one. */
function sitemapParts(published: Published, size: number): Listed[][] {
  const pages = listedPages(published);
  const perPart = Math.max(1, Math.floor(size / languages.length));
  return Array.from({ length: Math.max(1, Math.ceil(pages.length / perPart)) }, (_, i) =>
    pages.slice(i * perPart, (i + 1) * perPart),
  );
}

/** Pages are built once for all parts. */
const listings = new WeakMap<Published, readonly Listed[]>();

function listedPages(published: Published): readonly Listed[] {
  const known = listings.get(published) ?? listPages(published);
  listings.set(published, known);
  return known;
}

const listPages = (published: Published): Listed[] =>
  Object.entries(pageTypes)
    .filter(([name]) => !unlisted.includes(name))
    .flatMap(([, type]) => listedIn(type, published));

const listedIn = ({ addresses, path, build }: PageType<Address, Page>, published: Published) =>
  addresses(published)
    .filter(({ language }) => language === languages[0])
    .map((address) =>
      path
        ? alternatesOf((language) => path(address, language))
        : build(published, address).alternates,
    );

function urlset(pages: readonly Listed[], site: URL | undefined): string {
  const urls = pages.flatMap((alternates) => alternates.map(({ path }) => url(path, alternates)));
  function url(path: string, alternates: Listed): string {
    const links = alternates.map((one) => link(one.language, absolute(one.path, site)));
    const first = link("x-default", absolute(alternates[0]!.path, site));
    return `<url><loc>${escaped(absolute(path, site))}</loc>${links.join("")}${first}</url>\n`;
  }
  return `${declaration}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("")}</urlset>\n`;
}

const link = (language: string, address: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(address)}"/>`;

function sitemapIndex(parts: number, site: URL | undefined): string {
  const entries = Array.from(
    { length: parts },
    (_, i) => `<sitemap><loc>${escaped(absolute(sitemapPath(i + 1), site))}</loc></sitemap>\n`,
  );
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${entries.join("")}</sitemapindex>\n`;
}

const declaration = `<?xml version="1.0" encoding="UTF-8"?>\n`;

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
