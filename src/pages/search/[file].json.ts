import type { APIRoute } from "astro";
import { searchFile } from "../../models/searchIndex.ts";
import { fingerprint, published } from "../../published.ts";

export const getStaticPaths = () => [{ params: { file: searchFile(published, fingerprint).name } }];

export const GET: APIRoute = () =>
  new Response(searchFile(published, fingerprint).text, {
    headers: { "Content-Type": "application/json" },
  });
