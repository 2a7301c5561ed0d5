import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCells } from "../../src/schema/csv/records.ts";
import type { Release, ReleaseInput } from "../../src/pipeline/release/release.ts";
import { compareReleaseIds } from "../../src/schema/releases/release.ts";
import { readWithdrawn } from "./withdraw.ts";
import type { ReleasePlan } from "../../src/pipeline/release/releasePlan.ts";

/** Where releases stand: a manifest each, and beside it the files that no earlier release has. */
export interface Shelf {
  readonly releases: readonly Release[];
  readonly keptText: (path: string) => string;
  readonly add: (plan: ReleasePlan) => void;
}

export function openShelf(folder: string): Shelf {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const withdrawn = readWithdrawn(folder);
  const manifests = names.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5));
  return {
    releases: manifests.sort(compareReleaseIds).map((id) => {
      const release = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as Release;
      const reason = withdrawn.get(id);
      return reason === undefined ? release : { ...release, withdrawn: reason };
    }),
    keptText: (path) => readFileSync(join(folder, path), "utf8"),
    add: ({ release, files }) => {
      for (const [path, text] of Object.entries(files)) writeNew(join(folder, path), text);
      writeNew(join(folder, `${release.id}.json`), `${JSON.stringify(release, null, 1)}\n`);
    },
  };
}

/** All releases once more, so that one can be added aside; answers where. */
export function copyShelf(folder: string, copy: string): string {
  if (existsSync(folder)) cpSync(folder, copy, { recursive: true });
  return copy;
}

/** The files of corrections as inputs of a release. */
export function correctionInputs(dataFolder: string): ReleaseInput[] {
  const folder = join(dataFolder, "fixes");
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .filter((name) => name.endsWith(".csv"))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const rows = readCells(bytes.toString("utf8")).length - 1;
      return { file: `fixes/${name}`, bytes: bytes.length, sha256, rows };
    });
}

/** Files that a release which was broken off left behind may be written again; a manifest may not. */
function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, {
    flag: path.endsWith(".csv") || path.includes(".schema.") ? "w" : "wx",
  });
}
