import { words } from "../../i18n/text.ts";
import { absolute, areaPath, feedPath, releasesPath, tablePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Feed, FeedSubject } from "../../schema/catalogues/feed.ts";
import { lastRetrieved } from "../../schema/declare/origin.ts";
import { type Language, languages } from "../../words/text/language.ts";
import { sampleLabel } from "../../words/subject/sample.ts";
import { provincesOf } from "../figures/chartAreas.ts";
import { type EntryDraft, provinceEntries, siteEntries, tableEntries } from "./feedEntries.ts";
import { feedWords } from "./feedWords.ts";
import { hasNews } from "./hasNews.ts";
import { type Address, languageParam } from "../site/page.ts";
import { tableTitle } from "./releaseChanges.ts";
import { sayOf } from "../site/say.ts";

export interface FeedAddress extends Address {
  readonly subject: FeedSubject;
}

/** The feed of all releases, in each language. */
export const siteFeedAddresses = (): FeedAddress[] =>
  languages.map((language) => ({
    language,
    subject: { kind: "site" },
    params: languageParam(language),
  }));

/** Those of single tables, of which a table that is published no more keeps its own, and of provinces, where there is news. */
export const partFeedAddresses = (published: Published): FeedAddress[] =>
  languages.flatMap((language) =>
    [
      ...tablesOf(published).map((id) => ({ kind: "table", id }) as const),
      ...provincesOf(published).map((id) => ({ kind: "province", id }) as const),
    ]
      .filter((subject) => hasNews(published, subject))
      .map((subject) => ({
        language,
        subject,
        params: { ...languageParam(language), ...subject },
      })),
  );

/** What is new about its subject; `site` makes addresses whole. */
export function feedOf(
  published: Published,
  { language, subject }: Pick<FeedAddress, "language" | "subject">,
  site: URL | undefined,
): Feed {
  const { title, subtitle, page, entries } = draftOf(published, subject, language);
  const say = feedWords[language];
  const label = published.catalog.sample ? `${sampleLabel[language]}: ` : "";
  const whole = (path: string) => absolute(path, site);
  return {
    language,
    title: label + title,
    subtitle: `${subtitle} ${published.releases.length === 0 ? say.none : say.dates}`,
    publisher: words[language].siteName,
    page: whole(page),
    self: whole(feedPath(language, subject)),
    updated: entries[0]?.updated ?? lastRetrieved(published.catalog.sources),
    entries: entries.map(({ page, mark, ...entry }) => ({
      ...entry,
      id: `${whole(page)}${mark ? `#${mark}` : ""}`,
      page: whole(page),
      title: label + entry.title,
    })),
  };
}

interface FeedDraft extends Pick<Feed, "title" | "subtitle" | "page"> {
  readonly entries: readonly EntryDraft[];
}

function draftOf(published: Published, subject: FeedSubject, language: Language): FeedDraft {
  const say = feedWords[language];
  if (subject.kind === "site")
    return {
      title: `${words[language].siteName}: ${say.site}`,
      subtitle: say.siteAbout,
      page: releasesPath(language),
      entries: siteEntries(published, language),
    };
  const { kind, id } = subject;
  if (kind === "province") {
    const place = sayOf(published, language).placeTitle(id);
    return {
      title: say.province(place),
      subtitle: say.provinceAbout(place),
      page: areaPath(language, id),
      entries: provinceEntries(published, id, language),
    };
  }
  const isPublished = published.catalog.tables.some((table) => table.id === id);
  return {
    title: say.table(tableTitle(id, language)),
    subtitle: say.tableAbout,
    page: isPublished ? tablePath(language, id) : releasesPath(language),
    entries: tableEntries(published, id, language),
  };
}

const tablesOf = ({ catalog, releases }: Published): string[] => [
  ...new Set([
    ...catalog.tables.map(({ id }) => id),
    ...releases.flatMap(({ tables }) => tables.map(({ id }) => id)),
  ]),
];
