import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { remove } from "./replace.ts";

/** Where this process makes what takes the place of the last one. */
export const stageOf = (root: string): string => join(root, workFolder, String(process.pid));

const workFolder = ".building";

/** A folder of our own to make a publication or a site in; it goes when the process does. */
export function openStage(root: string): string {
  const folder = join(root, workFolder);
  if (existsSync(folder)) clearLeft(folder);
  const stage = stageOf(root);
  remove(stage);
  mkdirSync(stage, { recursive: true });
  process.once("exit", () => remove(stage));
  return stage;
}

/** What processes left that were killed; one of their children may still be writing there, which harms nobody. */
function clearLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^\d+$/.test(name) || isAlive(Number(name))) continue;
    try {
      remove(join(folder, name));
    } catch {
      // The next run tries again.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
