import { join } from "node:path";
import { areas } from "../src/datasets/areas.ts";
import { datasets } from "../src/datasets/index.ts";
import {
  findSource,
  readText,
  replacePublication,
  tools,
  writeText,
} from "../src/pipeline/effects.ts";
import { publishAll, type Whole } from "../src/pipeline/publication.ts";
import type { Publication } from "../src/pipeline/publish.ts";
import { readFixes } from "../src/pipeline/readFixes.ts";
import type { Row } from "../src/schema/table.ts";
import type { Finding } from "../src/words/finding.ts";
import { findingText } from "../src/words/findingText.ts";
import { buildPlaces } from "../src/words/places.ts";

/** data/raw → public/data and data/ledger; with `--check`, only says whether the ledger is up to date. */
const root = process.cwd();
const dataFolder = join(root, "data");
const ledgerPath = (table: string) => join(dataFolder, "ledger", `${table}.md`);

let started = performance.now();
const whole = await publishAll({
  datasets,
  find: (source) => findSource(dataFolder, source),
  fixesOf: (id) => {
    const csv = readText(join(dataFolder, "fixes", `${id}.csv`));
    return csv === null ? [] : readFixes(csv);
  },
  placesOf: (publications) => buildPlaces(areaRecords(publications)),
  tools,
  onTable: reportTable,
});

const refusals = whole.findings.filter(({ severity }) => severity === "refuse");
if (refusals.length > 0) {
  reportRefusals(refusals);
  process.exitCode = 1;
} else if (process.argv.includes("--check")) checkLedgers(whole);
else {
  replacePublication(join(root, "public"), whole.files, whole.catalog);
  for (const [table, ledger] of Object.entries(whole.ledgers)) writeText(ledgerPath(table), ledger);
}

function areaRecords(publications: readonly Publication[]) {
  const published = publications.find(({ dataset }) => dataset.table.id === areas.table.id);
  const rows = (published?.rows ?? []) as readonly Row<typeof areas.table>[];
  return rows.map(({ code, level, name_th, name_en }) => ({
    code,
    level,
    nameTh: name_th,
    nameEn: name_en,
  }));
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

function reportRefusals(findings: readonly Finding[]): void {
  console.error(`\nยังไม่เผยแพร่: พบ ${findings.length} จุดที่ต้องแก้ก่อน`);
  console.error(`Not published: ${findings.length} to mend first\n`);
  for (const [i, finding] of findings.entries()) {
    const located = { ...finding, file: `data/${finding.file}` };
    console.error(indent(`${i + 1}. ${findingText(located, "th")}`));
    console.error(`${indent(`   ${findingText(located, "en")}`)}\n`);
  }
}

function indent(text: string): string {
  return text.replaceAll("\n", "\n   ");
}

function checkLedgers({ ledgers }: Whole): void {
  const stale = Object.keys(ledgers).filter(
    (table) => readText(ledgerPath(table)) !== ledgers[table],
  );
  for (const table of stale)
    console.error(
      `data/ledger/${table}.md ไม่ตรงกับข้อมูล ให้สั่ง npm run publish แล้ว commit · is out of date: run npm run publish and commit it`,
    );
  process.exitCode = stale.length > 0 ? 1 : 0;
}
