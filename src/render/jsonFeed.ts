import type { Feed } from "../schema/catalogues/feed.ts";
import { feedContent, feedTime } from "./feedContent.ts";

/** A feed as JSON Feed 1.1. */
export const writeJsonFeed = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.self.json,
      description: feed.subtitle,
      language: feed.language,
      authors: [{ name: feed.publisher }],
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.page,
        title: entry.title,
        summary: entry.summary,
        content_html: feedContent(entry),
        date_published: feedTime(entry.updated),
        date_modified: feedTime(entry.updated),
      })),
    },
    null,
    1,
  )}\n`;
