import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve } from "node:path";
import type { Insertion } from "./serve/insertion.ts";
import { listen } from "./serve/listen.ts";
import { createResponder, type Respond } from "./serve/respond.ts";
import { standingSite } from "./serve/standingSite.ts";

export interface ServePlace {
  /** 0 takes any free port. */
  readonly port?: number;
  /** `localhost` listens on both of this machine's own addresses, and on no other. */
  readonly host?: string;
  /** Where the site stands on its host, with a slash at both ends: `/chumchon/`. */
  readonly base?: string;
}

interface ServeOptions extends ServePlace {
  readonly root: string;
  /** What is put into pages on their way. */
  readonly insertions?: readonly Insertion[];
}

export interface Served {
  /** `http://localhost:4321/`, the base included. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder as a static host would. */
export function serveFolder({ root, insertions, ...place }: ServeOptions): Promise<Served> {
  const respond = createResponder(standingSite(resolve(root)), place.base, insertions);
  return serveAnswers(() => respond, place);
}

/** Serves what is answered at the time of each request. */
export async function serveAnswers(
  respond: () => Respond,
  { port = 0, host = "localhost", base = "/" }: ServePlace,
): Promise<Served> {
  if (!/^\/(.*\/)?$/.test(base)) throw new Error(`base must begin and end with a slash: ${base}`);
  const { port: taken, close } = await listen(guard(respond), { port, host });
  return { url: `http://${host}:${taken}${base}`, close };
}

/** A reader who leaves, or a file that vanishes on the way, ends one answer and not the server. */
function guard(respond: () => Respond) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    respond()(request, response).catch(() => {
      if (response.headersSent) return response.destroy();
      response.writeHead(500).end();
    });
  };
}
