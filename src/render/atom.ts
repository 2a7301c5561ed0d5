import type { Feed, FeedEntry } from "../schema/catalogues/feed.ts";
import { feedContent, feedTime } from "./feedContent.ts";
import { escapeMarkup } from "./markup.ts";

/** A feed as Atom, RFC 4287. */
export function writeAtom(feed: Feed): string {
  const { language, title, subtitle, publisher, page, self, updated, entries } = feed;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element("id", self),
    element("title", title),
    element("subtitle", subtitle),
    element("updated", feedTime(updated)),
    `<author>${element("name", publisher)}</author>`,
    link("self", self, "application/atom+xml"),
    link("alternate", page, "text/html"),
    ...entries.map(entryOf),
    "</feed>",
    "",
  ].join("\n");
}

const entryOf = (entry: FeedEntry): string =>
  [
    "<entry>",
    element("id", entry.id),
    element("title", entry.title),
    element("published", feedTime(entry.updated)),
    element("updated", feedTime(entry.updated)),
    link("alternate", entry.page, "text/html"),
    element("summary", entry.summary),
    `<content type="html">${escaped(feedContent(entry))}</content>`,
    "</entry>",
  ].join("\n");

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const link = (rel: string, address: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escaped(address)}"/>`;

/** XML has no way to write most control characters. */
const escaped = (text: string): string =>
  escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd"));
