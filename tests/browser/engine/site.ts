import { createServer, type Server } from "node:http";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { writeEngine } from "../../../scripts/engine.ts";
import { enginePolicy } from "../../../src/islands/engine/enginePolicy.ts";
import { writeParquet } from "../../../src/schema/parquet/parquetTable.ts";
import { bundle } from "../../../scripts/bundle.ts";
import { market, marketRows, seededRandom } from "../../query/market.ts";

/** A small site that opens the engine: its address, what was asked of it, how to take it down. */
export interface EngineSite {
  readonly origin: string;
  readonly manifest: Awaited<ReturnType<typeof writeEngine>>["manifest"];
  readonly close: () => Promise<void>;
}

/**
 * Serves a page for each content-security policy and the engine in several states:
 * `/engine/` as it is, `/encoded/` unpacked by the browser, `/truncated/`, `/altered/` and `/missing/`.
 */
export async function serveEngineSite(): Promise<EngineSite> {
  const folder = await mkdtemp(join(tmpdir(), "engine-"));
  const { manifest } = await writeEngine(join(folder, "engine"));
  const script = await bundle(join(import.meta.dirname, "page.ts"));
  const parquet = writeParquet(market, marketRows(200, seededRandom(2567)), zstdCompressSync);

  const answer = async (path: string): Promise<[Buffer | string, string, string?]> => {
    const [, state = "", ...rest] = path.split("/");
    if (path === "/page.js") return [script, "text/javascript"];
    if (path === "/market.parquet") return [Buffer.from(parquet), "application/octet-stream"];
    if (state in pages) return [pages[state as keyof typeof pages], "text/html"];
    const file = await readFile(join(folder, "engine", ...rest));
    const type = types[extname(path)] ?? "application/octet-stream";
    if (path.endsWith(".gz") && state === "encoded") return [file, type, "gzip"];
    if (path.endsWith(".gz") && state === "truncated") return [file.subarray(0, 3e6), type];
    if (path.endsWith(".worker.js") && state === "altered") file[1000]! ^= 1;
    if (state === "missing") throw new Error("missing");
    return [file, type];
  };

  const server = createServer((request, response) => {
    answer(new URL(request.url ?? "/", "http://localhost").pathname).then(
      ([body, type, encoding]) => {
        response.setHeader("content-type", type);
        if (encoding) response.setHeader("content-encoding", encoding);
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  const origin = await listen(server);
  return {
    origin,
    manifest,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

const pageWith = (policy: Readonly<Record<string, readonly string[]>>): string => {
  const directives = Object.entries({ "default-src": ["'none'"], ...policy });
  const content = directives.map(([name, sources]) => [name, ...sources].join(" ")).join("; ");
  return `<!doctype html><meta charset="utf-8"><title>Engine</title>
<meta http-equiv="Content-Security-Policy" content="${content}">
<link rel="icon" href="data:,"><script type="module" src="/page.js"></script>`;
};

const pages = {
  page: pageWith({ ...enginePolicy, "img-src": ["data:"] }),
  "page-without-wasm": pageWith({
    ...enginePolicy,
    "script-src": ["'self'"],
    "img-src": ["data:"],
  }),
  "page-without-workers": pageWith({
    ...enginePolicy,
    "worker-src": ["'none'"],
    "img-src": ["data:"],
  }),
} as const;

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json",
};

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
    }),
  );
