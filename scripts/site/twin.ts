import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { remove } from "../swap/replace.ts";

/** The bundler reads a path as an address, which ends where one of these stands. */
export const endsAddress = (path: string): boolean => /[#?]/.test(path);

/** What pages are not made from. */
const left = new Set([".astro", ".git", ".building", ".sample", "dist", "look", "public"]);

/**
 * A project under a path that the bundler can read, for as long as the process runs: the files are the same ones on
 * the disk under second names, or copies where the disk has no such thing. `root` holds the installed packages.
 */
export function openTwin(folder: string, root: string): string {
  const twin = mkdtempSync(join(realpathSync(tmpdir()), "chumchon-twin-"));
  process.once("exit", () => remove(twin));
  for (const name of readdirSync(folder))
    if (!left.has(name) && name !== "node_modules") linkTree(join(folder, name), join(twin, name));
  linkPackages(join(root, "node_modules"), join(twin, "node_modules"));
  return twin;
}

/** What is kept between two builds stays where it is: no module is loaded from there. */
const cache = ".cache";

function linkPackages(packages: string, to: string): void {
  const from = realpathSync(packages);
  if (!endsAddress(from)) return symlinkSync(from, to);
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (name !== cache) linkTree(join(from, name), join(to, name));
  mkdirSync(join(from, cache), { recursive: true });
  symlinkSync(join(from, cache), join(to, cache));
}

/** Gives a file, or all files of a folder, a second name. */
export function linkTree(from: string, to: string): void {
  if (!existsSync(from)) return;
  if (!statSync(from).isDirectory()) return linkFile(from, to);
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(here), there);
    else if (entry.isDirectory()) linkTree(here, there);
    else linkFile(here, there);
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
