import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { type ByteRange, readRange } from "../../src/words/number/byteRange.ts";
import { cachingOf } from "./caching.ts";
import { createCompressor, type ContentEncoding, negotiateEncoding } from "./compression.ts";
import { contentTypeOf, isCompressible } from "./contentType.ts";
import type { ServedFile } from "./folder.ts";

type SendFile = (
  request: IncomingMessage,
  response: ServerResponse,
  file: ServedFile,
  status?: number,
) => Promise<void>;

/** Sends files whole, in part, compressed or not at all, as the request asks, and closes them. */
export function createFileSender(caching = cachingOf): SendFile {
  const compressed = createCompressor();

  return async function sendFile(request, response, file, status = 200) {
    try {
      await send(request, response, file, status);
    } finally {
      await file.handle.close();
    }
  };

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    file: ServedFile,
    status: number,
  ): Promise<void> {
    const encoding = encodingFor(request, file);
    const etag = `"${[file.etag, encoding].filter(Boolean).join("-")}"`;
    describe(response, file, etag);
    response.setHeader("Cache-Control", caching(file.path));
    if (status === 200 && isKnown(request.headers["if-none-match"], etag)) {
      return void response.writeHead(304).end();
    }
    if (encoding === null) {
      const isSameFile = (request.headers["if-range"] ?? etag) === etag;
      const asked = status === 200 && isSameFile ? request.headers.range : undefined;
      return sendBytes(request, response, file, readRange(asked, file.size), status);
    }
    const key = `${file.path} ${file.etag}`;
    const bytes = await compressed(key, encoding, () => file.handle.readFile());
    response.setHeader("Content-Encoding", encoding);
    response.writeHead(status, { "Content-Length": bytes.length });
    response.end(request.method === "HEAD" ? undefined : bytes);
  }
}

async function sendBytes(
  { method }: IncomingMessage,
  response: ServerResponse,
  { handle, size }: ServedFile,
  range: ByteRange,
  status: number,
): Promise<void> {
  if (range.kind === "unsatisfiable") {
    return void response.writeHead(416, { "Content-Range": `bytes */${size}` }).end();
  }
  const { start, end } = range.kind === "part" ? range : { start: 0, end: size - 1 };
  response.setHeader("Content-Length", end - start + 1);
  if (range.kind === "part") response.setHeader("Content-Range", `bytes ${start}-${end}/${size}`);
  response.writeHead(range.kind === "part" ? 206 : status);
  if (method === "HEAD" || size === 0) return void response.end();
  await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}

function describe(response: ServerResponse, file: ServedFile, etag: string): void {
  const contentType = contentTypeOf(file.path);
  response.setHeader("Content-Type", contentType);
  response.setHeader("ETag", etag);
  response.setHeader("Accept-Ranges", "bytes");
  if (isCompressible(contentType)) response.setHeader("Vary", "Accept-Encoding");
}

const leastBytes = 1_000;
const mostBytes = 16_000_000;

/** A part is cut from the file as it is, so a request for one is never compressed. */
function encodingFor({ headers }: IncomingMessage, file: ServedFile): ContentEncoding | null {
  const isWorthIt =
    isCompressible(contentTypeOf(file.path)) && file.size >= leastBytes && file.size <= mostBytes;
  if (!isWorthIt || headers.range !== undefined) return null;
  return negotiateEncoding(headers["accept-encoding"]);
}

const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? "").split(",").some((known) => known.trim().replace(/^W\//, "") === etag);
