import type { Published } from "../schema/catalog.ts";
import { about } from "./about.ts";
import { accessibility } from "./accessibility.ts";
import { areaIndex } from "./areaIndex.ts";
import { areaPages } from "./areaPage.ts";
import { chartIndex } from "./chartIndex.ts";
import { chartPages } from "./chartPage.ts";
import { compare } from "./compare.ts";
import { dataIndex } from "./dataIndex.ts";
import { embedPages } from "./embedPage.ts";
import { evidencePages } from "./evidence.ts";
import { evidenceIndex } from "./evidenceIndex.ts";
import { explore } from "./explore.ts";
import { glossary } from "./glossary.ts";
import { home } from "./home.ts";
import { method } from "./method.ts";
import { notFound } from "./notFound.ts";
import type { Address, Page, PageType } from "./page.ts";
import { privacy } from "./privacy.ts";
import { programmeIndex } from "./programmeIndex.ts";
import { programmePages } from "./programmePage.ts";
import { quality } from "./quality.ts";
import { qualityPages } from "./qualityPage.ts";
import { releasedChartPages } from "./releasedChartPage.ts";
import { releasedFigurePages } from "./releasedFigurePage.ts";
import { releasePages } from "./releasePage.ts";
import { releases } from "./releases.ts";
import { searchPage } from "./searchPage.ts";
import { sources } from "./sources.ts";
import { sqlPage } from "./sqlPage.ts";
import { tablePages } from "./tablePage.ts";

/** Every type of page of the site, by its name. Each builds from its own addresses only; here all are used alike. */
export const pageTypes = {
  home,
  areaIndex,
  areaPages,
  compare,
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
  glossary,
  about,
  accessibility,
  privacy,
  evidenceIndex,
  evidencePages,
  notFound,
} as unknown as Readonly<Record<string, PageType<Address, Page>>>;

/** Types that search engines are not sent to: raw rows, which tables and sources lead to, charts once more, figures as they were, and what isn't there. */
export const unlisted: readonly string[] = [
  ...["evidencePages", "embedPages", "releasedChartPages", "releasedFigurePages", "notFound"],
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
