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

/** The previews of a page that shows a figure. */
export const figurePreviews = (figure: FigureModel): Preview[] =>
  previewsOf(cardsOf(figure, () => figure));

/** The previews of a page about a place, by a chart drawn for it; none where there is no such chart. */
export const chartPreviews = (picture: PictureOf): Preview[] | undefined =>
  names().has(keyOf(picture)) ? previewsOf(cardsOf(picture)) : undefined;

/** Every file of a card: under its plain name, which links elsewhere know, and under those that hold a hash. */
export const cardFiles = (): readonly CardFile[] => [
  ...pictures(published).flatMap(({ props }) => {
    const drawn = cardsOf(props);
    const { id, cards } = drawn;
    return [{ name: id, svg: cards.wide }, ...filesOf(drawn)].map(begun);
  }),
  ...siteFiles().map(begun),
];

/** Painted on other cores from now on, while the pages are written. */
function begun(file: CardFile): CardFile {
  // What goes wrong is told where the picture is waited for.
  if (import.meta.env.PROD) paintOnce(file.svg).catch(() => undefined);
  return file;
}

/** Drawn once, for the heads of pages and for the files. */
function cardsOf(
  picture: PictureOf,
  figure = () => figureOf(published, picture.language, picture.chart, picture.area),
): NamedCards {
  const key = keyOf(picture);
  const known = drawn.get(key) ?? draw(names().get(key) ?? key, picture.chart, figure());
  drawn.set(key, known);
  return known;
}

const drawn = new Map<string, NamedCards>();

const draw = (id: string, chart: string, figure: FigureModel): NamedCards => ({
  id,
  cards: figureCards(chartOf(chart), figure, published.shapes, measure),
  alt: figure.sentence,
});

const keyOf = ({ language, chart, area }: PictureOf): string => `${chart} ${area} ${language}`;

let known: ReadonlyMap<string, string> | undefined;

/** What the pictures of this build are called. */
const names = (): ReadonlyMap<string, string> =>
  (known ??= new Map(pictures(published).map(({ params, props }) => [keyOf(props), params.name])));
