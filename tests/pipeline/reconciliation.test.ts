import { describe, expect, it } from "vitest";
import type { AnyRow } from "../../src/pipeline/check/brokenRule.ts";
import type { Publication } from "../../src/pipeline/publish/publish.ts";
import { reconcileTable } from "../../src/pipeline/publish/reconciliation.ts";
import { count, optional, text } from "../../src/schema/declare/columns.ts";
import { defineDataset, type Dataset } from "../../src/schema/declare/dataset.ts";
import { baht } from "../../src/schema/declare/moneyColumns.ts";
import { number } from "../../src/schema/declare/measureColumns.ts";
import { footingsWithin } from "../../src/schema/declare/reconciliation.ts";
import { defineTable, type Row, type Table } from "../../src/schema/declare/table.ts";
import { buildPlaces } from "../../src/words/place/places.ts";

const name = (en: string) => ({ th: `ไทย ${en}`, en });

interface AreaRow {
  readonly code: string;
  readonly people: number | null;
  readonly money: number | null;
}

const wholeOf = ({ code }: AreaRow) => (code === "" ? null : code.slice(0, -2));

const dataset = defineDataset({
  table: defineTable({
    id: "areas-of-people",
    title: name("table"),
    description: name("table"),
    columns: {
      code: text(name("code")),
      people: optional(count(name("people"), { additivity: "semi-additive" })),
      money: optional(baht(name("money"), { additivity: "additive" })),
      share: number(name("share"), { additivity: "not additive" }),
    },
    key: ["code"],
  }),
  sources: [{ kind: "raw", folder: "f", file: "f.csv" }],
  reconciliations: [
    {
      title: { th: "พื้นที่ย่อยรวมกันเท่ากับพื้นที่", en: "areas add up to the area around them" },
      measures: ["people", "money"],
      footings: (rows) => footingsWithin(rows, ({ code }) => code, wholeOf),
    },
  ],
});

type Cells = readonly [code: string, people: number | null, money: number | null];

const rowsOf = (cells: readonly Cells[]) =>
  cells.map(([code, people, money], i) => ({
    code,
    people,
    money,
    share: 0,
    source_file: "raw/f/1/f.csv",
    source_row: i + 2,
  })) as unknown as readonly Row<Table>[];

const sheet = {
  file: "raw/f/1/f.csv",
  header: ["code", "people", "money", "share"],
  records: [{ row: 2, line: 12 }],
  totals: [],
  taken: new Map(),
};
const parts = [{ sheet, release: "1", source: dataset.sources[0] }];
const reconciled = (cells: readonly Cells[], of: Dataset = dataset) =>
  reconcileTable({ dataset: of, rows: rowsOf(cells) }, parts as never, buildPlaces([]));

describe("parts against wholes", () => {
  it("foots at every level that has parts", () => {
    const { findings, outcomes } = reconciled([
      ["", 30, 0.3],
      ["50", 10, 0.1],
      ["57", 20, 0.2],
      ["5001", 4, 0.07],
      ["5002", 6, 0.03],
    ]);
    expect(findings).toEqual([]);
    expect(outcomes).toMatchObject([
      { measure: "people", additivity: "semi-additive", compared: 2, differing: 0, incomplete: 0 },
      { measure: "money", additivity: "additive", compared: 2, differing: 0, incomplete: 0 },
    ]);
  });

  it("publishes a mismatch with its size and place, to the satang, and lets it pass", () => {
    const { findings } = reconciled([
      ["", 31, 1234567.91],
      ["50", 30, 1234567.9],
    ]);
    expect(findings).toMatchObject([
      {
        code: "parts_differ",
        severity: "warn",
        line: 12,
        column: "people",
        received: "31 − 30 = 1",
        expected: { en: "areas add up to the area around them" },
      },
      { column: "money", received: "1,234,567.91 − 1,234,567.90 = 0.01" },
    ]);
  });

  it("names a column as its file heads it", () => {
    const heading = "จำนวนคน (คน)";
    const source = { ...parts[0]!.source!, headings: { people: [heading] } };
    const headed = [{ ...parts[0]!, source, sheet: { ...sheet, header: ["code", heading] } }];
    const rows = rowsOf([
      ["", 31, 0],
      ["50", 30, 0],
    ]);
    const { findings } = reconcileTable({ dataset, rows }, headed as never, buildPlaces([]));
    expect(findings.map(({ column }) => column)).toEqual([heading]);
  });

  it("judges no sums of a file of which rows are refused", () => {
    const accounts = [{ rejected: 1 }] as unknown as Publication["accounts"];
    const rows = rowsOf([
      ["", 31, 0],
      ["50", 30, 0],
    ]);
    const { findings } = reconcileTable(
      { dataset, rows, accounts },
      parts as never,
      buildPlaces([]),
    );
    expect(findings).toEqual([]);
  });

  it("warns of wholes and parts without a counterpart, once with all their lines", () => {
    const [first] = dataset.reconciliations!;
    const unmatched = (rows: readonly AnyRow[]) =>
      rows.map((row, i) => ({ row, lacks: i === 0 ? ("parts" as const) : ("whole" as const) }));
    const lone: Dataset = { ...dataset, reconciliations: [{ ...first!, unmatched }] };
    const { findings } = reconciled(
      [
        ["50", 1, 0],
        ["5101", 2, 0],
        ["5201", 2, 0],
      ],
      lone,
    );
    expect(findings).toMatchObject([
      { code: "parts_missing", severity: "warn", line: 12 },
      { code: "whole_missing", severity: "warn", line: 3, times: 2, lines: [3, 4] },
    ]);
  });

  it("compares nothing where a part or the whole is not stated", () => {
    const { findings, outcomes } = reconciled([
      ["", 31, null],
      ["50", null, 1],
    ]);
    expect(findings).toEqual([]);
    expect(outcomes).toMatchObject([
      { compared: 0, incomplete: 1 },
      { compared: 0, incomplete: 1 },
    ]);
  });

  it("adds without drifting where doubles would", () => {
    const tenths = Array.from({ length: 30 }, (_, i): Cells => [String(10 + i), 0, 0.1]);
    expect(reconciled([["", 0, 3], ...tenths]).findings).toEqual([]);
  });

  it("stops for a severity that the dataset declares, and for a measure that adds up over nothing", () => {
    const cells: Cells[] = [
      ["", 1, 0],
      ["50", 2, 0],
    ];
    const strict: Dataset = { ...dataset, severities: { parts_differ: "refuse" } };
    expect(reconciled(cells, strict).findings[0]!.severity).toBe("refuse");
    const [first] = dataset.reconciliations!;
    for (const measure of ["share", "code"]) {
      const wrong: Dataset = { ...dataset, reconciliations: [{ ...first!, measures: [measure] }] };
      expect(() => reconciled(cells, wrong)).toThrow(
        `measure does not add up: areas-of-people.${measure}`,
      );
    }
  });
});
