import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve } from "node:path";
import type { Insertion } from "./serve/insertion.ts";
import { listen } from "./serve/listen.ts";
import { createResponder, type Respond } from "./serve/respond.ts";

export interface ServeOptions {
  readonly root: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** `localhost` listens on both of this machine's own addresses, and on no other. */
  readonly host?: string;
  /** Where the site stands on its host, with a slash at both ends: `/chumchon/`. */
  readonly base?: string;
  /** What is put into pages on their way. */
  readonly insertions?: readonly Insertion[];
}

export interface Served {
  /** `http://localhost:4321/`, the base included. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder as a static host would. */
export async function serveFolder(options: ServeOptions): Promise<Served> {
  const { root, port = 0, host = "localhost", base = "/", insertions = [] } = options;
  if (!/^\/(.*\/)?$/.test(base)) throw new Error(`base must begin and end with a slash: ${base}`);
  const respond = guard(createResponder(resolve(root), base, insertions));
  const { port: taken, close } = await listen(respond, { port, host });
  return { url: `http://${host}:${taken}${base}`, close };
}

/** A reader who leaves, or a file that vanishes on the way, ends one answer and not the server. */
function guard(respond: Respond) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    respond(request, response).catch(() => {
      if (response.headersSent) return response.destroy();
      response.writeHead(500).end();
    });
  };
}
