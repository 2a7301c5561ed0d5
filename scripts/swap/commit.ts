import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { swapPlacesOf } from "./place.ts";
import { prepare, remove, replace, type Replacement, type Swap, takeBack } from "./replace.ts";

/**
 * Replaces several folders, all of them or none. Everything new is brought beside its place first; then
 * the list of what is to change places is written, in one step. Before that nothing has changed; after
 * it, `recover` finishes what a kill broke off.
 */
export function commit(root: string, replacements: readonly Replacement[]): void {
  const swaps: Swap[] = [];
  try {
    for (const replacement of replacements) swaps.push(prepare(replacement));
    writeJournal(root, swaps);
  } catch (error) {
    clear(replacements.map(({ to }) => to));
    throw error;
  }
  finish(root, swaps);
}

/** Whether a replacement was broken off. */
export const isBroken = (root: string): boolean => existsSync(journalOf(root));

/** Finishes a replacement that was broken off, and clears away what was prepared for one that never began. */
export function recover(root: string, folders: readonly string[]): void {
  if (isBroken(root))
    finish(root, JSON.parse(readFileSync(journalOf(root), "utf8")) as readonly Swap[]);
  clear(folders);
}

function finish(root: string, swaps: readonly Swap[]): void {
  const done: Swap[] = [];
  try {
    for (const swap of swaps) {
      replace(swap);
      done.push(swap);
    }
  } catch (error) {
    // What is replaced entry by entry can only be finished: that is tried again by the next run.
    if (swaps.some(({ isInside }) => isInside)) throw error;
    for (const swap of done.reverse()) takeBack(swap);
    remove(journalOf(root));
    clear(swaps.map(({ target }) => target));
    throw error;
  }
  remove(journalOf(root));
  clear(swaps.map(({ target }) => target));
}

function writeJournal(root: string, swaps: readonly Swap[]): void {
  const aside = `${journalOf(root)}.new`;
  mkdirSync(dirname(aside), { recursive: true });
  writeFileSync(aside, JSON.stringify(swaps));
  renameSync(aside, journalOf(root));
}

/** What can't be removed now, a next run removes. */
function clear(folders: readonly string[]): void {
  for (const { fresh, old } of folders.flatMap(swapPlacesOf))
    for (const path of [fresh, old]) {
      try {
        remove(path);
      } catch {
        continue;
      }
    }
}

const journalOf = (root: string): string => join(root, ".building/swap.json");
