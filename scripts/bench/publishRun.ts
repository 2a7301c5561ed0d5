import { rmSync } from "node:fs";
import { join } from "node:path";
import { declared, expectedDatasets } from "../../src/datasets/index.ts";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import {
  findSource,
  fixesIn,
  tools,
  withEditions,
  writePublication,
} from "../../src/pipeline/effects.ts";
import { publishAll } from "../../src/pipeline/publish/publication.ts";
import { largeTableRows } from "../../src/schema/declare/partition.ts";
import { openRegister } from "../data/register.ts";
import { addLarge, publishLargeTables, readParts, separate } from "../publish/large/index.ts";
import { benchFolder } from "./exportFile.ts";

/** What publishing once came to. */
export interface PublishRun {
  readonly rows: number;
  readonly sources: number;
  readonly sourceBytes: number;
  readonly files: number;
  readonly fileBytes: number;
  readonly ms: number;
  readonly peakBytes: number;
  readonly readerPeakBytes: number | null;
}

const [what = "", dataFolder = ""] = process.argv.slice(2);
const publicFolder = join(benchFolder, `public-${process.pid}`);
// Read before the clock starts where only village funds are measured.
const register = openRegister()();
const fixesOf = (id: string) =>
  fixesIn(
    dataFolder,
    declared.find(({ table }) => table.id === id)!,
  ).fixes;

const started = performance.now();
const { small, large } = separate(
  (what === "all" ? expectedDatasets : [villageFunds]).map((dataset) =>
    withEditions(dataFolder, dataset),
  ),
  dataFolder,
  largeTableRows,
);
const ordinary = await publishAll({
  datasets: small,
  find: (source) => findSource(dataFolder, source),
  fixesOf,
  placesOf: () => register,
  tools,
});
const done = await publishLargeTables(large, {
  ...{ dataFolder, fixesOf, tools, read: readParts },
  workFolder: join(publicFolder, ".data-large"),
});
const whole = addLarge(ordinary, done);
if (whole.findings.some(({ severity }) => severity === "refuse"))
  throw new Error(`export refused: ${JSON.stringify(whole.findings[0])}`);
writePublication(publicFolder, whole.files, whole.catalog, whole.folders);
const ms = performance.now() - started;
rmSync(publicFolder, { recursive: true, force: true });

const { tables, sources, partitioned = [] } = whole.catalog;
const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
const read = [...sources, ...partitioned.flatMap((table) => table.sources)];
const written = [...whole.files, ...partitioned.flatMap(({ files }) => files)];
const readers = done.flatMap((one) => (one.kind === "published" ? [one.peakBytes] : []));
const run: PublishRun = {
  rows: sum([...tables, ...partitioned].map(({ rows }) => rows)),
  sources: read.length,
  sourceBytes: sum(read.map(({ bytes }) => bytes)),
  files: written.length,
  fileBytes: sum(written.map(({ bytes }) => bytes)),
  ms,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  readerPeakBytes: readers.length > 0 ? Math.max(...readers) : null,
};
console.log(JSON.stringify(run));
