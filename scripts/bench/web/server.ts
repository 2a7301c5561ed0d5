import { X509Certificate, createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import {
  createSecureServer,
  type Http2Session,
  type IncomingHttpHeaders,
  type ServerHttp2Stream,
} from "node:http2";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { readRange } from "../../../src/words/number/byteRange.ts";
import { cachingOf } from "../../serve/caching.ts";
import { contentTypeOf, isCompressible } from "../../serve/contentType.ts";
import { findFile, type ServedFile } from "../../serve/folder.ts";

/** Made for this measurement alone and known to everyone: it protects nothing. */
const key = readFileSync(join(import.meta.dirname, "test-key.pem"));
const cert = readFileSync(join(import.meta.dirname, "test-certificate.pem"));

/** By this Chromium takes the certificate for a good one: what comes with a bad one it doesn't keep. */
export const certificateHash = createHash("sha256")
  .update(new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" }))
  .digest("base64");

export interface FastServer {
  readonly url: string;
  /** What was asked of it and what it answered with, headers aside, workers' requests among them. */
  readonly sent: () => Sent;
  readonly close: () => Promise<void>;
}

export interface Sent {
  readonly requests: number;
  readonly bytes: number;
}

/** Serves folders, the first that has a file, over HTTP/2, compressed as a good host would have it ready. */
export async function serveFast(roots: readonly string[]): Promise<FastServer> {
  const sessions = new Set<Http2Session>();
  const compressed = new Map<string, Buffer>();
  const server = createSecureServer({ key, cert });
  const sent = { requests: 0, bytes: 0 };
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
  });
  server.on("stream", (stream, headers) => {
    stream.on("error", () => {});
    sent.requests++;
    respond(stream, headers, roots, compressed)
      .then((bytes) => (sent.bytes += bytes))
      .catch(() => stream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      for (const session of sessions) session.destroy();
      server.close(() => resolve());
    });
  return { url: `https://localhost:${port}/`, sent: () => ({ ...sent }), close };
}

async function respond(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  roots: readonly string[],
  compressed: Map<string, Buffer>,
): Promise<number> {
  const path = decodeURIComponent(new URL(headers[":path"] ?? "/", "https://localhost").pathname);
  const file = await findAmong(roots, path.slice(1));
  if (!file) return (stream.respond({ ":status": 404 }), stream.end(), 0);
  const type = contentTypeOf(file.path);
  const common = {
    "content-type": type,
    "cache-control": cachingOf(file.path),
    etag: `"${file.etag}"`,
    "accept-ranges": "bytes",
    // Without these a page may not ask how much memory it takes.
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
  };
  if (headers["if-none-match"] === common.etag && !headers.range)
    return (stream.respond({ ...common, ":status": 304 }), stream.end(), 0);
  if ((isCompressible(type) || type === "application/wasm") && !headers.range) {
    const bytes = compressed.get(file.absolute) ?? compress(file.absolute);
    compressed.set(file.absolute, bytes);
    stream.respond({ ...common, "content-encoding": "br", "content-length": bytes.length });
    stream.end(bytes);
    return bytes.length;
  }
  const range = readRange(headers.range, file.size);
  const { start, end } = range.kind === "part" ? range : { start: 0, end: file.size - 1 };
  stream.respond({
    ...common,
    ":status": range.kind === "part" ? 206 : 200,
    "content-length": end - start + 1,
    ...(range.kind === "part" && { "content-range": `bytes ${start}-${end}/${file.size}` }),
  });
  await pipeline(createReadStream(file.absolute, { start, end }), stream);
  return end - start + 1;
}

async function findAmong(roots: readonly string[], path: string): Promise<ServedFile | null> {
  for (const root of roots) {
    const found = await findFile(root, path);
    if (found.kind !== "file") continue;
    await found.file.handle.close();
    return found.file;
  }
  return null;
}

const compress = (path: string): Buffer =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
