import { script, tool } from "../terminal/command.ts";
import { say } from "../terminal/say.ts";
import { runStep, type Step } from "../terminal/step.ts";
import { hashInputs } from "./inputs.ts";
import { thisSite } from "./settings.ts";
import { isSiteFresh, removeStamp, writeStamp } from "./stamp.ts";

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

const pages: Step = {
  title: { th: "สร้างหน้าเว็บ", en: "Build the pages" },
  command: tool("astro", "build"),
  output: "onFailure",
  progress: (output) => `${output.split("├─ ").length - 1} หน้า pages`,
};

/** Builds the site unless it stands as the last build left it; answers whether there is one to serve. */
export async function ensureSite(signal?: AbortSignal): Promise<boolean> {
  if (!isSiteFresh(thisSite())) return buildSite(signal);
  say({
    th: "ไม่มีอะไรเปลี่ยนแปลง ใช้หน้าเว็บที่สร้างไว้แล้ว",
    en: "Nothing has changed: the site as last built",
  });
  return true;
}

export async function buildSite(signal?: AbortSignal): Promise<boolean> {
  const site = thisSite();
  removeStamp(site);
  for (const step of preparation) if (!(await runStep(step, signal))) return false;
  // Publishing rewrites the ledger, so the inputs are hashed after it.
  const inputs = hashInputs(site.root, site.settings);
  if (!(await runStep(pages, signal))) return false;
  writeStamp(site, inputs);
  return true;
}
