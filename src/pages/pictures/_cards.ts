import { chartOf } from "../../charts/index.ts";
import {
  type CardFile,
  filesOf,
  type NamedCards,
  previewsOf,
  siteFiles,
} from "../../layouts/previews.ts";
import { type FigureModel, figureOf } from "../../models/figure.ts";
import type { Preview } from "../../models/page.ts";
import { type PictureOf, pictures } from "../../models/pictures.ts";
import { published } from "../../published.ts";
import { measure, paintOnce } from "../../render/png.ts";
import { figureCards } from "../../render/portable.ts";

/** The file of a card: its name without the ending, and what waits for its painting. */
export interface PaintedFile {
  readonly name: string;
  readonly paint: () => Promise<Uint8Array>;
}

/** The previews of a page that shows a figure. */
export const figurePreviews = (figure: FigureModel): readonly Preview[] =>
  previews(figure, () => figure);

/** The previews of a page about a place, by a chart drawn for it; none where there is no such chart. */
export const chartPreviews = (picture: PictureOf): readonly Preview[] | undefined =>
  names().has(keyOf(picture)) ? previews(picture, () => figureAt(picture)) : undefined;

/** Every file of a card, its painting begun. */
export const cardFiles = (): readonly PaintedFile[] => [...drawings().map(begun)];

/** Every card: under its plain name, which links elsewhere know, and under those that hold a hash. */
export function* drawings(): Generator<CardFile> {
  for (const { props } of pictures(published)) {
    const named = draw(props, figureAt(props));
    known.set(keyOf(props), previewsOf(named));
    yield { name: named.id, svg: named.cards.wide };
    yield* filesOf(named);
  }
  yield* siteFiles();
}

/** Painted on other cores from now on, while the pages are written; nothing holds on to the drawing. */
function begun({ name, svg }: CardFile): PaintedFile {
  if (!import.meta.env.PROD) return { name, paint: () => paintOnce(svg) };
  const png = paintOnce(svg);
  // What goes wrong is told where the picture is waited for.
  png.catch(() => undefined);
  return { name, paint: () => png };
}

/** Drawn once: a build draws the cards of all figures before its pages. */
function previews(picture: PictureOf, figure: () => FigureModel): readonly Preview[] {
  const key = keyOf(picture);
  const made = known.get(key) ?? previewsOf(draw(picture, figure()));
  known.set(key, made);
  return made;
}

const known = new Map<string, readonly Preview[]>();

const draw = (picture: PictureOf, figure: FigureModel): NamedCards => ({
  id: names().get(keyOf(picture)) ?? keyOf(picture),
  cards: figureCards(chartOf(picture.chart), figure, published.shapes, measure),
  alt: figure.sentence,
});

const figureAt = ({ language, chart, area }: PictureOf): FigureModel =>
  figureOf(published, language, chart, area);

const keyOf = ({ language, chart, area }: PictureOf): string => `${chart} ${area} ${language}`;

let listed: ReadonlyMap<string, string> | undefined;

/** What the pictures of this build are called. */
const names = (): ReadonlyMap<string, string> =>
  (listed ??= new Map(pictures(published).map(({ params, props }) => [keyOf(props), params.name])));
