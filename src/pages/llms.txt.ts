import type { APIRoute } from "astro";
import { llms } from "../models/site/llms.ts";
import { published } from "../published.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(llms(published, site), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
