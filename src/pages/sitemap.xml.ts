import type { APIRoute } from "astro";
import { sitemap } from "../models/site/sitemap.ts";
import { published } from "../published.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(sitemap(published, site), { headers: { "Content-Type": "application/xml" } });
