import { beforeAll, describe, expect, it } from "vitest";
import { fundStatistics } from "../../src/datasets/fund-statistics.ts";
import { newsPages } from "../../src/models/programmes/declared/newsPages.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import { filesIn } from "./dist.ts";
import { type PageSurvey, survey } from "./survey.ts";

/** A built site: the folder that is served, and where it will stand. */
interface Standing {
  readonly folder: string;
  /** `https://example.org` */
  readonly site: string;
  /** `/`, or the folder of the host that it stands in, with slashes at both ends. */
  readonly base: string;
  /** What it shows. */
  readonly published: Published;
  /** Files that the whole site has, where only some of its provinces were built. */
  readonly beside?: readonly string[];
}

/** Tests what must hold of the links and the heads of a whole site, wherever it stands. */
export function describeLinks(whenBuilt: () => Standing): void {
  let standing: Standing;
  let pages: ReadonlyMap<string, PageSurvey>;
  let files: ReadonlySet<string>;
  let beside: ReadonlySet<string>;
  beforeAll(() => {
    standing = whenBuilt();
    pages = survey(standing.folder);
    files = new Set(filesIn(standing.folder));
    beside = new Set(standing.beside);
  });
  /** Pages are told apart by their address below the base path. */
  const addressOf = (path: string) => standing.base + path.slice(1);

  function resolves(url: URL): boolean {
    const { site, base } = standing;
    if (url.origin !== site || !url.pathname.startsWith(base)) return false;
    const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
    const file = `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
    if (!files.has(file)) return beside.has(file);
    return (
      url.hash === "" || pages.get(path)?.ids.has(decodeURIComponent(url.hash.slice(1))) === true
    );
  }

  describe("links", () => {
    it("lead to a file of the site, and to an element where they name one", () => {
      const broken = new Set<string>();
      for (const { address, targets } of pages.values())
        for (const { value } of targets) {
          const url = new URL(value, standing.site + addressOf(address));
          if (url.origin === standing.site && !resolves(url)) broken.add(`${address} → ${value}`);
        }
      expect([...broken].slice(0, 40)).toEqual([]);
    });

    it("lead away from the site only to what a source itself names, and to who sends the page's own link", () => {
      const away = new Set<string>();
      for (const { targets, canonical } of pages.values())
        for (const { element, value } of targets)
          if (element === "a" && value.startsWith("http") && value !== canonical)
            if (!sends(value, canonical)) away.add(value);
      const named = [
        ...standing.published.catalog.sources.map(({ origin }) => origin.address),
        ...standing.published
          .rows(fundStatistics.table)
          .map(({ page_url }) => page_url.split(" ")[0]),
        standing.published.catalog.shapes?.origin.address,
        ...Object.values(newsPages).map(({ address }) => address),
        ...(standing.published.catalog.contacts ?? []).flatMap((one) => [
          one.page_url,
          one.website,
        ]),
      ];
      expect([...away].filter((address) => !named.includes(address))).toEqual([]);
    });
  });

  describe("the head of every page", () => {
    it("names the page, its language, its own address and its other languages", () => {
      const wrong: Record<string, unknown> = {};
      for (const page of pages.values()) {
        const { address, alternates } = page;
        const expected = {
          language: address.startsWith("/en/") ? "en" : "th",
          isNamed: true,
          isDescribed: true,
          headings: 1,
          ...(hasOwnAddress(address) && {
            canonical: encodeURI(standing.site + addressOf(address)),
            alternates: 3,
          }),
        };
        const found = {
          language: page.language,
          isNamed: page.title.trim().length > 5,
          isDescribed: (page.metas.get("description") ?? "").length > 10,
          headings: page.headings,
          ...(hasOwnAddress(address) && {
            canonical: page.canonical,
            alternates: alternates.filter((href) => resolves(new URL(href))).length,
          }),
        };
        if (JSON.stringify(found) !== JSON.stringify(expected)) wrong[address] = { ...found };
      }
      expect(wrong).toEqual({});
    });

    it("gives no two pages of a language one title", () => {
      const titles = Map.groupBy(
        [...pages.values()].filter(({ address }) => !isNotFound(address)),
        ({ language, title }) => `${language} ${title}`,
      );
      const shared = [...titles].filter(([, pages]) => pages.length > 1);
      expect(shared.map(([title, pages]) => [title, pages.map(({ address }) => address)])).toEqual(
        [],
      );
    });

    it("shows a chart's picture in link previews", () => {
      const image = pages.get("/charts/phase-targets/50/")?.metas.get("og:image") ?? "";
      expect(resolves(new URL(image))).toBe(true);
      expect(new URL(image).pathname).toMatch(/\/pictures\/phase-targets-50-th\b.*\.png$/);
    });
  });
}

/** Their own test says what their heads hold. */
const isEmbed = (address: string) => /^\/(en\/)?embed\//.test(address);

/** Not `/areas/1404/`. */
const isNotFound = (address: string) => /\/404\.html$/.test(address);

/** Whether search engines are to know the page by this address. */
const hasOwnAddress = (address: string): boolean => !isNotFound(address) && !isEmbed(address);

/** Plain links that open a message with the page's address in it. */
function sends(value: string, canonical: string | null): boolean {
  const { host, searchParams } = new URL(value);
  const senders = ["social-plugins.line.me", "www.facebook.com", "x.com"];
  return senders.includes(host) && [...searchParams.values()].includes(canonical ?? "none");
}
