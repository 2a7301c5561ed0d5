import type { Published } from "../../schema/catalogues/catalog.ts";
import { homePath } from "../../paths.ts";
import { words } from "../../i18n/text.ts";
import { type Language, languages } from "../../words/text/language.ts";
import type { Link } from "./link.ts";

/** A picture that link previews show. */
export interface Preview {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What every page has: its words for the head, its place in the site, its other languages. */
export interface Page {
  readonly language: Language;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly alternates: readonly { readonly language: Language; readonly path: string }[];
  readonly breadcrumbs: readonly { readonly label: string; readonly path: string }[];
  /** What tells readers of feeds of changes to what the page is about. */
  readonly follow?: Link;
  /** Made-up figures are published on this site, so every page of it is labelled. */
  readonly sample?: true;
}

/** One address of a route: the parameters of its file name, and what its content is made from. */
export interface Address {
  readonly language: Language;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** A page type: which pages of it exist, and the content of each as plain JSON. */
export interface PageType<A extends Address, P extends Page> {
  readonly addresses: (published: Published) => readonly A[];
  readonly build: (published: Published, address: A) => P;
  /** Where a page stands, of types with so many pages that none is built for that alone. */
  readonly path?: (address: A, language: Language) => string;
}

/** Declares a page type; what holds for every page of a publication is added here. */
export const definePages = <A extends Address, P extends Page>(
  type: PageType<A, P>,
): PageType<A, P> => ({
  ...type,
  build: (published, address) => ({
    ...type.build(published, address),
    ...(published.catalog.sample && { sample: true }),
  }),
});

/** The `[...lang]` part of a route: nothing for the language served at the root. */
export const languageParam = (language: Language): { lang: string | undefined } => ({
  lang: language === languages[0] ? undefined : language,
});

/** One address a language, for pages that exist once. */
export const singleAddresses = (): Address[] =>
  languages.map((language) => ({ language, params: languageParam(language) }));

/** Fills in what follows from the page's own path and the paths of its other languages. */
export function pageOf(
  language: Language,
  path: (language: Language) => string,
  head: Pick<Page, "title" | "description"> & Partial<Page>,
  trail: Page["breadcrumbs"] = [],
): Page {
  return {
    language,
    path: path(language),
    alternates: alternatesOf(path),
    breadcrumbs: [{ label: words[language].home, path: homePath(language) }, ...trail],
    ...head,
  };
}

/** A page in all its languages. */
export const alternatesOf = (path: (language: Language) => string): Page["alternates"] =>
  languages.map((language) => ({ language, path: path(language) }));
