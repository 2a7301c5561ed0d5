import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declaredCorrections } from "../../../scripts/data/corrections.ts";
import { findDataset } from "../../../scripts/data/declared.ts";
import { limitsOf, openRegister } from "../../../scripts/data/register.ts";
import { checkStream } from "../../../src/pipeline/check/check.ts";
import { readSheet } from "../../../src/pipeline/read/sheet.ts";
import { sourceOfFile } from "../../../src/pipeline/sources/sourceOfFile.ts";
import type { Finding } from "../../../src/words/reading/finding.ts";
import { header, row } from "../../cases-village-funds/export.ts";
import { workbookOf } from "../../workbook/xlsx.ts";
import { startVisit, type Visit } from "../visit.ts";
import { type Handed, hand, openCheck, type Said, saidOf } from "./checkRoom.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const root = join(import.meta.dirname, "../../..");
const register = openRegister();

/** What the command line says of a file that is held against the same table. */
function commandLine({ name, bytes }: Handed, table: string): Omit<Said, "name" | "table"> {
  const dataset = table === "" ? undefined : findDataset(table)!;
  if (!dataset) return said(readSheet(bytes, { file: name }).findings);
  const places = register();
  const stream = checkStream({
    ...{ dataset, places, file: name, source: sourceOfFile(dataset, name) },
    knownLimits: limitsOf(dataset, places),
    fixes: declaredCorrections(dataset).fixes,
  });
  stream.push(bytes);
  stream.end();
  return said(stream.result().findings);
}

function said(findings: readonly Finding[]) {
  const codes: Record<string, number> = {};
  for (const { code, times = 1 } of findings) codes[code] = (codes[code] ?? 0) + times;
  return { isPublishable: !findings.some(({ severity }) => severity === "refuse"), codes };
}

async function expectSame(files: readonly Handed[]): Promise<readonly Said[]> {
  const { page, complaints } = await openCheck(visit);
  await hand(page, files);
  const answers = await saidOf(page, files.length);
  const expected = answers.map(({ name, table }) => {
    const file = files.find((one) => one.name === name)!;
    return { name, table, ...commandLine(file, table) };
  });
  expect(answers).toEqual(expected);
  expect(complaints).toEqual([]);
  return answers;
}

describe("the page says what the command line says", () => {
  it("of every case of a file that can be read in two ways", { timeout: 300_000 }, async () => {
    const folder = join(root, "tests/cases");
    const files = readdirSync(folder).map((name) => ({
      name: `${name}.csv`,
      bytes: readFileSync(join(folder, name, "input.csv")),
    }));
    const answers = await expectSame(files);
    expect(answers.length).toBeGreaterThan(90);
    expect(answers.some(({ isPublishable }) => isPublishable)).toBe(true);
    expect(answers.some(({ isPublishable }) => !isPublishable)).toBe(true);
  });

  it("of files of declared tables, whole and with mistakes", { timeout: 300_000 }, async () => {
    const text = (name: string, ...rows: readonly string[]): Handed => ({
      name,
      bytes: new TextEncoder().encode(header + rows.join("")),
    });
    const raw = (path: string): Handed => ({
      name: path.split("/").at(-1)!,
      bytes: readFileSync(join(root, "tests/fixtures/data/raw", path)),
    });
    const answers = await expectSame([
      text("good.csv", row(), row({ year: "2566" })),
      text("misspelt.csv", row({ province: "เชียงไหม่" }), row({ year: "2566", amphoe: "แม่ริ่ม" })),
      text("letters.csv", row({ members: "12O", savings: "1.000,50" }), row()),
      text("twice.csv", row(), row(), row({ year: "67", fund: "กองทุนหมูบ้าน" })),
      text("outside.csv", row({ tambon: "ท่าแพ", village: "บ้านไม่มีอยู่" })),
      text("total.csv", row(), ",รวม,,,,,,,,,,25,1000,500.50,\n"),
      raw(otopFile),
    ]);
    expect(answers.map(({ name, table }) => [name, table])).toContainEqual([
      "good.csv",
      "village-funds",
    ]);
    expect(answers.find(({ name }) => name === "good.csv")!.isPublishable).toBe(true);
    expect(answers.filter(({ isPublishable }) => !isPublishable).length).toBeGreaterThanOrEqual(4);
  });
});

describe("the page says of a workbook what the command line says", () => {
  const cells = (text: string) => text.trimEnd().split(",");
  const workbook = (name: string, ...rows: readonly string[]): Handed => ({
    name,
    bytes: workbookOf([header, ...rows].map(cells)),
  });

  it("whole, with mistakes, and where it is none", { timeout: 300_000 }, async () => {
    const answers = await expectSame([
      workbook("good.xlsx", row()),
      workbook("bad.xlsx", row({ amphoe: "แม่ริ่ม" }), row({ year: "2566", members: "12O" })),
      { name: "text.xlsx", bytes: new TextEncoder().encode(header + row()) },
      { name: "cut.xlsx", bytes: workbookOf([cells(header)]).subarray(0, 200) },
    ]);
    const of = (name: string) => answers.find((one) => one.name === name)!;
    expect(of("good.xlsx")).toMatchObject({ table: "village-funds", isPublishable: true });
    expect(of("bad.xlsx").codes["area_name_contradicts_code"]).toBe(1);
    expect(of("text.xlsx").codes).toEqual({ not_workbook: 1 });
    expect(of("cut.xlsx").isPublishable).toBe(false);
  });

  it("with its cells named as Excel names them", async () => {
    const { page } = await openCheck(visit);
    await hand(page, [workbook("bad.xlsx", row({ amphoe: "แม่ริ่ม" }))]);
    await saidOf(page, 1);
    const cause = page.locator('.check-cause[data-code="area_name_contradicts_code"]');
    expect(await cause.locator("tbody th").first().innerText()).toBe("D2");
    const marked = page.locator(".check-sheet td.is-marked");
    await marked.first().waitFor();
    expect(await marked.innerText()).toContain("แม่ริ่ม");
    expect(await page.locator(".check-use").count()).toBe(1);
  });
});

it("places and years in headings don't tell what a file of another name counts", async () => {
  const { page } = await openCheck(visit);
  const text = 'Region and province,2556,2558\nChiang Mai,"14,393","14,950"\n';
  const bytes = new TextEncoder().encode(text);
  const names = ["income_2549_2558.csv", "expenses_2549_2558.csv"];
  await hand(
    page,
    names.map((name) => ({ name, bytes })),
  );
  const answers = await saidOf(page, 2);
  expect(answers.map(({ table }) => table)).toEqual(names.map(() => "household-expenditure"));
  const files = page.locator(".check-file", { has: page.locator("p.notice") });
  expect(await files.locator("p.notice").allInnerTexts()).toEqual([
    expect.stringContaining("ไฟล์ไม่ได้ชื่อ expenses_2549_2558.csv"),
  ]);
  expect(await files.innerText()).toContain("income_2549_2558.csv");
});

const otopFile = newest("cdd-otop-sales");

/** A file of the newest edition of a source of the pinned publication. */
function newest(source: string): string {
  const folder = join(root, "tests/fixtures/data/raw", source);
  const edition = readdirSync(folder).sort().at(-1)!;
  const file = readdirSync(join(folder, edition)).find((name) => name.endsWith(".csv"))!;
  return `${source}/${edition}/${file}`;
}
