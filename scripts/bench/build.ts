import { globSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { builtSite, projectRoot } from "../project.ts";
import { buildPages } from "../site/build.ts";
import { type ProcessCommand, script } from "../terminal/command.ts";
import { runProcess } from "../terminal/run.ts";
import { benchFolder } from "./exportFile.ts";
import { type CpuProfile, shareWithin } from "./profile.ts";
import { megabytes, seconds, tableText } from "./table.ts";

/**
 * Where the time of a build goes. The pages, and the files and pictures of figures beside them, are
 * built three times: with no picture kept, which paints them all; with every picture kept, and the
 * difference is what painting takes; and once more under Node's profiler, which tells the share of
 * drawing SVG in what remains.
 */
export async function benchBuild(): Promise<void> {
  const publish = await measure(script("scripts/publish.ts"));
  const engine = await measure(script("scripts/engine.ts"));
  rmSync(keptPictures, { recursive: true, force: true });
  const cold = await measure(buildPages());
  const warm = await measure(buildPages());
  const drawing = warm.ms * (await drawingShare());
  const pages = globSync("**/*.html", { cwd: builtSite }).length;

  const whole = publish.ms + engine.ms + cold.ms;
  const line = (title: string, ms: number, peakBytes?: number) => [
    title,
    seconds(ms),
    `${Math.round((100 * ms) / whole)}%`,
    peakBytes === undefined ? "" : megabytes(peakBytes),
  ];
  const parts = [
    ["", "time", "share", "peak RSS"],
    line("publish", publish.ms, publish.peakBytes),
    line("query engine", engine.ms, engine.peakBytes),
    line("charts: drawing SVG", drawing),
    line("images: painting PNG", cold.ms - warm.ms),
    line("Astro: the rest of the pages", warm.ms - drawing),
    line("whole, no picture kept", whole, Math.max(publish.peakBytes, cold.peakBytes)),
  ];
  const paces = [
    [`${pages} pages`, "time", "pages a second", "peak RSS"],
    ...[pace("no picture kept", pages, cold), pace("every picture kept", pages, warm)],
  ];
  console.log(`${tableText(parts)}\n\n${tableText(paces)}`);
}

interface Measured {
  readonly ms: number;
  readonly peakBytes: number;
}

const pace = (title: string, pages: number, { ms, peakBytes }: Measured): string[] => [
  title,
  seconds(ms),
  ((pages * 1000) / ms).toFixed(1),
  megabytes(peakBytes),
];

/** Where `src/render/png.ts` keeps what it painted. */
const keptPictures = join(projectRoot, "node_modules/.cache/pictures");

/** All that turns a figure or a map into SVG goes through these. */
const drawers = ["drawForPage", "figureCard", "figureSheet", "drawAreaMap", "drawYearLine"];

async function drawingShare(): Promise<number> {
  const folder = join(benchFolder, "profile");
  rmSync(folder, { recursive: true, force: true });
  await measure(buildPages("--cpu-prof", "--cpu-prof-dir", folder));
  // Threads write profiles too; the pages are written by the one that worked the longest.
  const profiles = globSync("*.cpuprofile", { cwd: folder }).map(
    (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as CpuProfile,
  );
  return Math.max(...profiles.map((profile) => shareWithin(profile, drawers)));
}

/** The peak counts the processes that a command starts besides, as if all had their most at once. */
async function measure(command: ProcessCommand): Promise<Measured> {
  const peaks = join(benchFolder, "peaks");
  rmSync(peaks, { recursive: true, force: true });
  mkdirSync(peaks, { recursive: true });
  const preload = pathToFileURL(join(import.meta.dirname, "peak.ts")).href;
  const measured = {
    ...command,
    args: ["--import", preload, ...command.args],
    env: { ...command.env, BENCH_PEAK_FOLDER: peaks },
  };
  let output = "";
  const started = performance.now();
  const isDone = await runProcess(measured, { onOutput: (chunk) => void (output += chunk) });
  const ms = performance.now() - started;
  if (!isDone) throw new Error(`command failed: ${command.args.join(" ")}\n${output}`);
  const peakBytes = readdirSync(peaks).reduce(
    (sum, name) => sum + Number(readFileSync(join(peaks, name), "utf8")),
    0,
  );
  return { ms, peakBytes };
}
