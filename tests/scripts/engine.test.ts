import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeEngine } from "../../scripts/engine.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "engine-"));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (path: string) => readFile(join(folder, path));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("writeEngine", () => {
  it("writes both files as its manifest says, each small enough to be served", async () => {
    const { manifest, isNew } = await writeEngine(folder);
    expect(isNew).toBe(true);
    expect(JSON.parse(String(await read("engine.json")))).toEqual(manifest);
    const compressed = await read(manifest.wasm.path);
    expect(compressed.length).toBe(manifest.wasm.gzipBytes);
    expect(compressed.length).toBeLessThan(25e6);
    expect(compressed.subarray(3, 10)).toEqual(Buffer.from([0, 0, 0, 0, 0, 2, 255]));
    const wasm = gunzipSync(compressed);
    expect([wasm.length, sha256(wasm)]).toEqual([manifest.wasm.bytes, manifest.wasm.sha256]);
    const worker = await read(manifest.worker.path);
    expect([worker.length, sha256(worker)]).toEqual([
      manifest.worker.bytes,
      manifest.worker.sha256,
    ]);
  });

  it("leaves what is right alone", async () => {
    const before = await stat(join(folder, "engine.json"));
    expect((await writeEngine(folder)).isNew).toBe(false);
    expect((await stat(join(folder, "engine.json"))).mtimeMs).toBe(before.mtimeMs);
  });

  it("mends a damaged file and clears what does not belong", async () => {
    const { manifest } = await writeEngine(folder);
    const good = await read(manifest.wasm.path);
    await writeFile(join(folder, manifest.wasm.path), good.with(5000, good[5000]! ^ 1));
    await writeFile(join(folder, "old.wasm"), "old");
    expect((await writeEngine(folder)).isNew).toBe(true);
    expect(good.equals(await read(manifest.wasm.path))).toBe(true);
    expect((await readdir(folder)).sort()).toEqual([
      manifest.wasm.path.split("/")[0],
      "engine.json",
    ]);
  });
});
