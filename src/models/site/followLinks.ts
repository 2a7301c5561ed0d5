import { feedPath } from "../../paths.ts";
import type { FeedSubject } from "../../schema/catalogues/feed.ts";
import type { Language } from "../../words/text/language.ts";
import { feedWords } from "../releases/feedWords.ts";
import type { Link } from "./link.ts";

/** How a page leads to the feed about it. */
export interface FollowLinks {
  readonly label: string;
  readonly feeds: readonly (Link & { readonly mediaType: string })[];
}

export const followLinks = (subject: FeedSubject, language: Language): FollowLinks => ({
  label: feedWords[language].follow,
  feeds: [
    {
      label: "Atom",
      path: feedPath(language, "xml", subject),
      mediaType: "application/atom+xml",
    },
    {
      label: "JSON Feed",
      path: feedPath(language, "json", subject),
      mediaType: "application/feed+json",
    },
  ],
});
