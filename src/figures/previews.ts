import { pictureName, previewPath } from "../paths.ts";
import { figureOf, type FigureModel } from "../models/figures/figure.ts";
import type { Preview } from "../models/site/page.ts";
import { perPublication } from "../models/releases/perPublication.ts";
import { type PictureOf, pictures } from "../models/figures/pictures.ts";
import { fingerprint, published } from "../published.ts";
import { cardSize } from "../render/card.ts";
import { hashOfDrawing } from "../render/drawing.ts";
import type { Portable } from "../render/portable.ts";
import { siteAlt, type SiteWords, siteWords } from "../render/siteCard.ts";
import { type Language, languages } from "../words/text/language.ts";
import { portableOf } from "./portable.ts";

/** A card: the name of its file, without the ending, and what it shows. */
export interface CardName {
  readonly name: string;
  /** Stays as long as the picture does. */
  readonly version: string;
  readonly alt: string;
}

/** The preview of a page that shows a figure. */
export const figurePreview = (figure: FigureModel): Preview => previewOf(figureCardName(figure));

/** The preview of a page about a place, by a chart drawn for it; none where there is no such chart. */
export const chartPreview = (picture: PictureOf): Preview | undefined =>
  known(published).has(nameOf(picture)) ? previewOf(cardOf(picture)) : undefined;

const cardOf = (picture: PictureOf): CardName =>
  named(published).get(nameOf(picture)) ??
  figureCardName(figureOf(published, picture.language, picture.chart, picture.area));

/** The preview of pages without a figure of their own. */
export const sitePreview = (language: Language): Preview => previewOf(siteCardName(language));

export function figureCardName(figure: FigureModel): CardName {
  const id = nameOf(figure);
  const card = cardName(id, portableOf(figure), figure.sentence);
  named(published).set(id, card);
  return card;
}

/** Kept for pages that show previews of a figure and not the figure. */
const named = perPublication(() => new Map<string, CardName>());

export const siteCardName = (language: Language): CardName => siteNames(published)[language];

const siteNames = perPublication(
  ({ catalog }) =>
    Object.fromEntries(
      languages.map((language) => [
        language,
        cardName(`site-${language}`, siteWords(catalog, language), siteAlt(language)),
      ]),
    ) as Readonly<Record<Language, CardName>>,
);

/** What is shown and what draws it are hashed, so the version is known before anything is drawn. */
function cardName(name: string, shown: Portable | SiteWords, alt: string): CardName {
  const version = fingerprint(`${drawing()}\n${JSON.stringify(shown)}`);
  return { name, version, alt };
}

const previewOf = ({ name, version, alt }: CardName): Preview => ({
  path: previewPath(name, version),
  ...cardSize,
  alt,
});

let hash: string | undefined;

/** The outlines of maps are named by their content. */
const drawing = (): string =>
  (hash ??= `${hashOfDrawing()} ${JSON.stringify(published.catalog.shapes ?? null)}`);

const known = perPublication(
  (published) => new Set(pictures(published).map(({ params }) => params.name)),
);

const nameOf = ({ language, chart, area }: PictureOf): string => pictureName(language, chart, area);
