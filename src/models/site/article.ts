import type { Language, Text } from "../../words/text/language.ts";
import type { Link } from "./link.ts";
import type { Page } from "./page.ts";

/** A part of a page of words, with an anchor of its own. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
  /** What to type, word for word. */
  readonly commands: readonly string[];
  readonly links: readonly Link[];
}

/** A page of words: what the site says of itself. */
export interface ArticlePage extends Page {
  readonly lead: string;
  /** Steps that follow one another, drawn above the sections. */
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly sections: readonly Section[];
}

/** A section as it is written: every sentence beside its translation. */
export interface SectionText {
  readonly id: string;
  readonly heading: Text;
  readonly paragraphs: readonly Text[];
  readonly points?: readonly Text[];
  readonly commands?: readonly string[];
  readonly links?: readonly {
    readonly label: Text;
    readonly path: (language: Language) => string;
  }[];
}

export const sectionsIn = (texts: readonly SectionText[], language: Language): Section[] =>
  texts.map(({ id, heading, paragraphs, points = [], commands = [], links = [] }) => ({
    id,
    heading: heading[language],
    paragraphs: paragraphs.map((text) => text[language]),
    points: points.map((text) => text[language]),
    commands,
    links: links.map(({ label, path }) => ({ label: label[language], path: path(language) })),
  }));
