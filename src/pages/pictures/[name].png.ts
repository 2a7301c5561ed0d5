import type { APIRoute } from "astro";
import { chartOf } from "../../charts/index.ts";
import type { FigureModel } from "../../models/figure.ts";
import { pictures } from "../../models/pictures.ts";
import { published } from "../../published.ts";
import { measure, paintOnce } from "../../render/png.ts";
import { figureCard } from "../../render/portable.ts";

export const getStaticPaths = () => pictures(published);

export const GET: APIRoute<{ figure: FigureModel }> = async ({ props: { figure } }) => {
  const card = figureCard(chartOf(figure.chart), figure, published.shapes, measure);
  return new Response(Uint8Array.from(await paintOnce(card)), {
    headers: { "Content-Type": "image/png" },
  });
};
