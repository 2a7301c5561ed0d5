import { readRange } from "../../words/number/byteRange.ts";

/** Answers a request for a part of a file from the whole of it. */
export async function partOf(whole: Response, range: string): Promise<Response> {
  const body = await whole.arrayBuffer();
  const asked = readRange(range, body.byteLength);
  const headers = new Headers(whole.headers);
  if (asked.kind === "whole") return new Response(body, { headers });
  if (asked.kind === "unsatisfiable") {
    headers.set("content-range", `bytes */${body.byteLength}`);
    return new Response(null, { status: 416, headers });
  }
  const part = body.slice(asked.start, asked.end + 1);
  headers.set("content-range", `bytes ${asked.start}-${asked.end}/${body.byteLength}`);
  headers.set("content-length", String(part.byteLength));
  return new Response(part, { status: 206, headers });
}

/** The size of the whole file as the answer to a request for a part tells it; null where it doesn't. */
export function wholeSizeOf(part: Response): number | null {
  const [, size] = /\/(\d+)$/.exec(part.headers.get("content-range") ?? "") ?? [];
  return size === undefined ? null : Number(size);
}
