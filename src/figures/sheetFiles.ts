import { chartOf } from "../charts/index.ts";
import { figureOf } from "../models/figures/figure.ts";
import { pictureAbout } from "../models/figures/figureAbout.ts";
import type { NamedFigure } from "../models/figures/figureFileNames.ts";
import { pictureName } from "../paths.ts";
import { published } from "../published.ts";
import { embedFonts } from "../render/embeddedFonts.ts";
import { measure } from "../render/fontMetrics.ts";
import { figureSheet } from "../render/portable.ts";
import { withMetadata } from "../render/svgMetadata.ts";
import { type Language, languages } from "../words/text/language.ts";
import { portableOf } from "./portable.ts";
import type { SiteFile } from "./siteFile.ts";

/** The picture of a figure to take away: its letters inside, and where its numbers are from. */
export const sheetFiles = (named: NamedFigure, site: URL): readonly SiteFile[] =>
  languages.map((language) => ({
    path: `pictures/${pictureName(language, named.chart, named.area)}.svg`,
    mediaType: "image/svg+xml",
    content: () => drawn(named, language, site),
  }));

async function drawn({ chart, area }: NamedFigure, language: Language, site: URL): Promise<string> {
  const figure = figureOf(published, language, chart, area);
  const sheet = figureSheet(chartOf(chart), portableOf(figure), published.shapes, measure);
  const told = JSON.stringify(pictureAbout(published, figure, site));
  return withMetadata(await embedFonts(sheet), told);
}
