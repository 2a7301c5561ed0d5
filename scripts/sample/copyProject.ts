import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What pages are made from; the packages are found in the project around the copy. */
const parts = [
  ...["src", "data", "scripts", "public", "package.json", "tsconfig.json", "astro.config.mjs"],
];

/** Made for the site of real figures: the copy makes its own, and has no releases. */
const left = ["public/data", "data/releases", "data/raw/village-funds"];

/** Copies the project into a folder, which then holds nothing else but what was built there. */
export function copyProject(root: string, folder: string): void {
  const leave = new Set(left.map((path) => join(root, path)));
  for (const part of parts) {
    rmSync(join(folder, part), { recursive: true, force: true });
    if (!existsSync(join(root, part))) continue;
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (path) => !leave.has(path),
    });
  }
}
