import { describe, expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { checkStream } from "../../src/pipeline/check/check.ts";
import { sourceOfFile } from "../../src/pipeline/sources/sourceOfFile.ts";
import { templateFile, templatedTables } from "../../src/models/tables/template.ts";
import { wideSaid } from "../../src/pipeline/read/wideHeading.ts";
import type { SheetCells } from "../../src/pipeline/workbook/sheetCells.ts";
import { openWorkbook, isFailure } from "../../src/pipeline/workbook/workbook.ts";
import { writeWorkbook } from "../../src/schema/export/workbook.ts";
import { templateOf } from "../../src/schema/export/template.ts";
import type { SpreadsheetCell } from "../../src/schema/export/spreadsheet.ts";
import { published } from "../publication.ts";
import { publishedWithTables } from "../tablesPublication.ts";
import { places } from "../words/register.ts";

const templates = templatedTables(published);
const nothing = { provinces: ["เชียงใหม่"], exampleOf: () => null, timesOf: () => ["2024-09"] };

function checked(id: string, bytes: Uint8Array) {
  const dataset = declared.find(({ table }) => table.id === id)!;
  // The months of its headings say the year too.
  const file = dataset.layout?.wide ? "แบบกรอก 2568.xlsx" : "แบบกรอก 2599.xlsx";
  const source = sourceOfFile(dataset, file);
  const stream = checkStream({ dataset, file, source, places, knownLimits: new Map(), fixes: [] });
  stream.push(bytes);
  stream.end();
  return stream.result();
}

/** The template with the first rows of its published table filled in. */
async function filled(id: string): Promise<Uint8Array> {
  const dataset = declared.find(({ table }) => table.id === id)!;
  const [sheet, ...others] = templateOf(dataset, nothing)!;
  const headings = sheet!.columns.map(({ heading }) => heading);
  const source = dataset.sources.find(({ kind }) => kind === "raw")!;
  const names = headings.map(
    (heading) =>
      wideSaid(dataset.layout ?? {}, heading)?.measure ??
      Object.entries(dataset.table.columns).find(
        ([name, { label }]) => (source.headings?.[name]?.[0] ?? label.th) === heading,
      )![0],
  );
  const columns = dataset.table.columns as Readonly<
    Record<string, { readonly nullable: boolean; readonly kind: string }>
  >;
  // A row of which the table keeps less than its file said can't be written back.
  const rows = published
    .rows(dataset.table)
    .map((row) => row as unknown as Readonly<Record<string, SpreadsheetCell>>)
    .filter((row) => names.every((name) => row[name] !== null || isLeftOut(columns[name]!)));
  // Below headings that are values there is one row for each of what the others say.
  const isBelow = headings.map((heading) => wideSaid(dataset.layout ?? {}, heading) !== null);
  const identity = (row: Readonly<Record<string, SpreadsheetCell>>) =>
    JSON.stringify(names.filter((_, i) => !isBelow[i]).map((name) => row[name]));
  const single = isBelow.includes(true)
    ? [...new Map(rows.map((row) => [identity(row), row])).values()]
    : rows;
  const own = single.slice(0, 40).map((row) => names.map((name) => row[name] ?? null));
  return writeWorkbook([{ ...sheet!, rows: own }, ...others]);
}

/** What the table keeps of a time in the words of its source may be nothing, though the file said something. */
const isLeftOut = ({ nullable, kind }: { readonly nullable: boolean; readonly kind: string }) =>
  nullable && kind !== "asOf";

describe("the template of each table that agencies hand in", () => {
  it("is there for nearly all of them", () => {
    expect(templates.length).toBeGreaterThan(10);
  });

  it.each(templates)(
    "%s: filled with rows of the published table it is read without a heading or a cell amiss",
    async (id) => {
      const { findings, account } = checked(id, await filled(id));
      const aboutForm = findings.filter(({ severity }) => severity === "refuse");
      expect(
        aboutForm.map(({ code, column, received, expected }) => [
          code,
          column,
          received,
          expected.en,
        ]),
      ).toEqual([]);
      expect(account.accepted).toBeGreaterThan(0);
    },
  );

  it.each(templates)(
    "%s: unfilled it is refused, and nothing of it is read as a row",
    async (id) => {
      const { account, isPublishable, findings } = checked(id, await templateFile(published, id));
      expect([account.accepted, isPublishable]).toEqual([0, false]);
      expect(findings.map(({ code }) => code)).toContain("no_rows");
    },
  );

  it("of monthly sales heads the twelve months after the last that is published", async () => {
    const workbook = openWorkbook(await templateFile(published, "otop-sales"));
    if (isFailure(workbook)) throw new Error("no workbook");
    const [sheet, notes] = [0, 1].map((i) => workbook.cells(i) as SheetCells);
    expect(sheet!.rows.map(({ texts }) => texts)).toEqual([
      [
        ...["จังหวัด", "ตุลาคม 2567", "พฤศจิกายน 2567", "ธันวาคม 2567", "มกราคม 2568"],
        ...["กุมภาพันธ์ 2568", "มีนาคม 2568", "เมษายน 2568", "พฤษภาคม 2568", "มิถุนายน 2568"],
        ...["กรกฎาคม 2568", "สิงหาคม 2568", "กันยายน 2568"],
      ],
    ]);
    const texts = notes!.rows.map(({ texts }) => texts);
    expect(texts.map(([heading]) => heading)).toContain("ตุลาคม 2567 … กันยายน 2568");
  });

  it.each(["household-income-debt", "household-expenditure", "bmn-low-income"])(
    "%s: heads every year that a new file has to hold, and the next, and is read once it is filled",
    async (id) => {
      const all = await publishedWithTables();
      expect(templatedTables(all)).toContain(id);
      const dataset = declared.find(({ table }) => table.id === id)!;
      const years = new Set(
        all.rows(dataset.table).map((row) => String(row["year" as "source_file"])),
      );
      const workbook = openWorkbook(await templateFile(all, id));
      if (isFailure(workbook)) throw new Error("no workbook");
      const { rows } = workbook.cells(0) as SheetCells;
      // The first column has its name in the first row alone.
      const width = rows[0]!.texts.length;
      const head = rows.map(({ texts }) => [
        ...Array<string>(width - texts.length).fill(""),
        ...texts,
      ]);
      const next = String(Number([...years].toSorted().at(-1)) + 1);
      for (const year of [...years, next]) expect(head.flat().join(" ")).toContain(year);

      const place = dataset.table.id === "household-expenditure" ? "Chiang Mai" : "เชียงใหม่";
      const row = head[0]!.map((_, i) => (i === 0 ? place : "12"));
      const [top, ...below] = head;
      const bytes = await writeWorkbook([
        {
          name: workbook.sheets[0]!.name,
          columns: top!.map((heading) => ({ heading })),
          rows: [...below, row],
        },
      ]);
      const { findings, account } = checked(id, bytes);
      expect(findings.filter(({ severity }) => severity === "refuse")).toEqual([]);
      expect(account.accepted).toBe(1);
    },
  );

  it("chooses provinces and words of closed lists from lists of its own", async () => {
    const bytes = await templateFile(published, "phase-targets");
    const workbook = openWorkbook(bytes);
    if (isFailure(workbook)) throw new Error("no workbook");
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      ...["กรอกที่นี่", "วิธีกรอก (แบบกรอกของเว็บ)", "รายการ (แบบกรอกของเว็บ)"],
    ]);
    expect(await templateFile(published, "phase-targets")).toEqual(bytes);
  });
});
