import { absolute, sitePath } from "../../paths.ts";
import type { Redirect } from "../../schema/releases/redirects.ts";
import { type Language, languages, type Text } from "../../words/text/language.ts";

/** What stands at the old address of a page: both languages, that of the address first. */
export interface Moved {
  readonly language: Language;
  readonly path: string;
  readonly address: string;
  readonly texts: readonly [MovedText, ...MovedText[]];
}

interface MovedText {
  readonly language: Language;
  readonly title: string;
  readonly said: string;
}

export function moved({ from, to }: Redirect, site: string | undefined): Moved {
  const path = sitePath(to);
  const own = languages.find((language) => from.startsWith(`/${language}/`)) ?? languages[0];
  const textIn = (language: Language): MovedText => ({
    ...{ language, title: title[language], said: said[language] },
  });
  return {
    language: own,
    path,
    address: absolute(path, site === undefined ? undefined : new URL(site)),
    texts: [textIn(own), ...languages.filter((language) => language !== own).map(textIn)],
  };
}

/** `_redirects`, which hosts such as Netlify and Cloudflare Pages read. */
export const hostRedirects = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${sitePath(from)} ${sitePath(to)} 301\n`).join("");

const title: Text = { th: "หน้านี้ย้ายแล้ว", en: "This page has moved" };
const said: Text = { th: "หน้านี้ย้ายไปอยู่ที่", en: "It is now at" };
