import { defineMiddleware } from "astro:middleware";
import { holdRepetitionMarks } from "./words/text/repetitionMark.ts";

/** What every page's text is held to, whichever component set it. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(holdRepetitionMarks(await response.text()), response);
});
