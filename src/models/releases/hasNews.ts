import type { Published } from "../../schema/catalogues/catalog.ts";
import type { FeedSubject } from "../../schema/catalogues/feed.ts";

/** Whether any release has told of it: what once has a feed keeps it. */
export const hasNews = ({ releases }: Published, subject: FeedSubject): boolean =>
  subject.kind === "site" ||
  releases.some(({ tables, gone }) =>
    subject.kind === "table"
      ? gone.includes(subject.id) || tables.some(({ id }) => id === subject.id)
      : tables.some(({ difference }) => difference?.provinces[subject.id] !== undefined),
  );
