import type { APIRoute } from "astro";
import { chartOf } from "../../charts/index.ts";
import { figureOf } from "../../models/figure.ts";
import { type PictureOf, pictures } from "../../models/pictures.ts";
import { published } from "../../published.ts";
import { measure } from "../../render/png.ts";
import { figureSheet } from "../../render/portable.ts";

export const getStaticPaths = () => pictures(published);

export const GET: APIRoute<PictureOf> = ({ props: { language, chart, area } }) => {
  const figure = figureOf(published, language, chart, area);
  return new Response(figureSheet(chartOf(chart), figure, published.shapes, measure), {
    headers: { "Content-Type": "image/svg+xml" },
  });
};
