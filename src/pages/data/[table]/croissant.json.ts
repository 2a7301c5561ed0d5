import type { APIRoute } from "astro";
import { croissantFile, croissantFiles } from "../../../models/tables/croissantFile.ts";
import { published } from "../../../published.ts";

export const getStaticPaths = () => croissantFiles(published);

export const GET: APIRoute<never, { table: string }> = ({ site, params: { table } }) =>
  new Response(croissantFile(published, table, site), {
    headers: { "content-type": "application/ld+json" },
  });
