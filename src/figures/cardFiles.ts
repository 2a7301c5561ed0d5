import { chartOf } from "../charts/index.ts";
import { figureOf } from "../models/figures/figure.ts";
import type { NamedFigure } from "../models/figures/figureFileNames.ts";
import { published } from "../published.ts";
import { measure } from "../render/fontMetrics.ts";
import { rasterizeOnce } from "../render/png.ts";
import { figureCard } from "../render/portable.ts";
import { siteCard, siteWords } from "../render/siteCard.ts";
import { languages } from "../words/text/language.ts";
import { portableOf } from "./portable.ts";
import { figureCardName, siteCardName } from "./previews.ts";
import type { SiteFile } from "./siteFile.ts";

/** The cards of a figure's link previews, which are also its pictures to take away. */
export const cardFiles = ({ chart, area }: NamedFigure): readonly SiteFile[] =>
  languages.map((language) => {
    const figure = figureOf(published, language, chart, area);
    const portable = portableOf(figure);
    const draw = () => figureCard(chartOf(chart), portable, published.shapes, measure);
    return cardFile(figureCardName(figure).name, draw);
  });

export const siteCardFiles = (): readonly SiteFile[] =>
  languages.map((language) =>
    cardFile(siteCardName(language).name, () =>
      siteCard(siteWords(published.catalog, language), measure),
    ),
  );

const cardFile = (name: string, draw: () => string): SiteFile => ({
  path: `pictures/${name}.png`,
  mediaType: "image/png",
  content: () => rasterizeOnce(draw()),
  isPainted: true,
});
