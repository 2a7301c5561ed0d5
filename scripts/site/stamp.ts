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
  /** The project, whose files the site is made from. */
  readonly root: string;
  /** The folder inside it that the site is made in, where that is not the project's own. */
  readonly workFolder?: string;
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
export const removeStamp = (site: Site): void => rmSync(stampPath(site), { force: true });

/** Where the site stands once it is built. */
export const outputOf = ({ root, workFolder = "" }: Site): string => join(root, workFolder, "dist");

/** Records the site as built from `inputs`, hashed before the pages were drawn. */
export function writeStamp(site: Site, inputs: string): void {
  const stamp: Stamp = { inputs, output: listOutput(site) };
  mkdirSync(dirname(stampPath(site)), { recursive: true });
  writeFileSync(stampPath(site), JSON.stringify(stamp));
}

function readStamp(site: Site): Stamp | null {
  try {
    return JSON.parse(readFileSync(stampPath(site), "utf8"));
  } catch {
    return null;
  }
}

/** Names, sizes and times suffice to see that a file was taken away, cut short or written again. */
function listOutput(site: Site): string {
  const hash = createHash("sha256");
  const output = outputOf(site);
  for (const path of filesUnder(output, ".")) {
    const { size, mtimeMs } = statSync(join(output, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

const stampPath = ({ root, workFolder }: Site): string =>
  workFolder === undefined
    ? join(root, "node_modules/.cache/chumchon/site.json")
    : join(root, workFolder, "built.json");
