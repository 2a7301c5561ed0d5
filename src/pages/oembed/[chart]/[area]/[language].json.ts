import type { APIRoute } from "astro";
import { chartOf } from "../../../../charts/index.ts";
import type { FigureModel } from "../../../../models/figure.ts";
import { oembedFiles, oembedOf } from "../../../../models/oembed.ts";
import { published } from "../../../../published.ts";
import { frameHeight, frameWidth } from "../../../../render/embed.ts";
import { drawForPage } from "../../../../render/figure.ts";

export const getStaticPaths = () => oembedFiles(published);

export const GET: APIRoute<{ figure: FigureModel }> = ({ site, props: { figure } }) => {
  const pictures = drawForPage(chartOf(figure.chart), figure, published.shapes);
  const answer = oembedOf(figure, { site, width: frameWidth, height: frameHeight(pictures) });
  return new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } });
};
