import { FetchError, type FetchTrouble } from "./fetchError.ts";

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** The first byte and the one after the last. */
  readonly range?: readonly [number, number];
  /** How many bytes the whole file has, where that is known. */
  readonly bytes?: number;
  /** A page is asked for; in place of data one is no answer. */
  readonly isPage?: boolean;
  /** No copy that the browser kept will do. */
  readonly isFresh?: boolean;
  readonly onBytes?: (received: number, first: Uint8Array) => void;
  readonly patienceMs?: number;
}

export interface FetchedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The host sent the range that was asked for, and not all of the file. */
  readonly isPart: boolean;
}

/**
 * All of a file of the site, or a `FetchError` that a reader can be told. As long as it moves it may take its
 * time; where next to nothing comes for the length of a patience, it is given up.
 */
export async function fetchFile(path: string, options: FetchOptions = {}): Promise<FetchedFile> {
  const { signal, range, onBytes = () => {}, patienceMs = usualPatience } = options;
  const ending = new AbortController();
  const drop = () => ending.abort(signal?.reason);
  if (signal?.aborted) drop();
  signal?.addEventListener("abort", drop, { once: true });
  const patience = startPatience(patienceMs, () =>
    ending.abort(new FetchError("silent", path, `no progress within ${patienceMs} ms`)),
  );
  const headers = new Headers();
  if (range) headers.set("Range", `bytes=${range[0]}-${range[1] - 1}`);
  let trouble: FetchTrouble = "unreachable";
  try {
    const response = await fetch(path, {
      ...{ headers, signal: ending.signal },
      ...(options.isFresh && { cache: "no-store" as const }),
    });
    patience.renew();
    const refusal = refusalOf(response, options);
    if (refusal) throw new FetchError(refusal, path, response.status);
    trouble = "incomplete";
    const bytes = await collect(response, (received, more, first) => {
      patience.note(more);
      onBytes(received, first);
    });
    const isPart = response.status === 206;
    const meant = isPart && range ? range[1] - range[0] : options.bytes;
    if (meant !== undefined && bytes.length !== meant)
      throw new Error(`${bytes.length} bytes instead of ${meant}`);
    return { bytes, isPart };
  } catch (error) {
    if (ending.signal.aborted) throw ending.signal.reason;
    ending.abort();
    throw error instanceof FetchError ? error : new FetchError(trouble, path, error);
  } finally {
    patience.end();
    signal?.removeEventListener("abort", drop);
  }
}

export async function fetchText(path: string, options?: FetchOptions): Promise<string> {
  return new TextDecoder().decode((await fetchFile(path, options)).bytes);
}

/** What a file of text says; one that can't be read was cut short, or is another. */
export async function fetchDecoded<T>(path: string, decode: (text: string) => T): Promise<T> {
  const text = await fetchText(path);
  try {
    return decode(text);
  } catch (error) {
    throw new FetchError("incomplete", path, error);
  }
}

export const fetchParsed = (path: string): Promise<unknown> =>
  fetchDecoded(path, (text): unknown => JSON.parse(text));

const usualPatience = 15_000;

/** Fewer bytes than these are no progress. */
const leastProgress = 1_000;

/** Ends what does not move. */
function startPatience(milliseconds: number, end: () => void) {
  let clock = setTimeout(end, milliseconds);
  let unrewarded = 0;
  const renew = () => {
    unrewarded = 0;
    clearTimeout(clock);
    clock = setTimeout(end, milliseconds);
  };
  return {
    renew,
    note: (bytes: number) => {
      unrewarded += bytes;
      if (unrewarded >= leastProgress) renew();
    },
    end: () => clearTimeout(clock),
  };
}

function refusalOf(
  { ok, status, headers }: Response,
  { isPage = false }: FetchOptions,
): FetchTrouble | null {
  if (status === 404 || status === 410) return "missing";
  if (!ok) return "failing";
  const isHtml = (headers.get("content-type") ?? "").startsWith("text/html");
  return isHtml && !isPage ? "otherPage" : null;
}

async function collect(
  { body }: Response,
  onBytes: (received: number, more: number, first: Uint8Array) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let received = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    received += part.value.length;
    onBytes(received, part.value.length, parts[0] as Uint8Array);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
