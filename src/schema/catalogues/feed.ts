import type { Language } from "../../words/text/language.ts";

/** What is new, for programs that look for it on a reader's behalf; every address is whole. */
export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly publisher: string;
  /** The page it is about. */
  readonly page: string;
  /** Where the feed itself answers. */
  readonly self: string;
  /** The day of its newest entry, or of the data where it has none: `2026-11-22`. */
  readonly updated: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** What a feed tells of. */
export type FeedSubject =
  | { readonly kind: "site" }
  | { readonly kind: "table"; readonly id: string }
  | { readonly kind: "province"; readonly id: string };

export interface FeedEntry {
  /** Stays the same, and no other entry has it. */
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  readonly parts: readonly FeedPart[];
}

export interface FeedPart {
  readonly heading: string | null;
  readonly lines: readonly string[];
}
