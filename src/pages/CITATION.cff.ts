import type { APIRoute } from "astro";
import { citationFile } from "../models/site/citationFile.ts";
import { published } from "../published.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(citationFile(published, site), { headers: { "content-type": "text/yaml" } });
