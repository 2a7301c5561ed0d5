import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createResponder } from "../../scripts/serve/respond.ts";
import { standingSite } from "../../scripts/serve/standingSite.ts";
import { listen } from "../../scripts/serve/listen.ts";
import { distFolder, fileOf } from "../site/dist.ts";

/** The built site, in whose place another build of it can come at any moment: files named by their content have other names then. */
export interface ReplacedSite {
  readonly url: string;
  /** Puts the next build in place of the first. */
  readonly replace: () => void;
  isDown: boolean;
  readonly close: () => Promise<void>;
}

export async function startReplacedSite(): Promise<ReplacedSite> {
  const respond = createResponder(standingSite(distFolder), "/");
  let isReplaced = false;
  const state = { isDown: false };
  const { port, close } = await listen(
    (request, response) => {
      if (state.isDown) return void request.socket.destroy();
      return isReplaced
        ? respondAnew(request, response)
        : void respond(request, response).catch(() => {});
    },
    { port: 0, host: "localhost" },
  );

  function respondAnew(request: IncomingMessage, response: ServerResponse): void {
    const [path = "/", query] = (request.url ?? "/").split("?");
    if (isNamedByContent(path) && !isNewName(path))
      return void response.writeHead(404, { "Content-Type": "text/html" }).end("gone");
    const before = oldName(path);
    const file = fileOf(distFolder, before);
    const type = file && texts[file.split(".").at(-1) ?? ""];
    if (file && type && !before.startsWith("/data/")) {
      response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` });
      return void response.end(newNames(readFileSync(file, "utf8")));
    }
    request.url = before + (query === undefined ? "" : `?${query}`);
    void respond(request, response).catch(() => {});
  }

  return Object.assign(state, {
    url: `http://localhost:${port}`,
    replace: () => void (isReplaced = true),
    close,
  });
}

const texts: Readonly<Record<string, string>> = {
  ...{ html: "text/html", js: "text/javascript", css: "text/css", json: "application/json" },
};

const hash = "(?=[0-9a-f]*[a-f])(?=[0-9a-f]*[0-9])[0-9a-f]{12,}?";
const script = String.raw`(_astro/|["'\x60(]\./)([\w$@+.-]+)\.(js|css|woff2)`;

const isNamedByContent = (path: string): boolean =>
  path.startsWith("/_astro/") || new RegExp(`^/(explore|search)/.+-${hash}\\.json$`).test(path);
const isNewName = (path: string): boolean => /~2\.\w+$|ed2\.json$/.test(path);
const oldName = (path: string): string =>
  path.replace(/~2(\.\w+)$/, "$1").replace(/ed2(\.json)$/, "$1");
const newNames = (text: string): string =>
  text
    .replaceAll(new RegExp(script, "g"), "$1$2~2.$3")
    .replaceAll(new RegExp(`-(${hash})(?=\\.json|")`, "g"), "-$1ed2");
