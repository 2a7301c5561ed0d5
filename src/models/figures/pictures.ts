import { pictureName } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { chartPages } from "./chartPage.ts";

/** A picture's figure by its address: the figure itself is made when it is drawn, so that a build never holds them all. */
export interface PictureOf {
  readonly language: Language;
  readonly chart: string;
  readonly area: string;
}

/** One picture for each chart page: its file name and what it shows. */
export const pictures = (published: Published) =>
  chartPages.addresses(published).map(({ language, chart, area }) => ({
    params: { name: pictureName(language, chart, area) },
    props: { language, chart, area } satisfies PictureOf,
  }));
