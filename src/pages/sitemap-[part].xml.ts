import type { APIRoute } from "astro";
import { sitemapFiles } from "../models/site/sitemap.ts";
import { published } from "../published.ts";

export const getStaticPaths = () =>
  sitemapFiles(published, undefined).map((_, i) => ({ params: { part: String(i + 1) } }));

export const GET: APIRoute = ({ site, params }) =>
  new Response(sitemapFiles(published, site)[Number(params["part"]) - 1], {
    headers: { "Content-Type": "application/xml" },
  });
