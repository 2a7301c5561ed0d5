import { chartOf } from "../charts/index.ts";
import { figureOf } from "../models/figure.ts";
import { pictureAbout } from "../models/figureAbout.ts";
import { type PictureOf, pictures } from "../models/pictures.ts";
import { published } from "../published.ts";
import { embedFonts } from "../render/embeddedFonts.ts";
import { measure } from "../render/png.ts";
import { figureSheet } from "../render/portable.ts";
import { withMetadata } from "../render/svgMetadata.ts";
import { portableOf } from "./portable.ts";
import type { SiteFile } from "./siteFile.ts";

/** The picture of each figure to take away: its letters inside, and where its numbers are from. */
export const sheetFiles = (site: URL): readonly SiteFile[] =>
  pictures(published).map(({ params, props }) => ({
    path: `pictures/${params.name}.svg`,
    mediaType: "image/svg+xml",
    content: () => drawn(props, site),
  }));

async function drawn({ language, chart, area }: PictureOf, site: URL): Promise<string> {
  const figure = figureOf(published, language, chart, area);
  const sheet = figureSheet(chartOf(chart), portableOf(figure), published.shapes, measure);
  const told = JSON.stringify(pictureAbout(published, figure, site));
  return withMetadata(await embedFonts(sheet), told);
}
