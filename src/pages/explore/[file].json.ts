import type { APIRoute } from "astro";
import { askableFile, askableTables } from "../../models/tables/explore.ts";
import { fingerprint, published } from "../../published.ts";

export const getStaticPaths = () =>
  askableTables(published).map((askable) => {
    const { name, text } = askableFile(askable, fingerprint);
    return { params: { file: name }, props: { text } };
  });

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json" } });
