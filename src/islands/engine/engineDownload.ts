import { EngineError } from "./engineError.ts";
import type { EngineManifest } from "./engineManifest.ts";
import { fetchFile } from "../shared/fetchFile.ts";
import { sha256Hex } from "../shared/sha256Hex.ts";

export interface DownloadProgress {
  readonly receivedBytes: number;
  readonly totalBytes: number;
}

export interface DownloadOptions {
  readonly manifestUrl: string | URL;
  readonly onProgress?: (progress: DownloadProgress) => void;
  readonly signal?: AbortSignal;
}

export interface DownloadedEngine {
  readonly duckdb: string;
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly worker: Uint8Array<ArrayBuffer>;
  /** False where the browser offers no hashing, as on a page served over plain http. */
  readonly isVerified: boolean;
}

/** Fetches the engine's files from the page's own origin and makes sure that they are the ones meant. */
export async function downloadEngine(options: DownloadOptions): Promise<DownloadedEngine> {
  const { manifestUrl, onProgress = () => {}, signal } = options;
  const base = new URL(manifestUrl, location.href);
  const manifest = await fetchManifest(base, signal);
  const [wasm, worker] = await Promise.all([
    fetchBytes(new URL(manifest.wasm.path, base), signal, (receivedBytes, isCompressed) => {
      const { gzipBytes, bytes } = manifest.wasm;
      onProgress({ receivedBytes, totalBytes: isCompressed ? gzipBytes : bytes });
    }).then(decompress),
    fetchBytes(new URL(manifest.worker.path, base), signal),
  ]);
  const checks = await Promise.all([
    isAsMeant(wasm, manifest.wasm),
    isAsMeant(worker, manifest.worker),
  ]);
  return { duckdb: manifest.duckdb, wasm, worker, isVerified: checks.every(Boolean) };
}

async function fetchManifest(url: URL, signal?: AbortSignal): Promise<EngineManifest> {
  const bytes = await fetchBytes(url, signal);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as EngineManifest;
  } catch (error) {
    throw new EngineError("damaged", error);
  }
}

type OnBytes = (receivedBytes: number, isCompressed: boolean) => void;

async function fetchBytes(
  url: URL,
  signal?: AbortSignal,
  onBytes: OnBytes = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { bytes } = await fetchFile(url.href, {
      signal,
      onBytes: (received, first) => onBytes(received, isGzip(first)),
    });
    return bytes;
  } catch (error) {
    signal?.throwIfAborted();
    throw new EngineError("unreachable", error);
  }
}

/** Some hosts send `.gz` files with `Content-Encoding: gzip`, and the browser has undone it already. */
async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (!isGzip(bytes)) return bytes;
  if (!("DecompressionStream" in globalThis))
    throw new EngineError("unsupported", "DecompressionStream is missing");
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new EngineError("damaged", error);
  }
}

/** True when the bytes hash as they must, false when hashing is not to be had; throws otherwise. */
async function isAsMeant(
  bytes: Uint8Array<ArrayBuffer>,
  meant: { readonly bytes: number; readonly sha256: string },
): Promise<boolean> {
  if (bytes.length !== meant.bytes)
    throw new EngineError("damaged", `${bytes.length} bytes instead of ${meant.bytes}`);
  const sha256 = await sha256Hex(bytes);
  if (sha256 === null) return false;
  if (sha256 !== meant.sha256)
    throw new EngineError("damaged", `sha256 ${sha256} instead of ${meant.sha256}`);
  return true;
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
