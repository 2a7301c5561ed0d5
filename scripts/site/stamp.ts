import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeText } from "../../src/pipeline/effects.ts";
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

export const isSiteFresh = (site: Site): boolean =>
  isSiteWhole(site) && readStamp(site)?.inputs === hashInputs(site.root, site.settings);

/** Whether the site stands byte for byte as the last build left it, whatever has changed since. */
export const isSiteWhole = (site: Site): boolean => readStamp(site)?.output === hashOutput(site);

/** The folder that a site and its data are made in. */
export const folderOf = ({ root, workFolder = "" }: Site): string => join(root, workFolder);

/** Where the site stands once it is built. */
export const outputOf = (site: Site): string => join(folderOf(site), "dist");

/** Records the site as built from `inputs`, hashed before anything was read. */
export function writeStamp(site: Site, inputs: string): void {
  const stamp: Stamp = { inputs, output: hashOutput(site) };
  writeText(stampPath(site), JSON.stringify(stamp));
}

function readStamp(site: Site): Stamp | null {
  try {
    return JSON.parse(readFileSync(stampPath(site), "utf8"));
  } catch {
    return null;
  }
}

/** The bytes themselves: a file that a disk has garbled has its size and time still. */
function hashOutput(site: Site): string {
  const hash = createHash("sha256");
  const output = outputOf(site);
  for (const path of filesUnder(output, ".")) {
    const bytes = readFileSync(join(output, path));
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

const stampPath = (site: Site): string => besides(site, "site.json", "built.json");

/** Where it is kept what the last publication of the site was refused for. */
export const refusalPath = (site: Site): string => besides(site, "refused.json", "refused.json");

/** What is known of a site stands outside of it. */
const besides = ({ root, workFolder }: Site, own: string, ofSample: string): string =>
  workFolder === undefined
    ? join(root, "node_modules/.cache/chumchon", own)
    : join(root, workFolder, ofSample);
