import type { APIRoute } from "astro";
import { chartOf } from "../../charts/index.ts";
import type { FigureModel } from "../../models/figure.ts";
import { pictures } from "../../models/pictures.ts";
import { published } from "../../published.ts";
import { measure } from "../../render/png.ts";
import { figureSheet } from "../../render/portable.ts";

export const getStaticPaths = () => pictures(published);

export const GET: APIRoute<{ figure: FigureModel }> = ({ props: { figure } }) =>
  new Response(figureSheet(chartOf(figure.chart), figure, published.shapes, measure), {
    headers: { "Content-Type": "image/svg+xml" },
  });
