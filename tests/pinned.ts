import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../scripts/site/files.ts";

/** A little project: the inputs in `data`, and in `public` what `npm run publish` makes of them. */
export interface PinnedProject {
  readonly dataFolder: string;
  readonly publicFolder: string;
}

const root = join(import.meta.dirname, "..");
const kept = join(root, "node_modules/.cache/chumchon/pinned");
/** Inputs that only a decision of our own changes, used as they are; all others lie in `tests/fixtures/data`. */
const reference = "data/reference";
const inputs = [
  ...["tests/fixtures/data", reference, "data/releases", "scripts/publish.ts", "scripts/publish"],
  ...["words", "schema", "datasets", "pipeline"].map((folder) => `src/${folder}`),
];

/**
 * The editions of `tests/fixtures/data`, published by the program of now. Tests of single figures and pictures read
 * them, so that no agency's next file changes what a test expects. Published once for all tests, when one asks first.
 */
export function pinnedProject(): PinnedProject {
  const folder = join(kept, fingerprint());
  if (!existsSync(folder)) publishInto(folder);
  return { dataFolder: join(folder, "data"), publicFolder: join(folder, "public") };
}

/** Tells one state of the inputs and of the publishing code from another by the times and sizes of files. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const path of inputs.flatMap((input) => filesUnder(root, input))) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

function publishInto(folder: string): void {
  const making = `${folder}.${process.pid}`;
  layOut(join(making, "data"));
  const flags = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
  const script = [join(root, "scripts/publish.ts"), "--into", making];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...script], {
    cwd: making,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`tests/fixtures/data not published:\n${stdout}${stderr}`);
  try {
    renameSync(making, folder);
  } catch {
    // Another worker was first, with the same.
    rmSync(making, { recursive: true });
  }
  forgetOlder();
}

/** Puts the pinned inputs into a project's `data`, with what they need of the live ones. */
export function layOut(dataFolder: string): void {
  mkdirSync(dataFolder, { recursive: true });
  cpSync(join(root, "tests/fixtures/data"), dataFolder, { recursive: true });
  cpSync(join(root, reference), join(dataFolder, "reference"), { recursive: true });
  // The tables of a release never change; their hashes stand in its manifest.
  for (const manifest of readdirSync(join(dataFolder, "releases"))) {
    const id = manifest.replace(/\.json$/, "");
    cpSync(join(root, "data/releases", id), join(dataFolder, "releases", id), { recursive: true });
  }
}

/** A run under way may still read the one before. */
function forgetOlder(): void {
  const age = (name: string) => statSync(join(kept, name)).mtimeMs;
  const newestFirst = readdirSync(kept).toSorted((a, b) => age(b) - age(a));
  for (const name of newestFirst.slice(3)) rmSync(join(kept, name), { recursive: true });
}
