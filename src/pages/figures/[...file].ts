import type { APIRoute } from "astro";
import { type FigureFile, figureFile, figureFiles } from "../../models/figureFiles.ts";
import { figureForms } from "../../models/figureFileNames.ts";
import { compress, published } from "../../published.ts";

export const getStaticPaths = () => figureFiles(published);

export const GET: APIRoute<FigureFile> = async ({ site, props }) => {
  const content = await figureFile(published, props, { site, compress });
  const body = typeof content === "string" ? content : Uint8Array.from(content);
  return new Response(body, { headers: { "Content-Type": figureForms[props.form].mediaType } });
};
