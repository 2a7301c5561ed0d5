import type { APIRoute } from "astro";
import { chartOf } from "../../../../charts/index.ts";
import { figureOf } from "../../../../models/figures/figure.ts";
import { oembedFiles, oembedOf } from "../../../../models/figures/oembed.ts";
import type { PictureOf } from "../../../../models/figures/pictures.ts";
import { published } from "../../../../published.ts";
import { frameHeight, frameWidth } from "../../../../render/embed.ts";
import { drawForPage } from "../../../../render/figure.ts";

export const getStaticPaths = () => oembedFiles(published);

export const GET: APIRoute<PictureOf> = ({ site, props: { language, chart, area } }) => {
  const figure = figureOf(published, language, chart, area);
  const pictures = drawForPage(chartOf(chart), figure, published.shapes);
  const answer = oembedOf(figure, { site, width: frameWidth, height: frameHeight(pictures) });
  return new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } });
};
