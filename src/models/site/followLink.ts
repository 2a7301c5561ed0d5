import { feedPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { FeedSubject } from "../../schema/catalogues/feed.ts";
import type { Language } from "../../words/text/language.ts";
import { feedWords } from "../releases/feedWords.ts";
import { hasNews } from "../releases/hasNews.ts";
import type { Link } from "./link.ts";

/** How a page leads to the feed about it; to that of the site as long as no release has told of it. */
export const followLink = (
  published: Published,
  subject: FeedSubject,
  language: Language,
): Link => ({
  label: feedWords[language].follow,
  path: feedPath(language, hasNews(published, subject) ? subject : { kind: "site" }),
});
