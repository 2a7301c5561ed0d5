import { chartOf } from "../charts/index.ts";
import { figureOf } from "../models/figure.ts";
import { type PictureOf, pictures } from "../models/pictures.ts";
import { published } from "../published.ts";
import { measure, paintOnce } from "../render/png.ts";
import { type Cards, figureCards } from "../render/portable.ts";
import { siteCards, siteWords } from "../render/siteCard.ts";
import { languages } from "../words/language.ts";
import { portableOf } from "./portable.ts";
import { type CardNames, figureCardNames, siteCardNames } from "./previews.ts";
import type { SiteFile } from "./siteFile.ts";

/** Every card of a link preview; wide ones also under a plain name, which links elsewhere know. */
export const cardFiles = (): readonly SiteFile[] => [
  ...pictures(published).flatMap(({ params, props }) =>
    filesOf(
      figureCardNames(figureOf(published, props.language, props.chart, props.area)),
      () => drawn(props),
      params.name,
    ),
  ),
  ...languages.flatMap((language) =>
    filesOf(siteCardNames(language), () =>
      siteCards(siteWords(published.catalog, language), measure),
    ),
  ),
];

const drawn = ({ language, chart, area }: PictureOf): Cards =>
  figureCards(
    chartOf(chart),
    portableOf(figureOf(published, language, chart, area)),
    published.shapes,
    measure,
  );

/** Both cards are drawn at once; a picture is painted once, whatever it is called. */
function filesOf(names: CardNames, draw: () => Cards, plain?: string): readonly SiteFile[] {
  let cards: Cards | undefined;
  const file = (name: string, kind: keyof Cards): SiteFile => ({
    path: `pictures/${name}.png`,
    mediaType: "image/png",
    content: () => paintOnce((cards ??= draw())[kind]),
  });
  return [
    file(names.wide, "wide"),
    ...(plain === undefined ? [] : [file(plain, "wide")]),
    file(names.square, "square"),
  ];
}
