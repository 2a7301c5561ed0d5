import { Buffer } from "node:buffer";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openWitness } from "../../scripts/verify/witness.ts";
import { declared } from "../../src/datasets/index.ts";
import { evidencePages } from "../../src/models/tables/evidence.ts";
import { findSource, tools, withEditions } from "../../src/pipeline/effects.ts";
import { publishAll } from "../../src/pipeline/publish/publication.ts";
import { filesOfEdition } from "../../src/pipeline/sources/edition.ts";
import { passedOver } from "../../src/pipeline/sources/passedOver.ts";
import type { CatalogRawFile, Published } from "../../src/schema/catalogues/catalog.ts";
import { count, date, optional, text } from "../../src/schema/declare/columns.ts";
import { defineDataset } from "../../src/schema/declare/dataset.ts";
import type { Layout } from "../../src/schema/declare/layout.ts";
import { month, number } from "../../src/schema/declare/measureColumns.ts";
import { province } from "../../src/schema/declare/placeColumns.ts";
import { defineTable } from "../../src/schema/declare/table.ts";
import { temporaryFolder, writeInto } from "../scripts/temporaryFolder.ts";
import { published } from "../publication.ts";
import { places } from "../words/register.ts";
import { type Cell, sheet, xlsx } from "./xlsx.ts";

const label = (th: string, en: string) => ({ th, en });

const funds = (file = "funds.csv", layout: Layout = {}) =>
  defineDataset({
    table: defineTable({
      id: "funds-of-test",
      title: label("กองทุน", "Funds"),
      description: label("กองทุน", "Funds"),
      columns: {
        fund: text(label("กองทุน", "Fund")),
        province_code: province(label("จังหวัด", "Province")),
        members: optional(count(label("สมาชิก", "Members"))),
        founded: date(label("ก่อตั้ง", "Founded")),
        month: month(label("เดือน", "Month")),
        share: number(label("ร้อยละ", "Share"), { unit: "%" }),
      },
      key: ["fund"],
    }),
    sources: [{ kind: "raw", folder: "funds-of-test", file }],
    layout,
  });

const heading = ["กองทุน", "จังหวัด", "สมาชิก", "ก่อตั้ง", "เดือน", "ร้อยละ"];
const formats = ["[$-107041E]d mmm bbbb", "mmm-yy", "0.00%", "00"];
const good: readonly (readonly Cell[])[] = [
  ["ก", "ลำปาง", 1200, { v: 45322, s: 1 }, { v: 45292, s: 2 }, { v: 0.1225, s: 3 }],
  ["ข", { v: 50, s: 4 }, null, { v: 243650, s: 1 }, "ม.ค. 2567", "7%"],
  ["ค", "น่าน", { f: "C5*2", v: 2400 }, "5 ก.พ. 2563", { v: 45323, s: 2 }, { v: 1, s: 3 }],
];

const notes = sheet([["ผู้จัดทำ"]], { name: "note" });
const workbook = (rows = good) =>
  xlsx({
    sheets: [notes, sheet([["รายงานกองทุน"], heading, ...rows], { name: "กองทุน 67", from: 3 })],
    formats,
  });

const origin = {
  publisher: "กรม",
  title: "กองทุน",
  address: null,
  licence: null,
  retrieved: "2026-01-01",
  note: null,
};

/** A data folder with a file in an edition, published as `npm run publish` does. */
async function publish(
  bytes: Uint8Array,
  name = "funds.xlsx",
  dataset = funds("funds.csv", { titleRows: 1 }),
) {
  const folder = temporaryFolder();
  writeInto(folder, `raw/funds-of-test/2567/${name}`, Buffer.from(bytes));
  writeInto(folder, "raw/funds-of-test/2567/source.json", JSON.stringify(origin));
  const current = withEditions(folder, dataset);
  const whole = await publishAll({
    datasets: [current],
    find: (source) => findSource(folder, source),
    fixesOf: () => [],
    placesOf: () => places,
    limitsOf: () => new Map(),
    tools,
  });
  const contentOf = (path: string) => whole.files.find((one) => one.path === path)!.content;
  return { ...whole, folder, dataset: current, contentOf };
}

describe("a workbook in the data folder", () => {
  it("is published like a CSV, in place of the one that the table declares", async () => {
    const bytes = workbook();
    const { publications, catalog, contentOf } = await publish(bytes);
    expect(publications[0]!.findings.map(({ code }) => code)).toEqual(["sheets_not_read"]);
    expect(publications[0]!.rows).toMatchObject([
      {
        fund: "ก",
        province_code: "52",
        members: 1200,
        founded: "2024-01-31",
        month: "2024-01",
        share: 12.25,
      },
      {
        fund: "ข",
        province_code: "50",
        members: null,
        founded: "2024-02-01",
        month: "2024-01",
        share: 7,
      },
      {
        fund: "ค",
        province_code: "55",
        members: 2400,
        founded: "2020-02-05",
        month: "2024-02",
        share: 100,
      },
    ]);
    expect(
      publications[0]!.rows.map(({ source_file, source_row }) => [source_file, source_row]),
    ).toEqual([5, 6, 7].map((row) => ["raw/funds-of-test/2567/funds.xlsx", row]));
    const [source] = catalog.sources;
    expect(source).toMatchObject({
      encoding: "xlsx",
      bytes: bytes.length,
      sheet: { name: "กองทุน 67", firstColumn: 0, lastRow: 7 },
    });
    expect(source!.original.path).toMatch(/\/funds\.xlsx$/);
    expect(contentOf(source!.original.path)).toEqual(Buffer.from(bytes));
  });

  it("is derived again to the same values by the reader that is not ours", async () => {
    const { folder, dataset, catalog, contentOf } = await publish(workbook());
    const areas = declared.find(({ table }) => table.id === "areas")!;
    const standIn = defineDataset({
      table: defineTable({
        id: "areas",
        title: areas.table.title,
        description: areas.table.title,
        columns: {
          code: text(label("c", "code")),
          name_th: text(label("n", "name")),
          name_en: text(label("e", "English")),
        },
        key: ["code"],
      }),
      sources: [{ kind: "raw", folder: "areas", file: "areas.csv" }],
    });
    writeInto(
      folder,
      "raw/areas/1/areas.csv",
      "code,name_th,name_en\n52,ลำปาง,Lampang\n50,เชียงใหม่,Chiang Mai\n55,น่าน,Nan\n",
    );
    const witness = await openWitness(folder, [standIn, dataset]);
    onTestFinished(witness.close);
    const { csv, parquet } = catalog.tables[0]!.files;
    for (const [format, file] of [
      ["csv", csv],
      ["parquet", parquet],
    ] as const) {
      writeInto(folder, `published.${format}`, Buffer.from(contentOf(file.path)));
      const compared = await witness.compare(dataset, format, join(folder, `published.${format}`));
      expect(compared).toMatchObject({ different: 0, examples: [] });
    }
    const wrong = new TextDecoder().decode(contentOf(csv.path)).replace("12.25", "12.3");
    writeInto(folder, "wrong.csv", wrong);
    expect(await witness.compare(dataset, "csv", join(folder, "wrong.csv"))).toMatchObject({
      different: 1,
    });
  });

  it("has findings that say sheet and cell, those of columns too", async () => {
    const rows = good.with(0, ["ก", "ลำพาง", { t: "e", v: "#REF!" }, 12, { f: "A1" }, "7%"]);
    const { publications } = await publish(workbook(rows));
    const refused = publications[0]!.findings.filter(({ severity }) => severity === "refuse");
    expect(refused.map(({ code, sheet, cell, line }) => [code, sheet, cell, line])).toEqual([
      ["formula_without_value", "กองทุน 67", "E5", 5],
      ["unknown_name", "กองทุน 67", "B5", 5],
      ["spreadsheet_error", "กองทุน 67", "C5", 5],
      ["date_format", "กองทุน 67", "D5", 5],
    ]);
  });

  it("is read from the sheet that its table names", async () => {
    const named = funds("funds.csv", { titleRows: 1, sheet: "note" });
    const { publications } = await publish(workbook(), "funds.xlsx", named);
    expect(publications[0]!.findings.map(({ code }) => code)).toContain("missing_column");
    const absent = funds("funds.csv", { titleRows: 1, sheet: "กองทุน 68" });
    const { publications: others } = await publish(workbook(), "funds.xlsx", absent);
    expect(others[0]!.findings[0]).toMatchObject({ code: "no_such_sheet", suggest: ["กองทุน 67"] });
  });
});

describe("a source that comes in two forms", () => {
  const [source] = funds().sources as readonly [ReturnType<typeof funds>["sources"][number]];
  const parts = { ...source, inParts: true };
  const yearly = { ...source, file: "funds_{year}.csv" };

  it("is the one it is declared in, or the other where that is alone", () => {
    expect(filesOfEdition(source, "2567", ["funds.xlsx", "note.xlsx"])).toEqual(["funds.xlsx"]);
    expect(filesOfEdition(source, "2567", ["funds.xlsx", "funds.csv"])).toEqual(["funds.csv"]);
    expect(filesOfEdition({ ...source, file: "funds.xlsx" }, "2567", ["funds.csv"])).toEqual([
      "funds.csv",
    ]);
    expect(filesOfEdition(source, "2567", ["funds.xls", "funds.XLSX", "funds.ods"])).toEqual([]);
    expect(filesOfEdition(parts, "2567", ["funds-50.xlsx", "funds-57.csv"])).toEqual([
      "funds-50.xlsx",
      "funds-57.csv",
    ]);
    expect(filesOfEdition(yearly, "2567", ["funds_2567.xlsx"])).toEqual(["funds_2567.xlsx"]);
    expect(filesOfEdition(yearly, "2567", ["funds_2566.xlsx"])).toEqual(["funds_2566.xlsx"]);
  });

  it("says so of the one that is not read", () => {
    const files = ["raw/funds-of-test/2567/funds.csv", "raw/funds-of-test/2567/funds.xlsx"];
    const folder = { files, headOf: () => new Uint8Array(), isAttachment: () => false };
    const found = passedOver(folder, [funds()]);
    expect(found.map(({ file, code }) => [file, code])).toEqual([[files[1], "file_not_read"]]);
    expect(found[0]!.advice.th).toContain(`มี data/${files[0]} อยู่แล้ว`);
  });
});

describe("a workbook that is not read for its name", () => {
  const adviceOf = (file: string, bytes: Uint8Array = new Uint8Array()) => {
    const folder = { files: [file], headOf: () => bytes, isAttachment: () => false };
    return passedOver(folder, [funds()]).map(
      ({ suggest, advice }) => [suggest[0], advice.en] as const,
    )[0]!;
  };

  it("is asked to be named as the table's file, in the form that it has", () => {
    const [suggested, advice] = adviceOf("raw/funds-of-test/2567/Funds (1).xlsx");
    expect(suggested).toBe("data/raw/funds-of-test/2567/funds.xlsx");
    expect(advice).toContain(`mv "data/raw/funds-of-test/2567/Funds (1).xlsx"`);
  });

  it("is known by the headings of its sheets", () => {
    const [suggested] = adviceOf("raw/funds-of-test/2567/ข้อมูล.xlsx", workbook());
    expect(suggested).toBe("data/raw/funds-of-test/2567/funds.xlsx");
  });

  it.each(["xls", "ods", "xlsb", "xlsm"])("is to be saved again where it is an .%s", (ending) => {
    const [, advice] = adviceOf(`raw/funds-of-test/2567/funds.${ending}`);
    expect(advice).toContain("save it as an Excel workbook (.xlsx) or as “CSV UTF-8”");
    expect(advice).toContain(
      "data/raw/funds-of-test/2567/funds.xlsx or data/raw/funds-of-test/2567/funds.csv",
    );
  });
});

describe("the evidence of a workbook", () => {
  const file = "raw/dopa-registration/2564/population_2564.csv";
  const inSheet = { name: "ประชากร", firstColumn: 1, lastRow: 9001 };
  const raw: CatalogRawFile = {
    headerRow: 9000,
    columns: ["รหัส", "จำนวน"],
    records: [9000, 9001].map((row) => ({ row, line: row, cells: ["ก", String(row)] })),
  };
  const evidence: Published = {
    ...published,
    raw: () => raw,
    catalog: {
      ...published.catalog,
      sources: published.catalog.sources.map((source) =>
        source.file === file ? { ...source, sheet: inSheet, encoding: "xlsx" } : source,
      ),
    },
  };

  it("says which sheet it is, with Excel's numbers of rows and letters of columns", () => {
    const pages = evidencePages
      .addresses(evidence)
      .filter((one) => one.file === file && one.language === "th");
    expect(pages.map(({ page }) => page)).toContain(19);
    const page = evidencePages.build(
      evidence,
      pages.find((one) => one.page === 19)!,
    );
    expect(page.columns).toEqual(["B · รหัส", "C · จำนวน"]);
    expect(page.explained).toContain("แผ่นงาน “ประชากร”");
    expect(page.facts).toContainEqual({ label: "แผ่นงาน", value: "ประชากร" });
    expect(page.records.map(({ row }) => row)).toEqual([9001]);
  });
});
