import type { APIRoute } from "astro";
import { searchFile } from "../../models/searchIndex.ts";
import { rowsFile } from "../../models/searchRows.ts";
import { fingerprint, published } from "../../published.ts";

export const getStaticPaths = () =>
  [searchFile(published, fingerprint), rowsFile(published, fingerprint)].map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "Content-Type": "application/json" } });
