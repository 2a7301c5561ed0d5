import { join } from "node:path";
import { type Command, script, tool } from "../terminal/command.ts";
import { say } from "../terminal/say.ts";
import { runStep, type Step } from "../terminal/step.ts";
import { hashInputs } from "./inputs.ts";
import { thisSite } from "./settings.ts";
import { isSiteFresh, removeStamp, type Site, writeStamp } from "./stamp.ts";

/** Publishes the data and puts the query engine in place: all that stands before the pages. */
export const preparation: readonly Step[] = [
  {
    title: { th: "อ่าน ตรวจ และเผยแพร่ข้อมูล", en: "Read, check and publish the data" },
    command: script("scripts/publish.ts"),
    output: "shown",
  },
  {
    title: { th: "เตรียมเครื่องมือค้นข้อมูล", en: "Prepare the query engine" },
    command: script("scripts/engine.ts"),
    output: "shown",
  },
];

/** Builds the pages, and what belongs to figures beside them, with a Node of these flags besides. */
export function buildPages(...flags: string[]): Command {
  const command = tool("astro", "build");
  return { ...command, args: [...frugal, ...flags, ...command.args] };
}

/** What pages leave behind is collected early, for a tenth more work: two processes share the memory of a small machine. */
const frugal = ["--max-semi-space-size=8", "--heap-growing-percent=50"];

const pages: Step = {
  title: {
    th: "สร้างหน้าเว็บ ภาพ และไฟล์ของแผนภูมิ",
    en: "Build the pages, pictures and files of charts",
  },
  command: buildPages(),
  output: "onFailure",
  progress: (output) => `${output.split("├─ ").length - 1} หน้า pages`,
};

/** Copies the project to where the site of made-up figures is built. */
const sample = (folder: string): Step => ({
  title: { th: "สร้างไฟล์สมมติของกองทุนหมู่บ้าน", en: "Make up an export of village funds" },
  command: script("scripts/sample.ts", folder),
  output: "shown",
});

/** Builds the site unless it stands as the last build left it; answers whether there is one to serve. */
export async function ensureSite(signal?: AbortSignal, site = thisSite()): Promise<boolean> {
  if (!isSiteFresh(site)) return buildSite(signal, site);
  say({
    th: "ไม่มีอะไรเปลี่ยนแปลง ใช้หน้าเว็บที่สร้างไว้แล้ว",
    en: "Nothing has changed: the site as last built",
  });
  return true;
}

export async function buildSite(signal?: AbortSignal, site = thisSite()): Promise<boolean> {
  removeStamp(site);
  for (const step of preparationOf(site)) if (!(await runStep(step, signal))) return false;
  // Publishing rewrites the ledger, so the inputs are hashed after it.
  const inputs = hashInputs(site.root, site.settings);
  if (!(await runStep(within(site, pages), signal))) return false;
  writeStamp(site, inputs);
  return true;
}

const preparationOf = (site: Site): Step[] => [
  ...(site.workFolder === undefined ? [] : [sample(folderOf(site))]),
  ...preparation.map((step) => within(site, step)),
];

/** The same step for the project as it stands in the folder that the site is made in. */
const within = (site: Site, step: Step): Step => ({
  ...step,
  command: { ...step.command, folder: folderOf(site) },
});

const folderOf = ({ root, workFolder = "" }: Site): string => join(root, workFolder);
