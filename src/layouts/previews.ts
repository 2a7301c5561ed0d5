import type { Preview } from "../models/page.ts";
import { previewPath } from "../paths.ts";
import { published } from "../published.ts";
import { cardSize } from "../render/card.ts";
import { measure, nameOfPainting } from "../render/png.ts";
import type { Cards } from "../render/portable.ts";
import { siteAlt, siteCards } from "../render/siteCard.ts";
import { squareSize } from "../render/squareCard.ts";
import { type Language, languages } from "../words/language.ts";

/** The cards of what a page is about, what they are called, and what is said where they are not seen. */
export interface NamedCards {
  readonly id: string;
  readonly cards: Cards;
  readonly alt: string;
}

/** A card with the name of its file, without the ending. */
export interface CardFile {
  readonly name: string;
  readonly svg: string;
}

/** The wide card and the square one; each name holds the hash of the picture. */
export const filesOf = ({ id, cards: { wide, square } }: NamedCards) =>
  [
    { name: `${id}.${shortHash(wide)}`, svg: wide, ...cardSize },
    { name: `${id}-square.${shortHash(square)}`, svg: square, ...squareSize },
  ] as const;

const shortHash = (svg: string): string => nameOfPainting(svg).slice(0, 12);

export const previewsOf = (named: NamedCards): Preview[] =>
  filesOf(named).map(({ name, width, height }) => ({
    path: previewPath(name),
    width,
    height,
    alt: named.alt,
  }));

/** The previews of pages without a figure of their own. */
export const sitePreviews = (language: Language): Preview[] => previewsOf(siteCardsIn(language));

export const siteFiles = (): CardFile[] =>
  languages.flatMap((language) => [...filesOf(siteCardsIn(language))]);

function siteCardsIn(language: Language): NamedCards {
  const known = drawn.get(language) ?? {
    id: `site-${language}`,
    cards: siteCards(published.catalog, language, measure),
    alt: siteAlt(language),
  };
  drawn.set(language, known);
  return known;
}

const drawn = new Map<Language, NamedCards>();
