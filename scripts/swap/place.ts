import { existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** A folder that is replaced as a whole, and where its next and its last content wait meanwhile. */
export interface Place {
  readonly target: string;
  readonly fresh: string;
  readonly old: string;
  /** A mount of its own can't be renamed: what it holds is replaced entry by entry, from inside it. */
  readonly isInside: boolean;
}

/** The place of a folder: beside it wherever that is on the same mount, else inside it. */
export function placeOf(path: string): Place {
  const target = followLink(path);
  return isMount(target) ? inside(target) : beside(target);
}

/** Every place that `placeOf` may have answered for a folder, for what a broken run left there. */
export const swapPlacesOf = (path: string): readonly Place[] =>
  [inside, beside].map((place) => place(followLink(path)));

/** Where the folder stands that served last, should it just be changing places. */
export const oldOf = (path: string): string => beside(followLink(path)).old;

const beside = (target: string): Place => ({
  target,
  fresh: join(dirname(target), `.${basename(target)}-new`),
  old: join(dirname(target), `.${basename(target)}-old`),
  isInside: false,
});

const inside = (target: string): Place => ({
  target,
  fresh: join(target, ".swap-new"),
  old: join(target, ".swap-old"),
  isInside: true,
});

/** A link is followed, so that it stays one, even where nothing stands yet at its end. */
function followLink(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? followLink(resolve(dirname(path), readlinkSync(path))) : path;
}

/**
 * Only a rename tells, for a folder may be mounted from the very disk that it stands on: an empty folder
 * takes the place of no other but an empty one, and is told first of all where that is a mount.
 */
function isMount(target: string): boolean {
  if (!existsSync(target)) return false;
  const probe = beside(target).fresh;
  rmSync(probe, { recursive: true, force: true });
  try {
    mkdirSync(probe);
    renameSync(probe, target);
    return false;
  } catch (error) {
    rmSync(probe, { recursive: true, force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (["ENOSPC", "EDQUOT"].includes(code)) throw error;
    // Or nothing may be written beside it.
    return ["EBUSY", "EXDEV", "EACCES", "EROFS"].includes(code);
  }
}
