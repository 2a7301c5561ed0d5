import { pictureName } from "../paths.ts";
import type { Published } from "../schema/catalog.ts";
import { chartPages } from "./chartPage.ts";
import { figureOf } from "./figure.ts";

/** One picture for each chart page: its file name and the figure it shows. */
export const pictures = (published: Published) =>
  chartPages.addresses(published).map(({ language, chart, area }) => ({
    params: { name: pictureName(language, chart, area) },
    props: { figure: figureOf(published, language, chart, area) },
  }));
