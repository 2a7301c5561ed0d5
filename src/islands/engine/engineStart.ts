import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { DownloadedEngine } from "./engineDownload.ts";
import { EngineError } from "./engineError.ts";
import { beforeData } from "./engineLock.ts";
import { startEngineWorker } from "./engineWorker.ts";

export interface StartedDatabase {
  readonly db: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  /** Never resolves; rejects when the worker fails. */
  readonly failure: Promise<never>;
}

/** Starts an empty database in memory; a start that can't succeed ends with an `EngineError`. */
export async function startDatabase(
  { wasm, worker: script }: DownloadedEngine,
  { signal, withinMs }: { readonly signal: AbortSignal | undefined; readonly withinMs: number },
): Promise<StartedDatabase> {
  signal?.throwIfAborted();
  const { worker, failure } = startEngineWorker(script);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    const limits = [failure, timeout(withinMs), aborted(signal)];
    const connection = await Promise.race([connect(db, wasm), ...limits]);
    return { db, connection, failure };
  } catch (error) {
    await db.terminate();
    signal?.throwIfAborted();
    throw new EngineError("not_started", error);
  }
}

async function connect(
  db: AsyncDuckDB,
  wasm: Uint8Array<ArrayBuffer>,
): Promise<AsyncDuckDBConnection> {
  const url = URL.createObjectURL(new Blob([wasm], { type: "application/wasm" }));
  try {
    await db.instantiate(url);
  } finally {
    URL.revokeObjectURL(url);
  }
  await db.open({ path: ":memory:" });
  const connection = await db.connect();
  for (const setting of beforeData) await connection.query(setting);
  return connection;
}

const timeout = (milliseconds: number): Promise<never> =>
  new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`no start within ${milliseconds} ms`)), milliseconds),
  );

const aborted = (signal?: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
