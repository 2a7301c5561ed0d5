import type { APIRoute } from "astro";
import { templateFile, templateFiles } from "../../../models/tables/template.ts";
import { published } from "../../../published.ts";

export const getStaticPaths = () => templateFiles(published);

export const GET: APIRoute<never, { table: string }> = async ({ params: { table } }) =>
  new Response((await templateFile(published, table)) as Uint8Array<ArrayBuffer>, {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
  });
