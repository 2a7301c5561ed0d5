import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterEach, expect, it, vi } from "vitest";
import { carryOut } from "../../scripts/data/carryOut.ts";
import { createChecker } from "../../src/islands/check/checker.ts";
import { fixesIn } from "../../src/pipeline/effects.ts";
import type { SheetCells } from "../../src/pipeline/workbook/sheetCells.ts";
import { openWorkbook, type Workbook } from "../../src/pipeline/workbook/workbook.ts";
import { declared } from "../../src/datasets/index.ts";
import { areas } from "../../src/datasets/areas.ts";
import { areaRecords } from "../../scripts/publish/placeRegister.ts";
import { published } from "../livePublication.ts";
import { buildPlaces } from "../../src/words/place/places.ts";
import { projectRoot } from "../../scripts/project.ts";
import { temporaryFolder } from "../scripts/temporaryFolder.ts";

afterEach(() => vi.unstubAllEnvs());

/** Budgets of a year to come, as an official writes them who is in a hurry: ten mistakes, each of its own kind. */
const mistaken = [
  "ปีงบประมาณ,จังหวัด,งบประมาณรวม (บาท)",
  "2567,พะเยา,511047500",
  "2567,เชียงไหม่,900000000",
  "2024,แพร่,300000000",
  "67,ลำพูน,250000000",
  "2567,ลำปาง,3OO000000",
  "2567,น่าน,1.234.567",
  "2567,ตาก,#REF!",
  "2567,เลย,12.5 ล้านบาท",
  "2567,ตราด,",
  "2567,พะเยา,511047501",
  "รวมทั้งสิ้น,,2273339567",
  "",
].join("\n");
const path = "2567/pao_budget_totals.csv";

const places = buildPlaces(areaRecords(published.rows(areas.table)));
const dataFolder = join(projectRoot, "data");
const check = createChecker({
  known: {
    places,
    limitsOf: () => Promise.resolve(new Map()),
    storeOf: () => Promise.resolve(null),
  },
  fixes: Object.fromEntries(declared.map((one) => [one.table.id, fixesIn(dataFolder, one).fixes])),
});

async function onCommandLine() {
  vi.stubEnv("INIT_CWD", temporaryFolder({}));
  const folder = process.env["INIT_CWD"]!;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), mistaken);
  const streams = { questions: Readable.from([]), answers: new PassThrough() };
  const args = ["check", path, "--dataset", "pao-budget", "--json", "--report", "report.xlsx"];
  const { exitCode, answer = [] } = await carryOut(args, streams);
  const { findings } = JSON.parse([...answer].join("")) as { findings: readonly object[] };
  return { exitCode, findings, report: new Uint8Array(readFileSync(join(folder, "report.xlsx"))) };
}

/** The cells of every sheet, but the file's own name, which a page and a folder call otherwise. */
const cellsOf = (report: Uint8Array) => {
  const workbook = openWorkbook(report) as Workbook;
  return workbook.sheets.map(({ name }, i) => ({
    name,
    rows: (workbook.cells(i) as SheetCells).rows.map(({ texts }) =>
      texts.map((text) => (text.endsWith("pao_budget_totals.csv") ? "file" : text)),
    ),
  }));
};

it("says the same on the page and on the command line of a file with ten mistakes, and reports the same", async () => {
  const content = new Blob([mistaken]);
  const file = { name: "pao_budget_totals.csv", content };
  const steps = { onShare: () => {}, isStopped: () => false };
  const choice = { table: "pao-budget", year: "2567" };
  const here = await check(file, choice, steps);
  const there = await onCommandLine();

  expect([here.verdict.isPublishable, there.exitCode]).toEqual([false, 1]);
  const told = (found: readonly object[]) =>
    (found as { code: string; line: number | null; column: string; received: string }[]).map(
      ({ code, line, column, received }) => [code, line, column, received],
    );
  const onPage = here.causes.flatMap(({ findings }) => findings);
  expect(told(onPage).toSorted()).toEqual(told(there.findings).toSorted());
  expect(new Set(there.findings.map((one) => (one as { line: number }).line)).size).toBe(10);

  const report = new Uint8Array(await (await here.report("xlsx")).arrayBuffer());
  const [own, ofCommand] = [cellsOf(report), cellsOf(there.report)];
  expect(ofCommand.map(({ name }) => name)).toEqual(["ไฟล์ File", "สิ่งที่พบ Findings"]);
  expect(ofCommand).toEqual(own);
});
