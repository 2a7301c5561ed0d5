import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { packKit } from "./kit.ts";

/** Packs a kit of each figure once its files are built, so that a kit holds the very bytes of the site. */
export const kits = (): AstroIntegration => ({
  name: "kits",
  hooks: {
    "astro:build:done": ({ dir, logger }) => {
      logger.info(`${packKits(fileURLToPath(dir))} kits`);
    },
  },
});

/** Writes `kits/<figure>.zip` for every figure of a built site; answers how many there are. */
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
