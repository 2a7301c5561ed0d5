import type { APIRoute } from "astro";
import { robots } from "../models/site/robots.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(robots(site), { headers: { "Content-Type": "text/plain" } });
