import { zstdCompressSync } from "node:zlib";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { cellState } from "../../src/models/tables/cellState.ts";
import { figureOf } from "../../src/models/figures/figure.ts";
import { figureFile, figureFilesOf, namedFigures } from "../../src/models/figures/figureFiles.ts";
import { figureFilters } from "../../src/models/figures/figureFilters.ts";
import { programNames, figureTable } from "../../src/models/figures/figureTable.ts";
import { sourceFragments } from "../../src/words/subject/sourceFragments.ts";
import type { Field } from "../../src/schema/declare/field.ts";
import { writeTable } from "../../src/schema/export/csv.ts";
import { writeExcelCsv } from "../../src/schema/export/csvExcel.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import { published } from "../publication.ts";

const tableOf = (chart: string, area: string) =>
  figureTable({
    th: figureOf(published, "th", chart, area),
    en: figureOf(published, "en", chart, area),
  });
const columnsOf = (chart: string, area: string) =>
  tableOf(chart, area).table.columns as unknown as Readonly<Record<string, Field>>;
const tools = { site: undefined, compress: (bytes: Uint8Array) => zstdCompressSync(bytes) };

describe("the table of a figure", () => {
  it("has numbers bare, and what is not stated empty with its state beside it", () => {
    const rows = tableOf("phase-targets", "north4").rows as unknown as Record<string, unknown>[];
    expect(rows[0]).toMatchObject({
      unit_th: "หมู่บ้าน",
      unit_en: "Villages",
      four_provinces_together: 47,
      other_three_together: 37,
      other_three_together_state: "derived",
      other_three_together_working: "47 − 10 = 37",
      four_provinces_together_source: "raw/roi-jai-rak/2563/phase_targets.csv#row=2",
    });
    expect(rows[1]).toMatchObject({
      other_three_together: null,
      other_three_together_state: "not_stated",
      other_three_together_source: null,
    });
  });

  it("keeps a share as a share, a rank without a source, and a dash as what does not apply", () => {
    const columns = columnsOf("otop-rank", "00");
    expect(columns["share_of_the_total"]?.kind).toBe("share");
    expect(columns["rank"]?.kind).toBe("ordinal");
    expect(columns["rank_source"]).toBe(undefined);
    const rows = tableOf("otop-rank", "00").rows as unknown as Record<string, unknown>[];
    expect(rows[0]).toMatchObject({
      province_code: "73",
      rank: 1,
      share_of_the_total: expect.closeTo(0.067889, 6) as number,
    });
    expect(rows.at(-1)).toMatchObject({
      rank: null,
      rank_state: "not_applicable",
      share_of_the_total: null,
      share_of_the_total_state: "not_applicable",
    });
  });

  it("takes a percentage that a source states for no share of one", () => {
    expect(columnsOf("funds-by-province", "otop")["figure"]?.kind).not.toBe("share");
    expect(columnsOf("funds-by-province", "otop")["figure_shown_th"]?.sql).toBe("VARCHAR");
  });

  it("names every column for programs, none twice, in every chart", () => {
    for (const figure of namedFigures(published)) {
      const { chart, area } = figure;
      const { columns } = figureOf(published, "en", chart, area);
      const names = programNames(columns.map(({ label }) => label));
      expect([figure, names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))]).toEqual([
        figure,
        [],
      ]);
      expect([figure, new Set(names).size]).toEqual([figure, names.length]);
    }
  });

  it("numbers columns of the same label, and those of none", () => {
    expect(programNames(["Sales (baht)", "Sales, baht", "2564", "ยอด"])).toEqual([
      "sales_baht",
      "sales_baht_2",
      "column_3",
      "column_4",
    ]);
  });
});

describe("a cell", () => {
  it("is withheld where its figure is known and not told, whatever kind it has", () => {
    const cell = { text: "ไม่เปิดเผย", kind: "notStated", from: [], withheld: true } as const;
    expect(cellState(cell, true)).toBe("withheld");
    expect(cellState({ text: "ไม่ได้ระบุ", kind: "notStated", from: [] }, true)).toBe("not_stated");
  });

  it("leads to the rows it was read from, and to the file alone where they are very many", () => {
    const row = (source_row: number) => ({ source_file: "raw/a.csv", source_row });
    expect(sourceFragments([row(3), row(4), row(5), row(8), row(3)])).toBe("raw/a.csv#row=3-5;8");
    expect(sourceFragments([row(2), { source_file: "raw/b.csv", source_row: 7 }])).toBe(
      "raw/a.csv#row=2 raw/b.csv#row=7",
    );
    expect(sourceFragments([{ ...row(2), rows: 7014 }])).toBe("raw/a.csv");
    expect(sourceFragments(Array.from({ length: 60 }, (_, i) => row(2 * i)))).toBe("raw/a.csv");
    expect(sourceFragments([])).toBe(null);
  });
});

describe("a label that a spreadsheet would run", () => {
  const hostile = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝x", "＠x"];

  it.each(hostile)("is text in the files for spreadsheets, and as it is in the CSV: %j", (text) => {
    const withLabel = (language: "th" | "en") => {
      const figure = figureOf(published, language, "phase-targets", "50");
      const [[first, ...rest] = [], ...rows] = figure.table;
      const cell = { ...first!.cell, text };
      return { ...figure, table: [[{ ...first!, cell }, ...rest], ...rows] };
    };
    const { table, rows } = figureTable({ th: withLabel("th"), en: withLabel("en") });
    expect(Papa.parse<string[]>(writeTable(table, rows)).data[1]?.[0]).toBe(text);
    const [, record = []] = Papa.parse<string[]>(writeExcelCsv(table, rows).slice(1)).data;
    expect(record[0]).toBe(`'${text}`);
    expect(record[4]).toBe("10");
  });
});

describe("the files of a figure", () => {
  it("come out byte for byte the same", async () => {
    for (const form of ["csv", "csvw", "csvExcel", "xlsx", "parquet", "json", "readme"] as const) {
      const file = { chart: "otop-months", area: "50", form };
      const copy = { ...published } satisfies Published;
      const [first, second] = [
        await figureFile(published, file, tools),
        await figureFile(copy, file, tools),
      ];
      expect([form, Buffer.from(first).equals(Buffer.from(second))]).toEqual([form, true]);
    }
  });

  it("have names of their own, seven a figure", () => {
    const names = namedFigures(published)
      .flatMap(figureFilesOf)
      .map(({ name }) => name);
    expect(new Set(names).size).toBe(7 * namedFigures(published).length);
  });

  it("are named as made up where the data are", () => {
    const sample = { ...published, catalog: { ...published.catalog, sample: true as const } };
    const files = namedFigures(sample).flatMap(figureFilesOf);
    expect(files.length).toBeGreaterThan(100);
    for (const { name } of files) expect(name).toMatch(/^sample-/);
  });

  it("tell the conditions that rows of each table had to meet", () => {
    expect(figureFilters("targets-register", "50")).toEqual([
      { table: "phase-targets", conditions: ["plan_years is the newest"] },
      { table: "villages", conditions: ["province_code in (50)"] },
      { table: "areas", conditions: ["level in (amphoe, tambon)"] },
    ]);
  });
});
