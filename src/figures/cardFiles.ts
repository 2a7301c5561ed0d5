import { chartOf } from "../charts/index.ts";
import { figureOf } from "../models/figures/figure.ts";
import type { NamedFigure } from "../models/figures/figureFileNames.ts";
import { published } from "../published.ts";
import { measure } from "../render/fontMetrics.ts";
import { rasterizeOnce } from "../render/png.ts";
import { type Cards, figureCards } from "../render/portable.ts";
import { siteCards, siteWords } from "../render/siteCard.ts";
import { languages } from "../words/text/language.ts";
import { portableOf } from "./portable.ts";
import { type CardNames, figureCardNames, siteCardNames } from "./previews.ts";
import type { SiteFile } from "./siteFile.ts";

/** The cards of a figure's link previews; the wide one is also the picture to take away. */
export const cardFiles = ({ chart, area }: NamedFigure): readonly SiteFile[] =>
  languages.flatMap((language) => {
    const figure = figureOf(published, language, chart, area);
    const portable = portableOf(figure);
    const draw = () => figureCards(chartOf(chart), portable, published.shapes, measure);
    return filesOf(figureCardNames(figure), draw, { isTakenAway: true });
  });

export const siteCardFiles = (): readonly SiteFile[] =>
  languages.flatMap((language) =>
    filesOf(siteCardNames(language), () =>
      siteCards(siteWords(published.catalog, language), measure),
    ),
  );

/** Both cards are drawn at once. */
function filesOf(
  names: CardNames,
  draw: () => Cards,
  { isTakenAway = false } = {},
): readonly SiteFile[] {
  let cards: Cards | undefined;
  const file = (kind: keyof Cards): SiteFile => ({
    path: `pictures/${names[kind]}.png`,
    mediaType: "image/png",
    content: () => rasterizeOnce((cards ??= draw())[kind]),
    isPainted: true,
    ...(!(isTakenAway && kind === "wide") && { isPreview: true }),
  });
  return [file("wide"), file("square")];
}
