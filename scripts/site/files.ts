import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files under a folder (or the one file named so), as sorted paths from the root with `/`. */
export function filesUnder(root: string, path: string): string[] {
  const start = join(root, path);
  const stats = statSync(start, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return [path];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
