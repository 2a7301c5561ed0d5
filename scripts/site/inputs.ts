import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./files.ts";

const folders = ["src", "data", "scripts", "public"];
const files = ["package.json", "package-lock.json", "astro.config.mjs", "tsconfig.json"];
/** Written by the build itself. */
const generated = ["public/data/", "public/engine/"];

/** One hash of everything the pages are made from: the files by their bytes, and the settings. */
export function hashInputs(root: string, settings: Readonly<Record<string, string>>): string {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const path of inputsIn(root)) {
    const bytes = readFileSync(join(root, path));
    hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

function inputsIn(root: string): string[] {
  const inFolders = folders.flatMap((folder) => filesUnder(root, folder));
  const alone = files.flatMap((file) => filesUnder(root, file));
  return [...inFolders, ...alone].filter((path) => !generated.some((one) => path.startsWith(one)));
}
