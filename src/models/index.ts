import type { Published } from "../schema/catalogues/catalog.ts";
import { about } from "./site/about.ts";
import { accessibility } from "./site/accessibility.ts";
import { areaIndex } from "./areas/areaIndex.ts";
import { areaPages } from "./areas/areaPage.ts";
import { chartIndex } from "./figures/chartIndex.ts";
import { chartPages } from "./figures/chartPage.ts";
import { checkPage } from "./site/check.ts";
import { comparePages } from "./areas/compare.ts";
import { dataIndex } from "./tables/dataIndex.ts";
import { embedPages } from "./figures/embedPage.ts";
import { evidencePages } from "./tables/evidence.ts";
import { evidenceIndex } from "./tables/evidenceIndex.ts";
import { explore } from "./tables/explore.ts";
import { forOfficials } from "./site/forOfficials.ts";
import { glossaryPages } from "./site/glossary.ts";
import { home } from "./site/home.ts";
import { method } from "./site/method.ts";
import { letterPages } from "./areas/placesByLetter.ts";
import { notFoundPages } from "./site/notFound.ts";
import { offline } from "./site/offline.ts";
import type { Address, Page, PageType } from "./site/page.ts";
import { privacy } from "./site/privacy.ts";
import { programmeIndex } from "./programmes/programmeIndex.ts";
import { programmePages } from "./programmes/programmePage.ts";
import { quality } from "./tables/quality.ts";
import { qualityPages } from "./tables/qualityPage.ts";
import { releasedChartPages } from "./releases/releasedChartPage.ts";
import { releasedFigurePages } from "./releases/releasedFigurePage.ts";
import { releasePages } from "./releases/releasePage.ts";
import { releases } from "./releases/releases.ts";
import { searchPage } from "./site/searchPage.ts";
import { sources } from "./sources/sources.ts";
import { sqlPage } from "./tables/sqlPage.ts";
import { tablePages } from "./tables/tablePage.ts";

/** Every type of page of the site, by its name. Each builds from its own addresses only; here all are used alike. */
export const pageTypes = {
  home,
  areaIndex,
  areaPages,
  letterPages,
  compare: comparePages,
  programmeIndex,
  programmePages,
  chartIndex,
  chartPages,
  embedPages,
  explore,
  sqlPage,
  searchPage,
  dataIndex,
  tablePages,
  qualityPages,
  sources,
  quality,
  releases,
  releasePages,
  releasedChartPages,
  releasedFigurePages,
  method,
  glossary: glossaryPages,
  about,
  checkPage,
  forOfficials,
  accessibility,
  privacy,
  evidenceIndex,
  evidencePages,
  notFound: notFoundPages,
  offline,
} as unknown as Readonly<Record<string, PageType<Address, Page>>>;

/** Types that search engines are not sent to: raw rows, which tables and sources lead to, lists of names, charts once more, figures as they were, and what stands for pages that aren't there. */
export const unlisted: readonly string[] = [
  ...["evidencePages", "embedPages", "releasedChartPages", "releasedFigurePages", "notFound"],
  ...["offline", "letterPages"],
];

/** The pages of a type, in some languages. */
export const pagesOf = (
  { addresses, build }: PageType<Address, Page>,
  published: Published,
  isWanted: (address: Address) => boolean = () => true,
): Page[] =>
  addresses(published)
    .filter(isWanted)
    .map((address) => build(published, address));
