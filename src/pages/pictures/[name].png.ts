import type { APIRoute } from "astro";
import type { CardFile } from "../../layouts/previews.ts";
import { paintOnce } from "../../render/png.ts";
import { cardFiles } from "./_cards.ts";

export const getStaticPaths = () =>
  cardFiles().map(({ name, svg }) => ({ params: { name }, props: { name, svg } }));

export const GET: APIRoute<CardFile> = async ({ props: { svg } }) =>
  new Response(new Uint8Array(await paintOnce(svg)), {
    headers: { "Content-Type": "image/png" },
  });
