import { parquetReadObjects } from "hyparquet";
import { decompress } from "fzstd";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { encodeWindows874 } from "../../scripts/bench/exportFile.ts";
import { writeSample } from "../../scripts/sample/export.ts";
import { readVillages } from "../../scripts/sample/villages.ts";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { checkBytes } from "../cases-village-funds/checked.ts";
import { readWorkbook } from "../schema/files/readWorkbook.ts";
import { contentOf, publishFunds, textOf } from "./fundExport.ts";
import { equationsOf, exposedBy, type FundRow } from "./subtraction.ts";

const covered = "ไม่เปิดเผย";
const threshold = villageFunds.disclosure!.threshold;

/** An export of a few hundred villages with real codes, its country total of members misstated. */
const misstated = "987654321";
const bytes = encodeWindows874(
  new TextDecoder("windows-874")
    .decode(writeSample(readVillages().slice(0, 900)).bytes)
    .replace(/(รวมทั้งสิ้น,{11})("[^"]+"|[^,]*)/, `$1${misstated}`),
);
const truth = checkBytes(bytes).rows as unknown as readonly FundRow[];
const truthAt = new Map(truth.map((row) => [row.source_row, row]));
const whole = await publishFunds(bytes);
const [table] = whole.catalog.tables;
const rows = records<FundRow>(textOf(whole, table!.files.csv.path)).map(numbered);
const withheld = new Set(
  rows.filter((row) => row.members_state === "withheld").map((row) => row.source_row),
);
const sums = records<Record<string, string>>(textOf(whole, table!.sums!.path));

function records<T>(csv: string): T[] {
  return Papa.parse<T>(csv, { header: true, skipEmptyLines: true }).data;
}

function numbered(row: FundRow): FundRow {
  const members = String(row.members) === "" ? null : Number(row.members);
  return { ...row, members, source_row: Number(row.source_row), fiscal_year: +row.fiscal_year };
}

describe("members of village funds", () => {
  it("are withheld where they are few, and the rest agrees with the file", () => {
    expect(truth.length).toBeGreaterThan(3000);
    expect(withheld.size).toBeGreaterThan(50);
    for (const row of rows) {
      const { members } = truthAt.get(row.source_row)!;
      const isSmall = members !== null && members > 0 && members < threshold;
      if (isSmall) expect(row.members_state).toBe("withheld");
      const state = withheld.has(row.source_row)
        ? "withheld"
        : members === null
          ? "not_stated"
          : "stated";
      expect([row.members, row.members_state]).toEqual([
        state === "stated" ? members : null,
        state,
      ]);
    }
  });

  it("cannot be found by subtracting published counts from sums, published or stated by others", () => {
    expect(exposedBy(equationsOf(truth, withheld, sums))).toEqual([]);
  });

  it("would be found were only the few withheld", () => {
    const few = truth.filter(
      ({ members }) => members !== null && members > 0 && members < threshold,
    );
    const naive = new Set(few.map((row) => row.source_row));
    const open = sums.map((sum) => ({ ...sum, members_state: "stated" }));
    expect(exposedBy(equationsOf(truth, naive, open)).length).toBeGreaterThan(few.length / 2);
  });
});

describe("a withheld count", () => {
  const isEmpty = (cells: readonly (readonly [row: unknown, cell: unknown])[]) =>
    cells.filter(([row, cell]) => withheld.has(Number(row)) && cell !== null && cell !== "");

  it("stands in no form of the table", async () => {
    const { csv, json, parquet, xlsx } = table!.files;
    const [names, ...lines] = Papa.parse<string[]>(textOf(whole, csv.path), {
      skipEmptyLines: true,
    }).data;
    const [counted, from] = [names!.indexOf("members"), names!.indexOf("source_row")];
    expect([counted, from]).not.toContain(-1);
    expect(isEmpty(lines.map((line) => [line[from], line[counted]]))).toEqual([]);

    const objects = JSON.parse(textOf(whole, json?.path)) as FundRow[];
    expect(isEmpty(objects.map((one) => [one.source_row, one.members]))).toEqual([]);

    const file = contentOf(whole, parquet.path);
    const stored = await parquetReadObjects({
      file: file.slice().buffer,
      compressors: { ZSTD: (input) => decompress(input) },
    });
    expect(stored.length).toBe(truth.length);
    expect(isEmpty(stored.map((one) => [one["source_row"], one["members"]]))).toEqual([]);

    const [sheet] = Object.values(readWorkbook(contentOf(whole, xlsx?.path)).sheets);
    expect(sheet!.length).toBe(truth.length + 1);
    const at = (label: string) => sheet![0]!.findIndex((cell) => cell?.value.startsWith(label));
    const [members, row] = [at("จำนวนสมาชิก"), at("แถวในไฟล์ต้นทาง")];
    expect([members, row]).not.toContain(-1);
    const cells = sheet!
      .slice(1)
      .map((line) => [line[row]?.value, line[members]?.value ?? null] as const);
    expect(isEmpty(cells)).toEqual([]);
  });

  it("is covered in the copy of the file, with every total and title that holds a digit", () => {
    const [source] = whole.catalog.sources;
    const raw = JSON.parse(textOf(whole, source!.raw.path)) as {
      headerRow: number;
      columns: string[];
      records: { row: number; cells: string[] }[];
    };
    const members = raw.columns.indexOf("จำนวนสมาชิก (คน)");
    const copy = Papa.parse<string[]>(textOf(whole, source!.original.path)).data;
    for (const { row, cells } of raw.records) {
      expect(copy[row - 1]).toEqual(cells);
      if (withheld.has(row)) expect(cells[members]).toBe(covered);
      else if (!truthAt.has(row)) expect(cells.join()).not.toMatch(/[\d๐-๙]/);
    }
    expect(source!.covered).toBeGreaterThan(withheld.size);
  });

  it("is told by no finding: a total of members is covered, one of money is compared openly", () => {
    const { findings } = table!;
    const members = findings.filter(({ column }) => column === "จำนวนสมาชิก (คน)");
    expect(members.map(({ code, received }) => [code, received])).toEqual([
      ["total_differs", covered],
    ]);
    const texts = [
      ...whole.files.map(({ path }) => textOf(whole, path)),
      JSON.stringify(whole.catalog),
      ...Object.values(whole.ledgers),
    ];
    expect(texts.filter((text) => text.replaceAll(",", "").includes(misstated))).toEqual([]);
  });
});
