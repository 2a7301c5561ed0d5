import { askQuery } from "../../query/askQuery.ts";
import { openEngine, type Engine, type EngineOptions } from "../../../src/islands/engine/engine.ts";
import { EngineError } from "../../../src/islands/engine/engineError.ts";
import { parquetMetadata } from "hyparquet";
import { storeOfRows } from "../../../src/query/storeOfRows.ts";
import type { Table } from "../../../src/schema/declare/table.ts";
import { storedColumns } from "../../../src/schema/parquet/parquet.ts";
import { readColumns } from "../../../src/schema/parquet/readColumns.ts";
import { run } from "../../../src/query/run.ts";
import { toSql } from "../../../src/query/sql.ts";
import { market, marketRows, seededRandom } from "../../query/market.ts";
import { randomQuestion } from "../../query/randomQuestion.ts";

/** What the browser tests call in the page; every answer is plain JSON, bigints written as `3n`. */
const bench = {
  open,
  lock,
  openLocked,
  loadAnother,
  ask,
  compareRunners,
  readParquet,
  violations: [] as string[],
};
export type EngineBench = typeof bench;
Object.assign(globalThis, { bench });

document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  bench.violations.push(`${violatedDirective} ${blockedURI}`),
);

let engine: Engine | undefined;
const rows = marketRows(200, seededRandom(2567));

const stored = (table: Table) => ({ id: table.id, columns: storedColumns(table) });

type Outcome = { readonly value: unknown } | { readonly error: Trouble };
interface Trouble {
  readonly name: string;
  readonly code?: string;
  readonly th?: string;
  readonly en?: string;
  readonly detail?: string;
}

async function open(options: Omit<EngineOptions, "signal"> & { abort?: boolean }) {
  const seen: [number, number][] = [];
  const aborter = new AbortController();
  return outcome(async () => {
    engine = await openEngine({
      ...options,
      signal: aborter.signal,
      onProgress: ({ receivedBytes, totalBytes }) => {
        seen.push([receivedBytes, totalBytes]);
        if (options.abort) aborter.abort();
      },
    });
    return { duckdb: engine.duckdb, isVerified: engine.isVerified, seen };
  });
}

async function lock() {
  await opened().lock();
}

async function openLocked() {
  await engine?.close();
  engine = await openEngine({ manifestUrl: "/engine/engine.json" });
  await engine.load(stored(market), storeOfRows(market, rows));
  await engine.lock();
}

function ask(text: string, milliseconds = 20_000, mostRows?: number) {
  const signal = AbortSignal.timeout(milliseconds);
  return outcome(() => opened().ask(text, { signal, ...(mostRows !== undefined && { mostRows }) }));
}

/** Loads the market once more under another id, where asked with a column that must not be missing. */
function loadAnother(id: string, isComplete: boolean) {
  return outcome(async () => {
    const debt = { ...market.columns.debt, nullable: !isComplete };
    const another = { ...market, id, columns: { ...market.columns, debt } };
    await opened().load(stored(another), storeOfRows(market, rows));
  });
}

/** Asks both runners the same questions; the answers that differ come back. */
async function compareRunners(count: number) {
  const random = seededRandom(7);
  const different: unknown[] = [];
  for (let i = 0; i < count; i++) {
    const q = randomQuestion(rows, random);
    const inMemory = JSON.stringify(run(q, rows));
    const inEngine = JSON.stringify(await askQuery(opened(), q));
    if (inMemory !== inEngine) different.push({ sql: toSql(q), inMemory, inEngine });
  }
  return different;
}

async function readParquet() {
  const file = await (await fetch("/market.parquet")).arrayBuffer();
  const read = await readColumns(storedColumns(market), parquetMetadata(file), file);
  return JSON.stringify(read) === JSON.stringify(storeOfRows(market, rows));
}

async function outcome(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    return plain({ value: await work() });
  } catch (error) {
    if (!(error instanceof EngineError)) return { error: { name: String(error) } };
    const { name, code, text, detail } = error;
    return { error: { name, code, ...text, detail } };
  }
}

function opened(): Engine {
  if (!engine) throw new Error("engine was not opened");
  return engine;
}

const plain = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_, cell) => (typeof cell === "bigint" ? `${cell}n` : cell)));
