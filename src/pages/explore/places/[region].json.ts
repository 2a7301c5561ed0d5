import type { APIRoute } from "astro";
import { type AreaPlaceNames, placeNamesFiles } from "../../../models/areas/placeNames.ts";
import { published } from "../../../published.ts";

export const getStaticPaths = () => [...placeNamesFiles(published)];

export const GET: APIRoute<{ names: AreaPlaceNames }> = ({ props }) =>
  new Response(JSON.stringify(props.names), { headers: { "content-type": "application/json" } });
