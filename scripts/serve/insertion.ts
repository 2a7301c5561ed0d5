import type { ServerResponse } from "node:http";

/** What is put into a page on its way, before a mark in it; the file stays as it is. */
export interface Insertion {
  /** From the served folder: `check/index.html`. */
  readonly page: string;
  readonly before: string;
  readonly html: string;
}

/** The page with it; as it is where it has no such mark. */
export function withInsertion(page: string, { before, html }: Insertion): string {
  const at = page.indexOf(before);
  return at < 0 ? page : page.slice(0, at) + html + page.slice(at);
}

/** Sends a page that is another each time, so that nothing keeps it. */
export function sendPage(
  response: ServerResponse,
  page: string,
  isHead: boolean,
  status = 200,
): void {
  const bytes = Buffer.from(page);
  response.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": bytes.length,
    "Cache-Control": "no-store",
  });
  response.end(isHead ? undefined : bytes);
}
