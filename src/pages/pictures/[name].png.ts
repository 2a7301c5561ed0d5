import type { APIRoute } from "astro";
import { chartOf } from "../../charts/index.ts";
import { figureOf } from "../../models/figure.ts";
import { type PictureOf, pictures } from "../../models/pictures.ts";
import { published } from "../../published.ts";
import { measure, paintOnce } from "../../render/png.ts";
import { figureCard } from "../../render/portable.ts";

export const getStaticPaths = () => pictures(published);

export const GET: APIRoute<PictureOf> = async ({ props: { language, chart, area } }) => {
  const figure = figureOf(published, language, chart, area);
  const card = figureCard(chartOf(chart), figure, published.shapes, measure);
  return new Response(Uint8Array.from(await paintOnce(card)), {
    headers: { "Content-Type": "image/png" },
  });
};
