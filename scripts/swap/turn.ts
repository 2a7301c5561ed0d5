import { existsSync } from "node:fs";
import { join } from "node:path";
import { commit, recover } from "./commit.ts";
import { holdLock } from "./lock.ts";

/** What is replaced whole: the data published, what is committed of it, and the site. */
const replaced = ["public/data", "data/ledger", "data/releases", "dist"] as const;

/** Waits for our turn in a project's folder and finishes what another was broken off at. */
export async function takeTurn(root: string, signal?: AbortSignal): Promise<boolean> {
  if (!(await holdLock(root, signal))) return false;
  recover(root, foldersIn(root));
  return true;
}

/** Puts in place all that a stage holds of these, under the same paths: all of it, or nothing. */
export function putInPlace(root: string, stage: string): void {
  commit(
    root,
    replaced
      .map((path) => ({ from: join(stage, path), to: join(root, path) }))
      .filter(({ from }) => existsSync(from)),
  );
}

const foldersIn = (root: string): string[] => replaced.map((path) => join(root, path));
