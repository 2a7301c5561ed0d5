import { words } from "../../i18n/text.ts";
import { absolute } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { editionOf } from "../../schema/declare/edition.ts";
import { lastRetrieved } from "../../schema/declare/origin.ts";
import { sampleLabel } from "../../words/subject/sample.ts";
import type { AreaPage } from "./areaPage.ts";
import { areaSubjects } from "../subjects/index.ts";
import { type Citation, citationsOf, type ShareLink, shareLinks } from "../site/shareLinks.ts";

/** How the page of an area is sent on and cited; its address stands beside, with the code to photograph. */
export interface AreaShare {
  readonly links: readonly ShareLink[];
  readonly citations: readonly Citation[];
  readonly wording: (typeof wording)["th"];
}

type Shared = Pick<AreaPage, "code" | "language" | "path" | "sample" | "title"> & {
  readonly coverage: Pick<AreaPage["coverage"], "ids">;
};

export function areaShare(published: Published, page: Shared, site: URL | undefined): AreaShare {
  const { code, language, path } = page;
  const address = absolute(path, site);
  const title = page.sample ? `${sampleLabel[language]}: ${page.title}` : page.title;
  const sources = sourcesOf(published, page.coverage.ids);
  const { release, retrieved } = editionOf(published);
  return {
    links: shareLinks(address, title),
    citations: citationsOf(
      {
        language,
        chart: null,
        area: code,
        title,
        publishers: sources.map(({ origin }) => origin.publisher),
        site: words[language].siteName,
        dataYear: yearOf(published, page.coverage.ids),
        // No table may speak of an area: then the site as a whole tells nothing of it.
        retrieved: sources.length > 0 ? lastRetrieved(sources) : retrieved,
        release: release?.isShown ? release.id : null,
        address,
      },
      language,
    ),
    wording: wording[language],
  };
}

/** The last year that any table of figures of the page speaks of, in the common era. */
function yearOf(published: Published, tables: readonly string[]): number | null {
  const years = areaSubjects.flatMap(({ lastYears }) =>
    Object.entries(lastYears?.(published) ?? {}).flatMap(([table, year]) =>
      tables.includes(table) ? [year] : [],
    ),
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** What gave figures; what only gave the names of places is no author of them. */
function sourcesOf({ catalog }: Published, tables: readonly string[]) {
  const files = new Set(
    catalog.tables.filter(({ id }) => tables.includes(id)).flatMap(({ sources }) => sources),
  );
  return catalog.sources.filter(({ file }) => files.has(file) && !file.startsWith("reference/"));
}

const wording = {
  th: {
    heading: "ส่งต่อและอ้างอิงหน้านี้",
    send: "ส่งลิงก์ทาง",
    cite: "วิธีอ้างอิงหน้านี้",
  },
  en: {
    heading: "Share and cite this page",
    send: "Send the link by",
    cite: "How to cite this page",
  },
};
