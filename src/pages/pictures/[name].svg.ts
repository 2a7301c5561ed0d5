import type { APIRoute } from "astro";
import { chartOf } from "../../charts/index.ts";
import { figureOf } from "../../models/figure.ts";
import { type PictureOf, pictures } from "../../models/pictures.ts";
import { pictureAbout } from "../../models/figureAbout.ts";
import { published } from "../../published.ts";
import { embedFonts } from "../../render/embeddedFonts.ts";
import { measure } from "../../render/png.ts";
import { figureSheet } from "../../render/portable.ts";
import { withMetadata } from "../../render/svgMetadata.ts";

export const getStaticPaths = () => pictures(published);

export const GET: APIRoute<PictureOf> = async ({ site, props: { language, chart, area } }) => {
  const figure = figureOf(published, language, chart, area);
  const sheet = figureSheet(chartOf(chart), figure, published.shapes, measure);
  const told = JSON.stringify(pictureAbout(published, figure, site));
  return new Response(withMetadata(await embedFonts(sheet), told), {
    headers: { "Content-Type": "image/svg+xml" },
  });
};
