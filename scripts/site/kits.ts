import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packKit } from "./kit.ts";

/**
 * Writes `kits/<figure>.zip` for every figure of a built site, from the files that it serves; answers
 * how many there are.
 */
export function packKits(dist: string): number {
  const files = Map.groupBy(filesIn(dist, "figures"), ({ name }) => name.replace(ends, ""));
  const pictures = Map.groupBy(filesIn(dist, "pictures"), ({ name }) =>
    name.replace(/-(?:th|en)\.(?:svg|png)$/, ""),
  );
  mkdirSync(join(dist, "kits"), { recursive: true });
  for (const [kit, own] of files) {
    const shown = pictures.get(kit.replace(/^sample-/, "")) ?? [];
    const built = [...own, ...shown].map(({ name, path }) => ({ name, bytes: readFileSync(path) }));
    writeFileSync(join(dist, "kits", `${kit}.zip`), packKit(kit, built));
  }
  return files.size;
}

/** What follows the figure's name in the names of its files. */
const ends = /(?:-excel\.csv|\.csv-metadata\.json|-readme\.txt|\.\w+)$/;

const filesIn = (dist: string, folder: string) =>
  readdirSync(join(dist, folder)).map((name) => ({ name, path: join(dist, folder, name) }));
