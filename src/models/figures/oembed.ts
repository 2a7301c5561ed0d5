import { words } from "../../i18n/text.ts";
import { absolute, homePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { chartPages } from "./chartPage.ts";
import { frameCode, titleOf } from "./embedCode.ts";
import type { FigureModel } from "./figure.ts";
import { isOfProvince, type NamedFigure } from "./figureFileNames.ts";
import type { PictureOf } from "./pictures.ts";

/** Which charts answer by oEmbed: the many of provinces are framed by the code under the chart. */
export const hasOembed = (figure: NamedFigure): boolean => !isOfProvince(figure);

/** One answer for each such page, since a static site can't read the question. */
export const oembedFiles = (published: Published) =>
  chartPages
    .addresses(published)
    .filter(hasOembed)
    .map(({ language, chart, area }) => ({
      params: { chart, area, language },
      props: { language, chart, area } satisfies PictureOf,
    }));

/** The answer in the form of oEmbed 1.0. */
export function oembedOf(
  figure: FigureModel,
  { site, width, height }: { site: URL | undefined; width: number; height: number },
) {
  return {
    type: "rich",
    version: "1.0",
    title: titleOf(figure),
    provider_name: words[figure.language].siteName,
    provider_url: absolute(homePath(figure.language), site),
    html: frameCode(figure, { site, width: String(width), height }),
    width,
    height,
    thumbnail_url: absolute(figure.image.path, site),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
