import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { openRegister } from "../data/register.ts";
import { projectRoot } from "../project.ts";
import { exportFolder } from "./exportFolder.ts";
import type { PublishRun } from "./publishRun.ts";
import { megabytes, seconds, tableText } from "./table.ts";

/** Time and memory of publishing: all tables of the site, and a village funds export of a million rows. */
export async function benchPublish(): Promise<void> {
  const lines = [
    line("all tables", run("all", join(projectRoot, "data"))),
    line("village-funds", run("village-funds", exportFolder(areasOf(), 1_000_000, 1))),
  ];
  console.log(tableText([heading, ...lines]));
}

/** Time and memory of a large table: ten million rows, or as many as the next word says, in eight files. */
export async function benchPublishLarge(): Promise<void> {
  const rows = Number(process.argv[3] ?? 10_000_000);
  const folder = exportFolder(areasOf(), rows, 8);
  console.log(tableText([heading, line("village-funds", run("village-funds", folder))]));
}

const areasOf = () => [...openRegister()().byCode.values()];

const heading = [
  ...["", "rows", "export files", "bytes", "published files", "bytes"],
  ...["time", "peak RSS", "of each reader"],
];

const line = (title: string, one: PublishRun): string[] => [
  title,
  String(one.rows),
  String(one.sources),
  megabytes(one.sourceBytes),
  String(one.files),
  megabytes(one.fileBytes),
  seconds(one.ms),
  megabytes(one.peakBytes),
  one.readerPeakBytes === null ? "" : megabytes(one.readerPeakBytes),
];

/** In a process of its own, so that its memory is its own too. */
function run(what: string, dataFolder: string): PublishRun {
  const script = join(import.meta.dirname, "publishRun.ts");
  const args = [...process.execArgv, script, what, dataFolder];
  return JSON.parse(String(execFileSync(process.execPath, args))) as PublishRun;
}
