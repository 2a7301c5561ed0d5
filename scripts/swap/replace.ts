import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Place, placeOf } from "./place.ts";

/** A replacement that is ready: its new content waits on the mount of the folder that it goes to. */
export interface Swap extends Place {
  /** What the new content holds, folders first. */
  readonly names: readonly string[];
}

/** A folder and where it goes. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/** Brings the new content onto the mount of the folder it is for, so that renaming is all that remains. */
export function prepare({ from, to }: Replacement): Swap {
  const place = placeOf(to);
  remove(place.fresh);
  mkdirSync(dirname(place.fresh), { recursive: true });
  moveFolder(from, place.fresh);
  return { ...place, names: namesIn(place.fresh) };
}

/** Does what is not done yet: after a kill at any moment, doing it again ends the same. */
export function replace(swap: Swap): void {
  if (!existsSync(swap.fresh)) return;
  if (swap.isInside) replaceEntries(swap);
  else replaceWhole(swap);
}

/** Two renames, one right after the other. */
function replaceWhole({ target, fresh, old }: Swap): void {
  if (existsSync(target)) {
    remove(old);
    rename(target, old);
  }
  try {
    rename(fresh, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
}

/** What has no successor goes last, so that no page is missed that the new content has too. */
function replaceEntries({ target, fresh, old, names }: Swap): void {
  const setAside = (name: string) => {
    mkdirSync(old, { recursive: true });
    remove(join(old, name));
    renameSync(join(target, name), join(old, name));
  };
  for (const name of names) {
    if (!existsSync(join(fresh, name))) continue;
    if (isFolder(join(target, name))) setAside(name);
    renameSync(join(fresh, name), join(target, name));
  }
  const own = [...names, ".swap-new", ".swap-old", "lost+found"];
  for (const name of readdirSync(target)) if (!own.includes(name)) setAside(name);
  remove(fresh);
}

/** The opposite of `replace`, while the old content is still there. */
export function takeBack({ target, fresh, old }: Place): void {
  rename(target, fresh);
  if (existsSync(old)) rename(old, target);
}

export const remove = (path: string): void =>
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });

/** Moves a folder; onto another mount it is copied, and the copy takes the times along. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
  }
}

/** Windows refuses to rename what a program just has open: a moment later it may be let go. */
function rename(from: string, to: string): void {
  for (let left = process.platform === "win32" ? 20 : 0; ; left--) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (left === 0 || !["EPERM", "EACCES", "EBUSY"].includes(codeOf(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => Number(b.isDirectory()) - Number(a.isDirectory()))
    .map(({ name }) => name);

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";
