import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

const names = { wasm: "duckdb-eh.wasm", worker: "duckdb-browser-eh.worker.js" } as const;

/** The release of DuckDB inside the pinned package. */
const duckdb = "v1.4.3";

/** Some hosts refuse larger files. */
const mostBytes = 25e6;

/**
 * Puts the database engine into the folder that is served: the WebAssembly compressed, its worker
 * beside it, both under their content's hash, and `engine.json` that says where and how large.
 * Answers whether there was anything to do.
 */
export async function writeEngine(folder: string): Promise<{ manifest: Manifest; isNew: boolean }> {
  const [wasm, worker] = await Promise.all([readAsset(names.wasm), readAsset(names.worker)]);
  const present = await readPresent(folder);
  if (present && (await isRight(folder, present, wasm, worker)))
    return { manifest: present, isNew: false };

  const compressed = await gzipStably(wasm);
  const version = sha256(Buffer.concat([wasm, worker])).slice(0, 16);
  const manifest: Manifest = {
    duckdb,
    wasm: {
      path: `${version}/${names.wasm}.gz`,
      bytes: wasm.length,
      gzipBytes: compressed.length,
      sha256: sha256(wasm),
    },
    worker: { path: `${version}/${names.worker}`, bytes: worker.length, sha256: sha256(worker) },
  };
  assertServable({ [manifest.wasm.path]: compressed, [manifest.worker.path]: worker });
  await mkdir(join(folder, version), { recursive: true });
  await writeWhole(join(folder, manifest.wasm.path), compressed);
  await writeWhole(join(folder, manifest.worker.path), worker);
  // Last, for it leads to the others: a run that is broken off leaves what stood before.
  await writeWhole(join(folder, "engine.json"), JSON.stringify(manifest, null, 2) + "\n");
  await clearOthers(folder, ["engine.json", version]);
  return { manifest, isNew: true };
}

interface Manifest {
  readonly duckdb: string;
  readonly wasm: { path: string; bytes: number; gzipBytes: number; sha256: string };
  readonly worker: { path: string; bytes: number; sha256: string };
}

function readAsset(name: string): Promise<Buffer> {
  const path = createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${name}`);
  return readFile(path);
}

async function readPresent(folder: string): Promise<Manifest | null> {
  try {
    return JSON.parse(await readFile(join(folder, "engine.json"), "utf8")) as Manifest;
  } catch {
    return null;
  }
}

/** Compares the bytes themselves: a file cut short or changed on the way is written again. */
async function isRight(folder: string, present: Manifest, wasm: Buffer, worker: Buffer) {
  try {
    const [compressed, served] = await Promise.all([
      readFile(join(folder, present.wasm.path)),
      readFile(join(folder, present.worker.path)),
    ]);
    return (
      present.duckdb === duckdb &&
      present.wasm.sha256 === sha256(wasm) &&
      present.worker.sha256 === sha256(worker) &&
      present.wasm.gzipBytes === compressed.length &&
      served.equals(worker) &&
      (await promisify(gunzip)(compressed)).equals(wasm)
    );
  } catch {
    return false;
  }
}

/** Gzip with the same header everywhere: no name, no time, no operating system. */
async function gzipStably(bytes: Buffer): Promise<Buffer> {
  const compressed = await promisify(gzip)(bytes, { level: 9 });
  compressed[9] = 255;
  return compressed;
}

function assertServable(files: Readonly<Record<string, Buffer>>): void {
  for (const [path, { length }] of Object.entries(files))
    if (length >= mostBytes)
      throw new Error(`engine file too large to be served: ${path} ${length}`);
}

/** Under its name a file is whole or not there. */
async function writeWhole(path: string, content: Buffer | string): Promise<void> {
  await writeFile(`${path}.${process.pid}`, content);
  await rename(`${path}.${process.pid}`, path);
}

async function clearOthers(folder: string, own: readonly string[]): Promise<void> {
  for (const name of await readdir(folder))
    if (!own.includes(name)) await rm(join(folder, name), { recursive: true });
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

if (process.argv[1] === import.meta.filename) {
  const start = performance.now();
  const { manifest, isNew } = await writeEngine(join(process.cwd(), "public/engine"));
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    [
      `DuckDB ${manifest.duckdb} ${isNew ? "เตรียมแล้ว prepared" : "พร้อมอยู่แล้ว already there"}`,
      `${megabytes(manifest.wasm.gzipBytes)} (${megabytes(manifest.wasm.bytes)} เมื่อคลาย decompressed)`,
      `${((performance.now() - start) / 1000).toFixed(1)} s`,
    ].join(" · "),
  );
}
