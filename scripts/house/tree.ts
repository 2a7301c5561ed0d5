import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../site/files.ts";

/** The project's own sources: path → text. */
export function readTree(root: string): Map<string, string> {
  const paths = ["src", "scripts", "tests"].flatMap((folder) => filesUnder(root, folder));
  const sources = paths.filter((path) => /\.(ts|mts|mjs|svelte|astro)$/.test(path));
  const written = sources.filter((path) => !path.endsWith(".d.ts"));
  return new Map(written.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
