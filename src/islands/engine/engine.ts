import type { ColumnStore } from "../../schema/parquet/columnBatch.ts";
import type { Answer } from "./arrowAnswer.ts";
import { downloadEngine, type DownloadOptions } from "./engineDownload.ts";
import { EngineError, type EngineTrouble } from "./engineError.ts";
import { limitsOfAnswers } from "./engineLimits.ts";
import { afterData } from "./engineLock.ts";
import { askDatabase } from "./engineQuestion.ts";
import { startDatabase, type StartedDatabase } from "./engineStart.ts";
import { loadTable, type StoredTable } from "./engineTable.ts";

export interface EngineOptions extends DownloadOptions {
  /** How long the engine may take to start once it is downloaded. */
  readonly startWithinMs?: number;
}

/** DuckDB in the reader's browser: load the tables, lock, and only then ask. */
export interface Engine {
  readonly duckdb: string;
  /** Whether the downloaded files were checked against their hashes. */
  readonly isVerified: boolean;
  /** Loads a table under its id, with the types it declares. */
  readonly load: (table: StoredTable, store: ColumnStore) => Promise<void>;
  /** Shuts the engine off from everything outside itself, for good. */
  readonly lock: () => Promise<void>;
  /** Answers one question; an aborted signal stops the work and rejects with its reason. */
  readonly ask: (question: string, options?: AskOptions) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Further rows, columns and cells are left out, and longer values cut; the answer says so. */
  readonly mostRows?: number;
  readonly mostColumns?: number;
  readonly mostCells?: number;
  readonly longest?: number;
}

/** Downloads and starts the engine; rejects with an `EngineError` that a reader can be told. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { signal, startWithinMs = 30_000 } = options;
  if (!("WebAssembly" in globalThis && "Worker" in globalThis))
    throw new EngineError("unsupported", "WebAssembly or Worker is missing");
  const downloaded = await downloadEngine(options);
  const started = await startDatabase(downloaded, { signal, withinMs: startWithinMs });
  const { duckdb, isVerified } = downloaded;
  return { duckdb, isVerified, ...engineOf(started) };
}

function engineOf({ db, connection, failure }: StartedDatabase) {
  let stop: (reason: EngineError) => void = () => {};
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  let isLocked = false;

  const close = async (reason: string) => {
    stop(new EngineError("stopped", reason));
    await db.terminate();
  };
  stopped.catch(() => {});
  failure.catch((error: Error) => close(error.message));
  const untilStopped = <T>(work: Promise<T>, trouble: EngineTrouble): Promise<T> =>
    Promise.race([stopped, work.catch(toldAs(trouble))]);

  return {
    load: (table: StoredTable, store: ColumnStore) =>
      untilStopped(loadTable(connection, table, store), "data_not_loaded"),
    lock: async () => {
      for (const setting of afterData) await untilStopped(connection.query(setting), "not_started");
      isLocked = true;
    },
    ask: (question: string, { signal, ...limits }: AskOptions = {}) => {
      if (!isLocked) throw new Error(`question asked before the lock: ${question}`);
      const answer = askDatabase(db, question, { ...limitsOfAnswers, ...limits, signal });
      closeIfStuck(answer, signal, close);
      return untilStopped(answer, "question_refused");
    },
    close: () => close("closed"),
  };
}

/** A single step that can't be interrupted is ended together with the worker that is busy with it. */
function closeIfStuck(
  answer: Promise<unknown>,
  signal: AbortSignal | undefined,
  close: (reason: string) => Promise<void>,
): void {
  let isSettled = false;
  const settle = () => (isSettled = true);
  answer.then(settle, settle);
  const closeSoon = () =>
    setTimeout(() => isSettled || close("the question could not be interrupted"), graceMs);
  signal?.addEventListener("abort", closeSoon, { once: true });
}

const graceMs = 1000;

/** Keeps what a reader can be told already, and the reason of an abort; the rest is told as `trouble`. */
const toldAs =
  (trouble: EngineTrouble) =>
  (error: unknown): never => {
    if (error instanceof EngineError || error instanceof DOMException) throw error;
    throw new EngineError(trouble, error);
  };
