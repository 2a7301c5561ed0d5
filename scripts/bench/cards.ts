import { readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { figureSets } from "../../src/figures/index.ts";
import { projectRoot } from "../project.ts";
import { kilobytes, median, seconds, tableText } from "./table.ts";

/** Previews: drawing and painting them all, and drawing those that were painted before. */
export async function benchCards(): Promise<void> {
  const cards = [...figureSets(new URL("http://localhost"))]
    .flatMap(({ files }) => files)
    .filter(({ isPainted }) => isPainted);
  const all = () => Promise.all(cards.map(({ content }) => content()));
  rmSync(keptPictures, { recursive: true, force: true });
  const cold = await timed(all);
  const kept = readdirSync(keptPictures).length;
  const warm = await timed(all);
  const anew = readdirSync(keptPictures).length - kept;
  const sizes = cold.result.map(({ length }) => length);
  const line = (title: string, { ms, cpuMs }: { ms: number; cpuMs: number }) => [
    title,
    seconds(ms),
    ((kept * 1000) / ms).toFixed(0),
    `${(cpuMs / kept).toFixed(1)} ms`,
  ];
  const paces = [
    [`${kept} pictures`, "time", "pictures a second", "processor a picture"],
    line(`drawn and painted, ${availableParallelism()} rasterizers`, cold),
    line(`taken, every picture kept (${anew} painted)`, warm),
  ];
  const weights = [
    ["bytes a picture", ""],
    ["median", kilobytes(median(sizes))],
    ["largest", kilobytes(Math.max(...sizes))],
  ];
  console.log(`${tableText(paces)}\n\n${tableText(weights)}`);
}

/** Where `src/render/png.ts` keeps what it painted. */
const keptPictures = join(projectRoot, "node_modules/.cache/pictures");

/** By the clock, and by the processors of this process alone: other work on the machine slows the first only. */
async function timed<T>(work: () => Promise<T>) {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { result, ms, cpuMs: (user + system) / 1000 };
}
