import type { IncomingMessage, ServerResponse } from "node:http";
import { readRequestTarget } from "./address.ts";
import { findFile, findMissingPage, type FolderEntry, type ServedFile } from "./folder.ts";
import { type Insertion, sendPage, withInsertion } from "./insertion.ts";
import { createFileSender } from "./sendFile.ts";
import { existsSync, statSync } from "node:fs";
import { oldOf } from "../swap/place.ts";

export type Respond = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers GET and HEAD from the files of one folder, and nothing from outside it. */
export function createResponder(
  root: string,
  base: string,
  insertions: readonly Insertion[] = [],
): Respond {
  const sendFile = createFileSender();
  // Between the two renames of a replacement, and after a kill there, the last site stands beside.
  const standing = () => (existsSync(root) ? root : oldOf(root));

  /** Looks again where another site has taken the folder's place meanwhile. */
  const find = async (path: string): Promise<FolderEntry> => {
    for (;;) {
      const folder = standing();
      const looked = idOf(folder);
      const found = await findFile(folder, path);
      if (found.kind !== "nothing" || idOf(standing()) === looked) return found;
    }
  };

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
    const page = await findMissingPage(standing(), path);
    if (page === null) return sendText(response, 404, "nothing stands at this address");
    return sendFile(request, response, page, 404);
  }
}

/** Which folder stands there: a number of a removed one is soon another's, and a renamed one keeps its own. */
function idOf(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false, bigint: true });
  return [folder, stats?.ino, stats?.birthtimeNs].join(" ");
}

function redirect(response: ServerResponse, path: string, target: string): void {
  const query = target.includes("?") ? target.slice(target.indexOf("?")) : "";
  response.writeHead(301, { Location: `${path}${query}` }).end();
}

const encodePath = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
