import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { awaited, expectedDatasets as expected } from "../src/datasets/index.ts";
import type { Catalog } from "../src/schema/catalogues/catalog.ts";
import { projectRoot } from "./project.ts";
import { withEditions } from "../src/pipeline/effects.ts";
import { agreementLines, columnsNotUnderstood } from "./verify/agreementText.ts";
import type { TableAgreement } from "./verify/compare.ts";
import { openRawFiles } from "./verify/pages/rawFiles.ts";
import { siteLines, verifySite } from "./verify/pages/verifySite.ts";
import { openWitness } from "./verify/witness.ts";

/** Derives every published cell, and every number of the built pages, again from data/raw, by other readers, and compares. */
const publicFolder = join(projectRoot, "public");
const dataFolder = join(projectRoot, "data");
const {
  tables,
  sources,
  partitioned = [],
} = JSON.parse(readFileSync(join(publicFolder, "data/catalog.json"), "utf8")) as Catalog;

const arrived = awaited.filter(({ table }) => tables.some(({ id }) => id === table.id));
// A large table is beyond the other reader: its own tests compare it with its exports.
const datasets = [...expected, ...arrived]
  .filter(({ table }) => !partitioned.some(({ id }) => id === table.id))
  .map((dataset) => withEditions(dataFolder, dataset));
const started = performance.now();
const witness = await openWitness(dataFolder, datasets);
const agreements: TableAgreement[] = [];
for (const dataset of datasets) {
  const files = tables.find(({ id }) => id === dataset.table.id)?.files;
  if (!files) throw new Error(`table not published: ${dataset.table.id}`);
  for (const format of ["csv", "parquet"] as const)
    agreements.push(await witness.compare(dataset, format, join(publicFolder, files[format].path)));
}
witness.close();

for (const line of agreementLines(agreements)) console.log(line);
for (const line of columnsNotUnderstood(datasets)) console.log(line);
console.log(`${Math.round(performance.now() - started)} ms`);

// The pages, where they are built: each number that they show must follow from the rows they name.
const sheetNames = new Map(
  sources.flatMap(({ file, sheet }) => (sheet ? [[file, sheet.name] as const] : [])),
);
const distFolder = join(projectRoot, "dist");
const site = existsSync(join(distFolder, "index.html"))
  ? verifySite(distFolder, openRawFiles(dataFolder, sheetNames))
  : null;
const told = site
  ? siteLines(site)
  : ["ยังไม่มีหน้าเว็บใน dist จึงตรวจเฉพาะตาราง · no built pages in dist: only tables were verified"];
for (const line of told) console.log(line);
process.exitCode =
  agreements.some(({ different }) => different > 0) || (site?.underived.length ?? 0) > 0 ? 1 : 0;
