import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createRandom } from "../../scripts/bench/random.ts";
import { serveFolder, type Served } from "../../scripts/serve.ts";
import { filesUnder } from "../../scripts/site/files.ts";
import { isBroken, recover } from "../../scripts/swap/commit.ts";
import { openWorkshop, runScript } from "./workshop.ts";

/** Another seed tries other moments. */
const seed = Number(process.env["SEED"] ?? 20_691_130);
const random = createRandom(seed);
const upTo = (most: number) => 1 + Math.floor(random() * most);

const workshop = openWorkshop("last-good");
const at = (path: string) => join(workshop.folder, path);
const preload = `--import=${join(import.meta.dirname, "../scripts/swap/failing.ts")}`;

/** A build that goes on while something happens to it. */
function build(env: Record<string, string> = {}): ChildProcess {
  const [command = "", ...args] = runScript("scripts/build.ts");
  return spawn(command, args, {
    cwd: workshop.folder,
    detached: true,
    stdio: "ignore",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ONLY_PROVINCES: "58", ...env },
  });
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.on("close", (code) => resolve(code)));

/** One hash of the site, the data and the ledger together. */
function standing(): string {
  const hash = createHash("sha256");
  for (const folder of replaced)
    for (const path of filesUnder(workshop.folder, folder))
      hash.update(`${path}\n`).update(readFileSync(at(path)));
  return hash.digest("hex");
}

/** As the next start or build begins: what was broken off in the middle of its swap is finished. */
function nextBegins(): void {
  if (isBroken(workshop.folder)) recover(workshop.folder, replaced.map(at));
}

const replaced = ["dist", "public/data", "data/ledger"];

/** Makes the data others: a title that stands on pages, in tables and in the ledger. */
function change(path: string, from: string, to: string): () => void {
  const before = readFileSync(at(path), "utf8");
  if (!before.includes(from)) throw new Error(`nothing to change: ${path}`);
  writeFileSync(at(path), before.replace(from, to));
  return () => writeFileSync(at(path), before);
}

/** Asks for the home pages all the time; tells every answer that was not theirs. */
function watch({ url }: Served): () => readonly string[] {
  const missed: string[] = [];
  const ask = async (address: string) => {
    // While a state is hashed this process answers nobody, and connections that waited are closed.
    const answer = await fetch(address).catch(() => fetch(address));
    if (answer.status !== 200) missed.push(`${answer.status} ${address}`);
    await answer.arrayBuffer();
  };
  const timer = setInterval(() => {
    for (const address of [url, `${url}en/`])
      ask(address).catch((error: unknown) => missed.push(`${String(error)} ${address}`));
  }, 50);
  return () => (clearInterval(timer), missed);
}

let served: Served;
let lasts = 0;
beforeAll(async () => {
  const started = performance.now();
  expect(await ended(build())).toBe(0);
  lasts = performance.now() - started;
  served = await serveFolder({ root: at("dist") });
}, 900_000);
afterAll(async () => {
  await served.close();
  workshop.close();
});

interface Point {
  readonly name: string;
  readonly happen: () => Promise<unknown>;
}

/** All of a build's processes, or the first alone, so that the others find themselves orphans. */
const killed = (isAll: boolean): Point => {
  const share = random();
  return {
    name: `SIGKILL of ${isAll ? "all" : "the first process"} at ${Math.round(share * 100)}% of a build`,
    happen: async () => {
      for (;;) {
        const started = performance.now();
        const child = build();
        const end = ended(child);
        await new Promise((resolve) => setTimeout(resolve, share * lasts));
        const isOver = child.exitCode !== null;
        if (!isOver) process.kill(isAll ? -child.pid! : child.pid!, "SIGKILL");
        await end;
        if (!isOver) return;
        // What others have kept made this build shorter than the first: the moment is sought again.
        lasts = Math.min(lasts, performance.now() - started) * 0.9;
      }
    },
  };
};

const failing = (script: string, fail: string): Point => ({
  name: `${fail} in ${script}`,
  happen: async () => {
    const env = { NODE_OPTIONS: preload, FAIL: fail, FAIL_IN: script };
    await ended(build(env));
  },
});

const undone = (name: string, path: string, from: string, to: string): Point => ({
  name,
  happen: async () => {
    const undo = change(path, from, to);
    expect(await ended(build())).toBe(1);
    undo();
  },
});

const targets = "data/raw/roi-jai-rak/2563/phase_targets.csv";

const points: readonly Point[] = [
  ...Array.from({ length: 12 }, () => killed(true)),
  ...Array.from({ length: 6 }, () => killed(false)),
  ...Array.from({ length: 6 }, () => failing("scripts/publish.ts", `file:${upTo(400)}:ENOSPC`)),
  ...Array.from({ length: 3 }, () => failing("scripts/figures.ts", `file:${upTo(400)}:ENOSPC`)),
  failing("scripts/engine.ts", "file:1:ENOSPC"),
  failing("scripts/publish.ts", `write:${upTo(900)}:KILL`),
  ...Array.from({ length: 6 }, () => failing("scripts/build.ts", `write:${upTo(40)}:KILL`)),
  ...Array.from({ length: 2 }, () => failing("scripts/build.ts", `rename:${upTo(8)}:EACCES`)),
  undone("a refused file", targets, ",47,", ",19x,"),
  undone(
    "a crash in a page",
    "src/models/site/about.ts",
    "export const",
    "throw new Error();\nexport const",
  ),
  { name: "two builds at once", happen: () => Promise.all([build(), build()].map(ended)) },
];

it(`serves the last good site through ${points.length} kills, crashes and full disks (seed ${seed})`, async () => {
  expect(points).toHaveLength(40);
  const states = new Map<string, string>([["before", standing()]]);
  const stop = watch(served);
  change(
    "data/raw/roi-jai-rak/2563/documents.csv",
    "พช.ร่วมขับเคลื่อนขยายผลโครงการร้อยใจรักษ์",
    "พช.ร่วมขับเคลื่อนโครงการร้อยใจรักษ์ (แก้ไข)",
  );
  for (const { name, happen } of points) {
    await happen();
    nextBegins();
    states.set(`${states.size}. ${name}`, standing());
    console.log(`${states.size - 1}/40 ${name}`);
  }
  expect(await ended(build())).toBe(0);
  const good = [states.get("before"), standing()];
  expect(good[0]).not.toBe(good[1]);
  const broken = [...states].filter(([, state]) => !good.includes(state)).map(([name]) => name);
  expect(broken).toEqual([]);
  expect(stop()).toEqual([]);
}, 7_200_000);
