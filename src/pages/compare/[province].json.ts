import type { APIRoute } from "astro";
import { type ComparedFile, comparedFiles } from "../../models/areas/comparedAreas.ts";
import { published } from "../../published.ts";

export const getStaticPaths = () => comparedFiles(published);

export const GET: APIRoute<{ file: ComparedFile }> = ({ props }) =>
  new Response(JSON.stringify(props.file), { headers: { "content-type": "application/json" } });
