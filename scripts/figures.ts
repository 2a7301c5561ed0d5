import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { figureSets, otherFiles, provinceKits } from "../src/figures/index.ts";
import type { SiteFile } from "../src/figures/siteFile.ts";
import { type BuiltFile, figureInKit, packFolder } from "./site/kit.ts";

/**
 * `node scripts/figures.ts FOLDER ADDRESS`: what can be taken away of every figure, alone and packed
 * into a kit, and the pictures of link previews. These are painted on other cores meanwhile.
 */
const [, , folder, address] = process.argv;
if (folder === undefined || address === undefined) throw new Error("folder and address not named");
for (const name of ["pictures", "figures", "kits"])
  mkdirSync(join(folder, name), { recursive: true });

const painted: Promise<void>[] = otherFiles().map(write);
const ofProvinces = new Map<string, BuiltFile[]>();
for (const { name, kit, files } of figureSets(new URL(address))) {
  painted.push(...files.filter(({ isPainted }) => isPainted).map(write));
  const built: BuiltFile[] = [];
  for (const file of files.filter(({ isPainted }) => !isPainted)) {
    const bytes = Buffer.from(await file.content());
    if (!file.isInKitAlone) writeFileSync(pathOf(file.path), bytes);
    built.push({ name: basename(file.path), bytes });
  }
  const held = figureInKit(name, built);
  if (kit === name) writeFileSync(pathOf(`kits/${kit}.zip`), packFolder(kit, held));
  else
    ofProvinces.set(kit, [
      ...(ofProvinces.get(kit) ?? []),
      ...held.map((file) => ({ ...file, name: `${name}/${file.name}` })),
    ]);
}
for (const { kit, files } of provinceKits(new URL(address))) {
  const own = (await files()).map(({ name, content }) => ({ name, bytes: Buffer.from(content) }));
  const figures = ofProvinces.get(kit) ?? [];
  writeFileSync(pathOf(`kits/${kit}.zip`), packFolder(kit, [...own, ...figures]));
}
await Promise.all(painted);

async function write({ path, content }: SiteFile): Promise<void> {
  writeFileSync(pathOf(path), await content());
}

function pathOf(path: string): string {
  return join(folder as string, path);
}
