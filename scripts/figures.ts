import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { figureFiles } from "../src/figures/index.ts";
import type { SiteFile } from "../src/figures/siteFile.ts";
import { packKits } from "./site/kits.ts";

/**
 * `node scripts/figures.ts FOLDER ADDRESS`: what can be taken away of every figure, and its previews.
 * Cards are painted on another core while the other files are written.
 */
const [, , folder, address] = process.argv;
if (folder === undefined || address === undefined) throw new Error("folder and address not named");
for (const name of ["pictures", "figures"]) mkdirSync(join(folder, name), { recursive: true });

const { painted, written } = figureFiles(new URL(address));
const painting = painted.map(write);
for (const file of written) await write(file);
await Promise.all(painting);
packKits(folder);

async function write({ path, content }: SiteFile): Promise<void> {
  writeFileSync(join(folder as string, path), await content());
}
