import { keptAtHeader, keptBytesHeader } from "./shelfName.ts";

export interface CopyOptions {
  readonly isPage: boolean;
  readonly now: string;
  /** No larger file is kept. */
  readonly mostBytes: number;
}

/**
 * A response as it is kept; null where it must not be: a part, a redirect, an error, another origin's,
 * too large, or the page of a gatekeeper in place of a file. One cut short on its way is thrown.
 */
export async function copyOf(
  response: Response,
  { isPage, now, mostBytes }: CopyOptions,
): Promise<Response | null> {
  const { status, redirected, type, headers } = response;
  const promised = headers.has("content-encoding") ? null : headers.get("content-length");
  const isWhole = status === 200 && !redirected && ["basic", "default"].includes(type);
  if (!isWhole || (!isPage && isHtml(headers)) || Number(promised) > mostBytes) {
    await response.body?.cancel();
    return null;
  }

  const body = await response.arrayBuffer();
  if (promised !== null && Number(promised) !== body.byteLength)
    throw new Error(`response cut short: ${body.byteLength} of ${promised} bytes`);
  if (body.byteLength > mostBytes) return null;
  return new Response(body, { headers: keptHeaders(headers, body.byteLength, now) });
}

/** The body is kept as it is read: neither compressed nor of the length on the way. */
function keptHeaders(from: Headers, bytes: number, now: string): Headers {
  const headers = new Headers(from);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  headers.set(keptAtHeader, now);
  headers.set(keptBytesHeader, String(bytes));
  return headers;
}

/** A kept page says in its own HTML when it was fetched, so that no one takes its figures for today's. */
export async function datedCopy(copy: Response): Promise<Response> {
  if (!isHtml(copy.headers)) return copy;
  const keptAt = copy.headers.get(keptAtHeader) ?? "";
  const html = (await copy.text()).replace("<html", `<html data-kept-at="${keptAt}"`);
  return new Response(html, { headers: copy.headers });
}

const isHtml = (headers: Headers): boolean =>
  (headers.get("content-type") ?? "").startsWith("text/html");
