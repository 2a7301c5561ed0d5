import type { APIRoute } from "astro";
import { cardFiles, type PaintedFile } from "./_cards.ts";

export const getStaticPaths = () =>
  cardFiles().map(({ name, paint }) => ({ params: { name }, props: { name, paint } }));

export const GET: APIRoute<PaintedFile> = async ({ props: { paint } }) =>
  new Response(Uint8Array.from(await paint()), {
    headers: { "Content-Type": "image/png" },
  });
