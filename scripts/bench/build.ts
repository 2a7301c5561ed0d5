import { globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { builtSite, projectRoot } from "../project.ts";
import { type Command, script, tool } from "../terminal/command.ts";
import { run } from "../terminal/run.ts";
import { benchFolder } from "./exportFile.ts";
import { type CpuProfile, shareWithin } from "./profile.ts";
import { megabytes, seconds, tableText } from "./table.ts";

/**
 * Where the time of a build goes. The pages are built three times: with no picture kept, which
 * paints them all; with every picture kept, and the difference is what painting takes; and once
 * more under Node's profiler, which tells the share of drawing SVG in what remains.
 */
export async function benchBuild(): Promise<void> {
  const publish = await measure(script("scripts/publish.ts"));
  const engine = await measure(script("scripts/engine.ts"));
  rmSync(keptPictures, { recursive: true, force: true });
  const cold = await measure(astro());
  const warm = await measure(astro());
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
const drawers = ["drawForPage", "figureCards", "figureSheet", "drawAreaMap", "drawYearLine"];

async function drawingShare(): Promise<number> {
  const folder = join(benchFolder, "profile");
  rmSync(folder, { recursive: true, force: true });
  await measure(astro("--cpu-prof", "--cpu-prof-dir", folder));
  // Threads write profiles too; the pages are written by the one that worked the longest.
  const profiles = globSync("*.cpuprofile", { cwd: folder }).map(
    (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as CpuProfile,
  );
  return Math.max(...profiles.map((profile) => shareWithin(profile, drawers)));
}

/** The pages alone, built by a Node with these flags. */
function astro(...flags: string[]): Command {
  const command = tool("astro", "build");
  return { ...command, args: [...flags, ...command.args] };
}

async function measure(command: Command): Promise<Measured> {
  mkdirSync(benchFolder, { recursive: true });
  const peakFile = join(benchFolder, `peak-${process.pid}`);
  const preload = pathToFileURL(join(import.meta.dirname, "peak.ts")).href;
  const measured = {
    ...command,
    args: ["--import", preload, ...command.args],
    env: { ...command.env, BENCH_PEAK_FILE: peakFile },
  };
  let output = "";
  const started = performance.now();
  const isDone = await run(measured, { onOutput: (chunk) => void (output += chunk) });
  const ms = performance.now() - started;
  if (!isDone) throw new Error(`command failed: ${command.args.join(" ")}\n${output}`);
  const peakBytes = Number(readFileSync(peakFile, "utf8"));
  rmSync(peakFile);
  return { ms, peakBytes };
}
