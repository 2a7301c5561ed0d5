import type { FeedEntry } from "../schema/catalogues/feed.ts";
import { escapeMarkup } from "./markup.ts";

/** An entry as HTML. */
export const feedContent = ({ summary, parts }: Pick<FeedEntry, "summary" | "parts">): string =>
  [
    `<p>${escapeMarkup(summary)}</p>`,
    ...parts.flatMap(({ heading, lines }) => [
      ...(heading === null ? [] : [`<h3>${escapeMarkup(heading)}</h3>`]),
      `<ul>${lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join("")}</ul>`,
    ]),
  ].join("");

/** The beginning of a day in Thailand, as Atom writes a time. */
export const feedTime = (day: string): string => `${day}T00:00:00+07:00`;
