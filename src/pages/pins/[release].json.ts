import type { APIRoute } from "astro";
import { type PinFile, pinFiles } from "../../models/figures/pins/pinFile.ts";
import { published } from "../../published.ts";

export const getStaticPaths = () => pinFiles(published);

export const GET: APIRoute<{ file: PinFile }> = ({ props }) =>
  new Response(JSON.stringify(props.file), { headers: { "content-type": "application/json" } });
