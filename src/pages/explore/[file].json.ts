import type { APIRoute } from "astro";
import { askableFile, askableTables } from "../../models/tables/explore.ts";
import { askedTablesFiles } from "../../models/tables/sqlTables.ts";
import { fingerprint, published } from "../../published.ts";

export const getStaticPaths = () =>
  [
    ...askableTables(published).map((askable) => askableFile(askable, fingerprint)),
    ...askedTablesFiles(published, fingerprint),
  ].map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json" } });
