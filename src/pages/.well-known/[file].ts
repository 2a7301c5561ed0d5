import type { APIRoute } from "astro";
import { securityFile, securityFiles } from "../../models/site/securityFile.ts";
import { published } from "../../published.ts";

export const getStaticPaths = () => securityFiles(published, import.meta.env.BASE_URL);

export const GET: APIRoute = ({ site }) =>
  new Response(securityFile(published, site), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
