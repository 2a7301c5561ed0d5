import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { figureSets, otherFiles, provinceKits } from "../src/figures/index.ts";
import type { SiteFile } from "../src/figures/siteFile.ts";
import { type BuiltFile, packFolder, packKit } from "./site/kit.ts";

/**
 * `node scripts/figures.ts FOLDER ADDRESS`: what can be taken away of every figure, alone and packed
 * into a kit, and the pictures of link previews. Those are painted on another core meanwhile.
 */
const [, , folder, address] = process.argv;
if (folder === undefined || address === undefined) throw new Error("folder and address not named");
for (const name of ["pictures", "figures", "kits"])
  mkdirSync(join(folder, name), { recursive: true });

const unfinished: Promise<unknown>[] = otherFiles().map(write);
for (const { kit, files } of figureSets(new URL(address))) {
  const painted = files.filter(({ isPainted }) => isPainted).map(write);
  const held: BuiltFile[] = [];
  for (const file of files)
    if (file.isInKitAlone) held.push({ name: basename(file.path), bytes: await bytesOf(file) });
    else if (!file.isPainted) await write(file);
  unfinished.push(Promise.all(painted).then(() => pack(kit, files, held)));
}
await Promise.all(unfinished);

// They hold pictures of charts that have been painted by now.
for (const { kit, pictures, files } of provinceKits(new URL(address))) {
  const held = (await files()).map(({ name, content }) => ({ name, bytes: Buffer.from(content) }));
  const drawn = pictures.map((path) => ({
    name: basename(path),
    bytes: readFileSync(pathOf(path)),
  }));
  writeFileSync(pathOf(`kits/${kit}.zip`), packFolder(kit, [...held, ...drawn]));
}

async function write({ path, content }: SiteFile): Promise<void> {
  writeFileSync(pathOf(path), await content());
}

async function bytesOf({ content }: SiteFile): Promise<Uint8Array> {
  return Buffer.from(await content());
}

/** The very bytes that the site serves, read again rather than held until the last is painted, and those of the kit alone. */
function pack(kit: string, files: readonly SiteFile[], held: readonly BuiltFile[]): void {
  const kept = files
    .filter(({ isPreview, isInKitAlone }) => !isPreview && !isInKitAlone)
    .map(({ path }) => ({ name: basename(path), bytes: readFileSync(pathOf(path)) }));
  writeFileSync(pathOf(`kits/${kit}.zip`), packKit(kit, [...kept, ...held]));
}

function pathOf(path: string): string {
  return join(folder as string, path);
}
