import { defineMiddleware } from "astro:middleware";
import { integrityOf } from "./published.ts";
import { withOneStyle } from "./render/policy.ts";
import { holdRepetitionMarks } from "./words/text/repetitionMark.ts";

/** What every page is held to, whichever component set its text and styles. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(
    withOneStyle(holdRepetitionMarks(await response.text()), integrityOf),
    response,
  );
});
