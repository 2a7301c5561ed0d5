import type { AskedTable } from "../../schema/export/askedTable.ts";
import type { Answer } from "../engine/arrowAnswer.ts";
import { type AskOptions, openEngine } from "../engine/engine.ts";
import type { OwnTable } from "./ownTable.ts";
import { fetchTable } from "./tableFile.ts";
import { tableNamesIn } from "./tableNames.ts";

/** A database in the page, locked before it hears a first question; tables come as questions name them. */
export interface Session {
  /** Fetches the tables that a question names. */
  readonly prepare: (sql: string, signal: AbortSignal) => Promise<void>;
  readonly ask: (
    sql: string,
    signal: AbortSignal,
    limits?: Omit<AskOptions, "signal">,
  ) => Promise<Answer>;
  /** Puts a reader's own table beside the published ones. */
  readonly add: (own: Pick<OwnTable, "table" | "store">) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface SessionOptions {
  readonly engine: string;
  readonly tables: readonly AskedTable[];
  readonly onBytes: (received: number, total: number) => void;
  readonly signal: AbortSignal;
}

export async function openSession(options: SessionOptions): Promise<Session> {
  const { tables, onBytes, signal } = options;
  const engine = await openEngine({
    manifestUrl: options.engine,
    onProgress: ({ receivedBytes, totalBytes }) => onBytes(receivedBytes, totalBytes),
    signal,
  });
  await engine.lock();
  const loaded = new Map<string, Promise<void>>();

  const load = (table: AskedTable): Promise<void> => {
    const loading =
      loaded.get(table.id) ?? fetchTable(table).then((store) => engine.load(table, store));
    loaded.set(table.id, loading);
    loading.catch(() => loaded.delete(table.id));
    return loading;
  };
  const prepare = async (sql: string, signal: AbortSignal): Promise<void> => {
    const names = tableNamesIn(
      sql,
      tables.map(({ id }) => id),
    );
    const asked = tables.filter(({ id }) => names.includes(id));
    await untilAborted(Promise.all(asked.map(load)), signal);
  };
  return {
    prepare,
    ask: async (sql, signal, limits = {}) => {
      await prepare(sql, signal);
      return engine.ask(sql, { signal, ...limits });
    },
    add: ({ table, store }) => engine.load(table, store),
    close: engine.close,
  };
}

/** Loading goes on for the next question; the one that was dropped waits no longer. */
const untilAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.throwIfAborted();
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    }),
  ]);
