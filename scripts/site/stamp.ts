import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesUnder } from "./files.ts";
import { hashInputs } from "./inputs.ts";

/** What a site was built from, and what the build left. Two equal stamps: nothing to build. */
export interface Stamp {
  readonly inputs: string;
  readonly output: string;
}

export interface Site {
  readonly root: string;
  readonly settings: Readonly<Record<string, string>>;
}

export function isSiteFresh(site: Site): boolean {
  const recorded = readStamp(site);
  return (
    recorded !== null &&
    recorded.output === listOutput(site) &&
    recorded.inputs === hashInputs(site.root, site.settings)
  );
}

/** Taken away before a build, so that one cut short never passes for whole. */
export const removeStamp = ({ root }: Site): void => rmSync(stampPath(root), { force: true });

/** Records the site as built from `inputs`, hashed before the pages were drawn. */
export function writeStamp(site: Site, inputs: string): void {
  const stamp: Stamp = { inputs, output: listOutput(site) };
  mkdirSync(dirname(stampPath(site.root)), { recursive: true });
  writeFileSync(stampPath(site.root), JSON.stringify(stamp));
}

function readStamp({ root }: Site): Stamp | null {
  try {
    return JSON.parse(readFileSync(stampPath(root), "utf8"));
  } catch {
    return null;
  }
}

/** Names, sizes and times suffice to see that a file was taken away, cut short or written again. */
function listOutput({ root }: Site): string {
  const hash = createHash("sha256");
  for (const path of filesUnder(root, "dist")) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

const stampPath = (root: string): string => join(root, "node_modules/.cache/chumchon/site.json");
