import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { projectRoot } from "../../project.ts";
import { script } from "../../terminal/command.ts";
import type { PartReading, PartTask } from "./part.ts";

/** Reads export files, each in a process of its own, as many at a time as the machine has processors. */
export async function readParts(
  tasks: readonly PartTask[],
  { processes = availableParallelism() } = {},
): Promise<readonly PartReading[]> {
  const readings: PartReading[] = [];
  const waiting = tasks.entries();
  const work = async () => {
    for (const [i, task] of waiting) readings[i] = await readApart(task);
  };
  await Promise.all(Array.from({ length: processes }, work));
  return readings;
}

async function readApart(task: PartTask): Promise<PartReading> {
  const { file, args } = script("scripts/publish/large/reader.ts", JSON.stringify(task));
  // As for `npm run data`: rows are short-lived.
  const flags = ["--max-semi-space-size=8", "--no-allocation-site-pretenuring"];
  const { stdout } = await promisify(execFile)(file, [...flags, ...args], {
    cwd: projectRoot,
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(stdout) as PartReading;
}
