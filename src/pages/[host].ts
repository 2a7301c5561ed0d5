import type { APIRoute } from "astro";
import { hostRedirects } from "../models/site/moved.ts";
import { redirects } from "../published.ts";

export const getStaticPaths = () =>
  redirects.length > 0 ? [{ params: { host: "_redirects" } }] : [];

export const GET: APIRoute = () =>
  new Response(hostRedirects(redirects), { headers: { "content-type": "text/plain" } });
