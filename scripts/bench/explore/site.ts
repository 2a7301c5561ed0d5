import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AreaRecord } from "../../../src/words/place/area.ts";
import { projectRoot } from "../../project.ts";
import { copyProject } from "../../sample/copyProject.ts";
import { sampleOrigin } from "../../sample/export.ts";
import { filesUnder } from "../../site/files.ts";
import { type ProcessCommand, script, tool } from "../../terminal/command.ts";
import { runProcess } from "../../terminal/run.ts";
import { exportFile } from "../exportFile.ts";

/** A site with that many made-up rows of village funds, and the export that they came in. */
export interface ExploreSite {
  readonly rows: number;
  readonly exportFile: string;
  readonly dist: string;
  /** How long it took to make; null where it stood from a run before. */
  readonly madeInMs: number | null;
}

/**
 * The sample site with a generated export of that many rows. Publishing a million takes minutes, so
 * the site is kept, and made again only where what it is made from has changed.
 */
export async function exploreSite(
  areas: readonly AreaRecord[],
  rows: number,
): Promise<ExploreSite> {
  const folder = join(projectRoot, ".sample", `explore-${rows}`);
  const site = { rows, exportFile: exportFile(areas, rows, "clean"), dist: join(folder, "dist") };
  const stamp = join(folder, "built.txt");
  const inputs = hashOf(site.exportFile);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === inputs)
    return { ...site, madeInMs: null };
  rmSync(stamp, { force: true });
  const started = performance.now();
  copyProject(projectRoot, folder);
  const release = join(folder, "data/raw/village-funds/2568");
  mkdirSync(release, { recursive: true });
  writeFileSync(join(release, "village-funds.csv"), readFileSync(site.exportFile));
  writeFileSync(join(release, "source.json"), JSON.stringify(sampleOrigin));
  for (const step of [script("scripts/publish.ts"), script("scripts/engine.ts"), pages])
    await runOrThrow({ ...step, folder, args: [...memory, ...step.args] });
  writeFileSync(stamp, inputs);
  return { ...site, madeInMs: performance.now() - started };
}

const pages: ProcessCommand = { ...tool("astro", "build"), env: { ONLY_PROVINCES: "58" } };

/** Publishing and drawing hold the whole table. */
const memory = ["--max-old-space-size=12288"];

async function runOrThrow(command: ProcessCommand): Promise<void> {
  let output = "";
  const isDone = await runProcess(command, { onOutput: (chunk) => void (output += chunk) });
  if (!isDone) throw new Error(`command failed: ${command.args.join(" ")}\n${output}`);
}

/** One hash of the export and of all that publishes it and draws its pages. */
function hashOf(exportFile: string): string {
  const hash = createHash("sha256").update(readFileSync(exportFile));
  for (const path of ["src", "data", "scripts/publish", "scripts/site", ...single].flatMap(
    inProject,
  ))
    hash.update(path).update(readFileSync(join(projectRoot, path)));
  return hash.digest("hex");
}

const single = ["scripts/publish.ts", "scripts/engine.ts", "astro.config.mjs", "package-lock.json"];

const inProject = (path: string): string[] => filesUnder(projectRoot, path);
