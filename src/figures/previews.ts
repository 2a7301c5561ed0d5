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
import { squareSize } from "../render/squareCard.ts";
import { type Language, languages } from "../words/text/language.ts";
import { portableOf } from "./portable.ts";

/** A wide card and a square one: the names of their files, without the ending, and what they show. */
export interface CardNames {
  readonly wide: string;
  readonly square: string;
  /** Stays as long as the pictures do. */
  readonly version: string;
  readonly alt: string;
}

/** The previews of a page that shows a figure. */
export const figurePreviews = (figure: FigureModel): readonly Preview[] =>
  previewsOf(figureCardNames(figure));

/** The previews of a page about a place, by a chart drawn for it; none where there is no such chart. */
export const chartPreviews = (picture: PictureOf): readonly Preview[] | undefined =>
  known(published).has(nameOf(picture)) ? previewsOf(namesOf(picture)) : undefined;

const namesOf = (picture: PictureOf): CardNames =>
  named(published).get(nameOf(picture)) ??
  figureCardNames(figureOf(published, picture.language, picture.chart, picture.area));

/** The previews of pages without a figure of their own. */
export const sitePreviews = (language: Language): readonly Preview[] =>
  previewsOf(siteCardNames(language));

export function figureCardNames(figure: FigureModel): CardNames {
  const id = nameOf(figure);
  const names = cardNames(id, portableOf(figure), figure.sentence);
  named(published).set(id, names);
  return names;
}

/** Kept for pages that show previews of a figure and not the figure. */
const named = perPublication(() => new Map<string, CardNames>());

export const siteCardNames = (language: Language): CardNames => siteNames(published)[language];

const siteNames = perPublication(
  ({ catalog }) =>
    Object.fromEntries(
      languages.map((language) => [
        language,
        cardNames(`site-${language}`, siteWords(catalog, language), siteAlt(language)),
      ]),
    ) as Readonly<Record<Language, CardNames>>,
);

/** What is shown and what draws it are hashed, so the version is known before anything is drawn. */
function cardNames(id: string, shown: Portable | SiteWords, alt: string): CardNames {
  const version = fingerprint(`${drawing()}\n${JSON.stringify(shown)}`);
  return { wide: id, square: `${id}-square`, version, alt };
}

const previewsOf = ({ wide, square, version, alt }: CardNames): readonly Preview[] => [
  { path: previewPath(wide, version), ...cardSize, alt },
  { path: previewPath(square, version), ...squareSize, alt },
];

let hash: string | undefined;

/** The outlines of maps are named by their content. */
const drawing = (): string =>
  (hash ??= `${hashOfDrawing()} ${JSON.stringify(published.catalog.shapes ?? null)}`);

const known = perPublication(
  (published) => new Set(pictures(published).map(({ params }) => params.name)),
);

const nameOf = ({ language, chart, area }: PictureOf): string => pictureName(language, chart, area);
