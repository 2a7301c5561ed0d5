import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "../../src/words/text/language.ts";
import { isBroken } from "../swap/commit.ts";
import { trialOf } from "../publish/trialStep.ts";
import { releaseLock } from "../swap/lock.ts";
import { remove } from "../swap/replace.ts";
import { keepRefusal } from "../report/refusal.ts";
import { openStage } from "../swap/stage.ts";
import { putInPlace, takeTurn } from "../swap/turn.ts";
import { type ProcessCommand, script, tool } from "../terminal/command.ts";
import { say } from "../terminal/say.ts";
import { runStep, type TerminalStep } from "../terminal/step.ts";
import { troubleText } from "../terminal/trouble.ts";
import { weightLines, sizedFiles } from "./budget.ts";
import { hashInputs } from "./inputs.ts";
import { thisSite } from "./settings.ts";
import { folderOf, isSiteFresh, outputOf, refusalPath, type Site, writeStamp } from "./stamp.ts";
import { endsAddress, linkTree, openTwin } from "./twin.ts";

const publishing: TerminalStep = {
  title: { th: "อ่าน ตรวจ และเผยแพร่ข้อมูล", en: "Read, check and publish the data" },
  command: script("scripts/publish.ts"),
  output: "shown",
};

const engine: TerminalStep = {
  title: { th: "เตรียมเครื่องมือค้นข้อมูล", en: "Prepare the query engine" },
  command: script("scripts/engine.ts"),
  output: "shown",
};

/** Publishes the data and puts the query engine in place: all that stands before pages are worked on. */
export const preparation: readonly TerminalStep[] = [publishing, engine];

/** Builds the pages, and what belongs to figures beside them, with a Node of these flags besides, whatever the shell says of itself. */
export function buildPages(...flags: string[]): ProcessCommand {
  const command = tool("astro", "build");
  const env = { ...command.env, NODE_ENV: "production" };
  return { ...command, env, args: [...frugal, ...flags, ...command.args] };
}

/** What pages leave behind is collected early, for a tenth more work: two processes share the memory of a small machine. */
const frugal = ["--max-semi-space-size=8", "--heap-growing-percent=50"];

const pages: TerminalStep = {
  title: {
    th: "สร้างหน้าเว็บ ภาพ และไฟล์ของแผนภูมิ",
    en: "Build the pages, pictures and files of charts",
  },
  command: buildPages(),
  output: "onFailure",
  progress: (output) => `${output.split("├─ ").length - 1} หน้า pages`,
};

/** Copies the project to where the site of made-up figures is built. */
const sample = (folder: string, of = ""): TerminalStep => ({
  title: { th: "สร้างไฟล์สมมติของกองทุนหมู่บ้าน", en: "Make up an export of village funds" },
  command: script("scripts/sample.ts", folder, of),
  output: "shown",
});

/** Builds the site unless it stands as the last build left it; answers whether it does now. */
export const ensureSite = async (signal?: AbortSignal, site = thisSite()): Promise<boolean> =>
  (await obstacleTo(site, signal)) === null;

/** As `ensureSite`; answers what stands in the way, or null where the site stands. `onBuild` hears that it has to be built. */
export async function obstacleTo(
  site: Site,
  signal?: AbortSignal,
  onBuild = () => {},
): Promise<Text | null> {
  if (isBroken(folderOf(site)) || !isSiteFresh(site)) {
    onBuild();
    const build = () => (isSiteFresh(site) ? null : buildAside(site, signal));
    const obstacle = await inTurn(site, signal, build);
    if (obstacle !== null || signal?.aborted) return obstacle;
  }
  say({
    th: "หน้าเว็บตรงกับข้อมูลที่มีอยู่แล้ว",
    en: "The site is what the data give",
  });
  return null;
}

/** Builds the site anew; answers whether it was. */
export const buildSite = async (signal?: AbortSignal, site = thisSite()): Promise<boolean> =>
  (await inTurn(site, signal, () => buildAside(site, signal))) === null;

/** One build at a time in a folder, after what was broken off there is finished. */
async function inTurn(
  site: Site,
  signal: AbortSignal | undefined,
  act: () => Promise<Text | null> | null,
): Promise<Text | null> {
  try {
    return (await takeTurn(folderOf(site), signal)) ? await act() : waiting;
  } catch (error) {
    const obstacle = troubleText(error);
    say(obstacle);
    return obstacle;
  } finally {
    releaseLock();
  }
}

const waiting: Text = { th: "รอการสร้างเว็บครั้งอื่น", en: "Waiting for another build" };

/** Makes data and pages in a stage; only when all is done do they take the place of the last ones. */
async function buildAside(site: Site, signal?: AbortSignal): Promise<Text | null> {
  const inputs = hashInputs(site.root, site.settings);
  const folder = folderOf(site);
  const stage = openStage(folder);
  try {
    for (const step of preparationOf(site, stage))
      if (!(await runStep(step, signal))) return step.title;
    copyAssets(join(folder, "public"), join(stage, "public"));
    if (!(await runPages(site, stage, signal))) {
      // Which pages it is, and why, in fewer words than the tool has.
      if (!signal?.aborted) await runStep(trialOf(join(stage, "public"), folder), signal);
      return pages.title;
    }
    putInPlace(folder, stage);
    writeStamp(site, inputs);
    for (const line of weightLines(sizedFiles(outputOf(site)))) say(line);
    return null;
  } finally {
    keepRefusal(stage, refusalPath(site));
    remove(stage);
  }
}

const preparationOf = (site: Site, stage: string): TerminalStep[] => [
  ...(site.workFolder === undefined ? [] : [sample(folderOf(site), site.settings["sample"])]),
  within(site, { ...publishing, command: script("scripts/publish.ts", "--into", stage) }),
  within(site, engine),
];

/** Builds the pages into the stage, from another place where the bundler can't read the project's own path. */
async function runPages(site: Site, stage: string, signal?: AbortSignal): Promise<boolean> {
  const folder = folderOf(site);
  if (!endsAddress(folder)) return runStep(within(site, into(stage, pages)), signal);
  const twin = openTwin(folder, site.root);
  try {
    linkTree(join(stage, "public"), join(twin, "public"));
    const step = into(twin, pages);
    const args = step.command.args.map((arg) => arg.replace(site.root, twin));
    if (!(await runStep({ ...step, command: { ...step.command, args, folder: twin } }, signal)))
      return false;
    linkTree(join(twin, "dist"), join(stage, "dist"));
    return true;
  } finally {
    remove(twin);
  }
}

/** The pages of the stage's own data, beside it. */
const into = (stage: string, step: TerminalStep): TerminalStep => ({
  ...step,
  command: {
    ...step.command,
    args: [...step.command.args, "--outDir", join(stage, "dist")],
    env: { ...step.command.env, PUBLIC_FOLDER: join(stage, "public") },
  },
});

/** All that the site serves as it is, besides the data. */
function copyAssets(from: string, to: string): void {
  const left = ["data", ".data-new", ".data-old"].map((name) => join(from, name));
  if (existsSync(from))
    cpSync(from, to, { recursive: true, filter: (path) => !left.includes(path) });
}

/** The same step for the project as it stands in the folder that the site is made in. */
const within = (site: Site, step: TerminalStep): TerminalStep => ({
  ...step,
  command: { ...step.command, folder: folderOf(site) },
});
