import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { DuckDBInstance } from "@duckdb/node-api";
import Papa from "papaparse";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { checkFile } from "../../src/pipeline/check/check.ts";
import { nativeSha256 } from "../data/hash.ts";
import { limitsOf, openRegister } from "../data/register.ts";
import { openTableFile } from "../data/tableFile.ts";
import { benchFolder } from "./exportFile.ts";

/** One way of reading a file, once: a process of its own, so that its memory is its own too. */
const [way = "", path = "", encoding = ""] = process.argv.slice(2);

const ways: Readonly<Record<string, () => Promise<() => Promise<number>>>> = {
  check: prepareCheck,
  papa: async () => readWithPapa,
  duckdb: prepareDuckdb,
};

const read = await ways[way]!();
const started = performance.now();
const rows = await read();
const ms = performance.now() - started;
const peakBytes = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ rows, ms, peakBytes }));

/** The whole of `check --out x.parquet`; the register of places is read before the clock starts. */
async function prepareCheck(): Promise<() => Promise<number>> {
  const { table } = villageFunds;
  const places = openRegister()();
  const knownLimits = limitsOf(villageFunds, places);
  const out = openTableFile(join(benchFolder, `checked-${process.pid}.parquet`), table);
  if ("th" in out) throw new Error(out.en);
  return async () => {
    const bytes = createReadStream(path, { highWaterMark: 1024 * 1024 });
    const hash = nativeSha256();
    const checked = await checkFile({
      bytes,
      dataset: villageFunds,
      places,
      knownLimits,
      file: path,
      hash,
      out,
    });
    out.discard();
    if (!checked.isPublishable) throw new Error(`export refused: ${checked.findings[0]?.code}`);
    return checked.rows;
  };
}

/** PapaParse alone: decoded text in chunks, arrays of strings, nothing done with them. */
function readWithPapa(): Promise<number> {
  const decoder = new TextDecoder(encoding);
  const file = createReadStream(path, { highWaterMark: 1024 * 1024 });
  const text = Readable.from(
    (async function* () {
      for await (const bytes of file) yield decoder.decode(bytes, { stream: true });
    })(),
  );
  let rows = 0;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter: ",",
      newline: encoding === "utf-8" ? "\n" : "\r\n",
      chunk: ({ data }) => void (rows += data.length),
      complete: () => resolve(rows),
      error: reject,
    });
  });
}

/** DuckDB's own reader, every cell text as with Papa, into a table. */
async function prepareDuckdb(): Promise<() => Promise<number>> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "4GB" });
  const connection = await instance.connect();
  return async () => {
    await connection.run(`CREATE TABLE t AS FROM read_csv('${path}', all_varchar = true)`);
    const answer = await connection.runAndReadAll("SELECT count(*) FROM t");
    return Number(answer.getRows()[0]?.[0]);
  };
}
