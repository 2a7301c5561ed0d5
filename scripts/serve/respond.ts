import type { IncomingMessage, ServerResponse } from "node:http";
import { readRequestTarget } from "./address.ts";
import type { ServedFile } from "./folder.ts";
import { type Insertion, sendPage, withInsertion } from "./insertion.ts";
import { createFileSender } from "./sendFile.ts";
import type { ServedSite } from "./servedSite.ts";

export type Respond = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers GET and HEAD from what a site holds, and from nothing beside it. */
export function createResponder(
  { find, missing, caching }: ServedSite,
  base = "/",
  insertions: readonly Insertion[] = [],
): Respond {
  const sendFile = createFileSender(caching);

  return async function respond(request, response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return sendText(response, 405, "only GET and HEAD are answered");
    }
    const target = request.url ?? "/";
    const address = readRequestTarget(target, base);
    if (address.kind === "malformed") return sendText(response, 400, "the address is malformed");
    if (address.kind === "redirect") return redirect(response, address.location, target);
    if (address.kind === "elsewhere") return sendMissing(request, response, "");

    const found = await find(address.path);
    if (found.kind === "file") {
      const insertion = insertions.find(({ page }) => page === found.file.path);
      return insertion
        ? sendInserted(request, response, found.file, insertion)
        : sendFile(request, response, found.file);
    }
    if (found.kind === "nothing") return sendMissing(request, response, address.path);
    return redirect(response, `${base}${encodePath(address.path)}/`, target);
  };

  async function sendInserted(
    { method }: IncomingMessage,
    response: ServerResponse,
    { handle }: ServedFile,
    insertion: Insertion,
  ) {
    const page = await handle.readFile("utf8").finally(() => handle.close());
    sendPage(response, withInsertion(page, insertion), method === "HEAD");
  }

  async function sendMissing(request: IncomingMessage, response: ServerResponse, path: string) {
    const found = await missing(path);
    if (found === null) return sendText(response, 404, "nothing stands at this address");
    if ("file" in found) return sendFile(request, response, found.file, 404);
    response.setHeader("Retry-After", found.secondsToWait);
    return sendPage(response, found.page, request.method === "HEAD", 503);
  }
}

function redirect(response: ServerResponse, path: string, target: string): void {
  const query = target.includes("?") ? target.slice(target.indexOf("?")) : "";
  response.writeHead(301, { Location: `${path}${query}` }).end();
}

const encodePath = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
