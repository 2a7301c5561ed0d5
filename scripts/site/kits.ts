import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packKit } from "./kit.ts";

/**
 * Writes `kits/<figure>.zip` for every figure, from its files and pictures in the same folder: a kit
 * holds the very bytes that the site serves.
 */
export function packKits(folder: string): void {
  const files = Map.groupBy(filesIn(folder, "figures"), ({ name }) => name.replace(ends, ""));
  const pictures = Map.groupBy(filesIn(folder, "pictures"), ({ name }) =>
    name.replace(/-(?:th|en)\.(?:svg|png)$/, ""),
  );
  mkdirSync(join(folder, "kits"), { recursive: true });
  for (const [kit, own] of files) {
    const shown = pictures.get(kit.replace(/^sample-/, "")) ?? [];
    const built = [...own, ...shown].map(({ name, path }) => ({ name, bytes: readFileSync(path) }));
    writeFileSync(join(folder, "kits", `${kit}.zip`), packKit(kit, built));
  }
}

/** What follows the figure's name in the names of its files. */
const ends = /(?:-excel\.csv|\.csv-metadata\.json|-readme\.txt|\.\w+)$/;

const filesIn = (root: string, folder: string) =>
  readdirSync(join(root, folder)).map((name) => ({ name, path: join(root, folder, name) }));
