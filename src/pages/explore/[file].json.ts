import type { APIRoute } from "astro";
import { askableFiles } from "../../models/tables/askableFiles.ts";
import { askedTablesFiles } from "../../models/tables/sqlTables.ts";
import { fingerprint, published } from "../../published.ts";

export const getStaticPaths = async () =>
  [
    ...(await askableFiles(published, fingerprint)),
    ...askedTablesFiles(published, fingerprint),
  ].map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json" } });
