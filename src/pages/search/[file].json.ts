import type { APIRoute } from "astro";
import { searchFile } from "../../models/site/searchIndex.ts";
import { rowsFile } from "../../models/site/searchRows.ts";
import { fingerprint, published } from "../../published.ts";

export const getStaticPaths = () =>
  [searchFile(published, fingerprint), rowsFile(published, fingerprint)].map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "Content-Type": "application/json" } });
