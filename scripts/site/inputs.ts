import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./files.ts";

const folders = ["src", "data", "scripts", "public"];
const files = ["package.json", "package-lock.json", "astro.config.mjs", "tsconfig.json"];
/** Written by the build itself, or from what it built. */
const generated = ["public/data/", "public/engine/", "data/ledger/", "data/addresses.txt"];
/** Where these wait to be put in place, or to be removed. */
const passing = /\/\.(data|ledger|releases)-(new|old)\/|\.swap-(new|old)\//;

/** One hash of everything the pages are made from: the files by their bytes, and the settings. */
export function hashInputs(root: string, settings: Readonly<Record<string, string>>): string {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const path of inputsIn(root)) {
    hash.update(`\n${path} ${statSync(join(root, path)).size}\n`);
    for (const block of blocksOf(join(root, path))) hash.update(block);
  }
  return hash.digest("hex");
}

/** A file piece by piece, however large; a piece is good until the next is asked for. */
function* blocksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    for (let size; (size = readSync(file, block)) > 0;) yield block.subarray(0, size);
  } finally {
    closeSync(file);
  }
}

const block = Buffer.alloc(1024 * 1024);

function inputsIn(root: string): string[] {
  const inFolders = folders.flatMap((folder) => filesUnder(root, folder));
  const alone = files.flatMap((file) => filesUnder(root, file));
  return [...inFolders, ...alone].filter(
    (path) => !generated.some((one) => path.startsWith(one)) && !passing.test(path),
  );
}
