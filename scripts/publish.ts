import { textOf } from "../src/schema/export/archive.ts";
import { join } from "node:path";
import { areas } from "../src/datasets/areas.ts";
import {
  declarationFindings,
  declared,
  expectedDatasets as published,
} from "../src/datasets/index.ts";
import {
  findSource,
  fixesIn,
  hasSource,
  lookThrough,
  readSite,
  readText,
  tools,
  withEditions,
  writePublication,
  writeText,
} from "../src/pipeline/effects.ts";
import { publishAll, type Whole } from "../src/pipeline/publish/publication.ts";
import type { Publication } from "../src/pipeline/publish/publish.ts";
import { inspectData } from "../src/pipeline/sources/inspect.ts";
import { misplaced } from "../src/pipeline/sources/passedOver.ts";
import {
  type Acknowledgement,
  vanishedRows,
  vanishedText,
} from "../src/pipeline/release/vanished.ts";
import { publishLatest } from "../src/pipeline/release/latest.ts";
import { publishedPlaces } from "./publish/placeRegister.ts";
import { publishReleases } from "../src/pipeline/release/releaseIndex.ts";
import { newFile, type NewFile } from "../src/pipeline/publish/newFile.ts";
import { usualReleaseId } from "../src/pipeline/release/release.ts";
import {
  compareWithNewest,
  planRelease,
  type ReleaseComparison,
  type ReleaseContext,
} from "../src/pipeline/release/releasePlan.ts";
import type { Dataset } from "../src/schema/declare/dataset.ts";
import { largeTableRows } from "../src/schema/declare/partition.ts";
import { firstStanding } from "../src/schema/releases/release.ts";
import type { Text } from "../src/words/text/language.ts";
import { comparisonLines } from "./publish/comparisonLines.ts";
import {
  addLarge,
  type LargePublication,
  publishLargeTables,
  readParts,
  separate,
} from "./publish/large/index.ts";
import { trialOf } from "./publish/trialStep.ts";
import { readOptions, publishUsage, type PublishOptions } from "./publish/options.ts";
import { withdrawnText, withdrawRelease } from "./publish/withdraw.ts";
import { findingsRefusal } from "./report/refusalText.ts";
import { writeRefusal } from "./report/refusal.ts";
import { writeReport } from "./report/writeReport.ts";
import { openShapes } from "./publish/shapes.ts";
import { copyShelf, correctionInputs, openShelf } from "./publish/shelf.ts";
import { openStage } from "./swap/stage.ts";
import { putInPlace, takeTurn } from "./swap/turn.ts";
import { say } from "./terminal/say.ts";
import { runStep } from "./terminal/step.ts";
import { tellTrouble } from "./terminal/trouble.ts";

/** data/raw → public/data, data/ledger and, with `--release`, data/releases; `--check` only compares. */
const options = readOptions(process.argv.slice(2));
if (!options) {
  console.error(publishUsage);
  process.exit(2);
}
tellTrouble();
// What a table is has to be known before any file can be read as one.
if (declarationFindings.length > 0) {
  if (options.report) say(writeReport(options.report, declarationFindings));
  if (options.into) writeRefusal(options.into, declarationFindings);
  console.error(findingsRefusal(declarationFindings, Infinity));
  process.exit(1);
}
const root = process.cwd();
const dataFolder = join(root, "data");
// A publication is made aside. What takes it along, such as a build, says where, and puts it in place.
if (options.into === null && !options.check) await takeTurn(root);
const stage = options.into ?? openStage(root);
const releasesFolder =
  options.release || options.withdraw
    ? copyShelf(join(dataFolder, "releases"), join(stage, "data/releases"))
    : join(dataFolder, "releases");
const notWithdrawn = options.withdraw && withdrawRelease(releasesFolder, options.withdraw);
if (notWithdrawn) {
  say(notWithdrawn);
  process.exit(1);
}
// A table whose file is missing is told of and left out, so that the others are checked all the same.
const looked = lookThrough(dataFolder);
const elsewhere = misplaced(looked, declared);
const datasets = declared.filter((one) => hasSource(dataFolder, one, elsewhere));
const absent = new Set(published.flatMap((one) => (datasets.includes(one) ? [] : one.table.id)));
const inspected = inspectData(looked, { declared, expected: published });
if (absent.has(areas.table.id)) throw new Error("register of areas not found");
const ledgerPath = (table: string) => join(dataFolder, "ledger", `${table}.md`);

const workFolder = join(stage, "large");
const { small, large } = separate(
  datasets.map((dataset) => withEditions(dataFolder, dataset, elsewhere)),
  dataFolder,
  // Set by tests alone.
  Number(process.env["LARGE_TABLE_ROWS"] ?? largeTableRows),
);
const corrections = new Map(declared.map((one) => [one.table.id, fixesIn(dataFolder, one)]));
const fixesOf = (id: string) => corrections.get(id)!.fixes;

let started = performance.now();
const ordinary = await publishAll({
  datasets: small,
  find: (source) => findSource(dataFolder, source),
  fixesOf,
  placesOf: publishedPlaces,
  tools,
  onTable: reportTable,
  absent,
});
const whole = addLarge(
  ordinary,
  await publishLargeTables(large, {
    ...{ dataFolder, workFolder, fixesOf, tools, read: readParts, onTable: reportLarge },
  }),
);

const site = readSite(dataFolder);
const { owner, contacts } = site;
const findings = [
  ...inspected,
  ...site.findings,
  ...[...corrections.values()].flatMap((one) => one.findings),
  ...whole.findings,
];
const refusals = findings.filter(({ severity }) => severity === "refuse");
if (options.report) say(writeReport(options.report, findings));
if (refusals.length > 0) {
  if (options.into) writeRefusal(options.into, findings);
  console.error(findingsRefusal(refusals));
  process.exitCode = 1;
} else if (options.check) checkCommitted(whole);
else await publish(whole, options);

async function publish(
  whole: ReturnType<typeof addLarge>,
  { release, acknowledge, withdraw, into }: PublishOptions,
): Promise<void> {
  const context = releaseContext(whole);
  const lost = new Map(whole.publications.map((one) => [one.dataset.table.id, one.lost ?? []]));
  if (!acknowledgeVanished(context, acknowledge, lost)) {
    process.exitCode = 1;
    return;
  }
  const comparison = compareWithNewest(context);
  for (const line of comparisonLines(comparison)) console.log(line);
  const shapes = openShapes(dataFolder, [...publishedPlaces(whole.publications).byCode.values()]);
  const released = release && makeRelease(context, comparison, release.id, acknowledge);
  writePublication(
    join(stage, "public"),
    [
      ...whole.files,
      ...releasedFiles(whole),
      ...latestFiles(whole),
      ...Object.values(shapes.files),
    ],
    { ...whole.catalog, shapes: shapes.catalog, ...(owner && { owner }), contacts },
    whole.folders,
  );
  for (const [table, ledger] of Object.entries(whole.ledgers))
    writeText(join(stage, "data/ledger", `${table}.md`), ledger);
  // Who builds pages of it sees them fail or not.
  if (into !== null) return;
  if (!(await runStep(trialOf(join(stage, "public"), root)))) process.exit(1);
  putInPlace(root, stage);
  if (released) console.log(released);
  else if (release) process.exitCode = 1;
  if (withdraw) say(withdrawnText(withdraw.id));
}

/** Whether every row of the newest release that is gone is gone on purpose; a reason given now is kept. */
function acknowledgeVanished(
  context: ReleaseContext,
  why: string | null,
  lost: ReadonlyMap<string, readonly string[]>,
): boolean {
  const file = "data/ledger/acknowledged.json";
  const known = JSON.parse(readText(join(root, file)) ?? "[]") as Acknowledgement[];
  const vanished = vanishedRows(context, known, lost);
  const since = firstStanding(context.releases.toReversed())?.id ?? "";
  const texts = vanishedText(vanished, since);
  if (vanished.length > 0 && why === null) {
    reportTexts("ยังไม่เผยแพร่ · not published", texts);
    return false;
  }
  if (vanished.length > 0)
    for (const { th, en } of texts.slice(0, -1)) console.log(`${th} · ${en}`);
  const all = [...known, ...vanished.map((one) => ({ since, why: why!, ...one }))];
  if (all.length > 0) writeText(join(stage, file), `${JSON.stringify(all, null, 1)}\n`);
  return true;
}

function makeRelease(
  context: ReleaseContext,
  comparison: ReleaseComparison,
  id: string | null,
  acknowledge: string | null,
): string | null {
  const name = id ?? usualReleaseId(context.catalog, context.releases.at(-1)?.id);
  const planned = planRelease(context, comparison, name, acknowledge);
  if (planned.kind === "refused") {
    reportTexts("ยังไม่ได้ออกรุ่น · not released", planned.reasons);
    return null;
  }
  openShelf(releasesFolder).add(planned);
  const { version } = planned.release;
  return `ออกรุ่น ${name} (${version}) แล้ว · released ${name} (${version})`;
}

function releaseContext({ catalog, files }: Whole): ReleaseContext {
  const { releases, keptText } = openShelf(releasesFolder);
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const publishedText = (path: string) => textOf(path, contents.get(path)!);
  const corrections = correctionInputs(dataFolder);
  return { datasets: small, catalog, corrections, releases, publishedText, keptText };
}

/** The files of all releases and the list of them. */
function releasedFiles({ catalog }: Whole): NewFile[] {
  const { releases, keptText } = openShelf(releasesFolder);
  const { index, files } = publishReleases({ releases, catalog, keptText, tools });
  const said = catalog.sample ? { sample: true, ...index } : index;
  const list = new TextEncoder().encode(`${JSON.stringify(said, null, 1)}\n`);
  return [
    ...files,
    { ...newFile("releases.json", list, tools.sha256), path: "data/releases.json" },
  ];
}

/** The newest files at addresses that stay. */
function latestFiles({ catalog, files, publications }: Whole): readonly NewFile[] {
  const newest = firstStanding(openShelf(releasesFolder).releases.toReversed()) ?? null;
  const all = [...publications.map(({ dataset }) => dataset), ...large];
  const titles = new Map(all.map(({ table }) => [table.id, table.title]));
  return publishLatest({ catalog, files, newest, titleOf: (id) => titles.get(id)!, tools });
}

function reportTexts(title: string, reasons: readonly Text[]): void {
  console.error(`\n${title}\n`);
  for (const { th, en } of reasons) console.error(`   ${th}\n   ${en}\n`);
}

function reportTable({ dataset, rows, findings, fixes }: Publication): void {
  const time = Math.round(performance.now() - started);
  started = performance.now();
  const details = [
    `${rows.length} แถว/rows`,
    ...(fixes.length > 0 ? [`${fixes.length} แก้ไข/corrections`] : []),
    ...(findings.length > 0 ? [`${findings.length} ข้อสังเกต/findings`] : []),
    `${time} ms`,
  ];
  console.log(`  ${dataset.table.id.padEnd(16)} ${details.join(" · ")}`);
}

function reportLarge({ table }: Dataset, publication: LargePublication): void {
  const time = Math.round(performance.now() - started);
  started = performance.now();
  if (publication.kind === "refused") return;
  const { rows, files, findings } = publication.table;
  const details = [
    `${rows} แถว/rows`,
    `${files.length} ไฟล์/files`,
    ...(findings.length > 0 ? [`${findings.length} ข้อสังเกต/findings`] : []),
    `${time} ms`,
  ];
  console.log(`  ${table.id.padEnd(16)} ${details.join(" · ")}`);
}

/** That the committed ledgers are what the sources give, and the kept files what their releases say. */
function checkCommitted(whole: Whole): void {
  const { ledgers } = whole;
  releasedFiles(whole);
  const stale = Object.keys(ledgers).filter(
    (table) => readText(ledgerPath(table)) !== ledgers[table],
  );
  for (const table of stale)
    console.error(
      `data/ledger/${table}.md ไม่ตรงกับข้อมูล ให้สั่ง npm run publish แล้ว commit · is out of date: run npm run publish and commit it`,
    );
  process.exitCode = stale.length > 0 ? 1 : 0;
}
