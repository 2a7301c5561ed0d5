import { describe, expect, it } from "vitest";
import { compareTables } from "../../src/pipeline/publish/compareTables.ts";
import { type Part, type Publication, publishTable } from "../../src/pipeline/publish/publish.ts";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { code } from "../../src/schema/declare/codeColumns.ts";
import { count } from "../../src/schema/declare/columns.ts";
import { type Dataset, defineDataset, type Source } from "../../src/schema/declare/dataset.ts";
import { defineTable } from "../../src/schema/declare/table.ts";
import { places } from "../words/register.ts";

const source: Source = { kind: "raw", folder: "counts", file: "counts.csv" };

const table = <const Id extends string>(id: Id) =>
  defineTable({
    id,
    title: { th: "จำนวน", en: "Counts" },
    description: { th: "จำนวน", en: "Counts" },
    columns: {
      id: code({ th: "รหัส", en: "Id" }, /^[a-z]$/, "a"),
      value: count({ th: "ค่า", en: "Value" }),
    },
    key: ["id"],
  });

const first = defineDataset({ table: table("first"), sources: [source] });

const second = defineDataset({
  table: table("second"),
  sources: [source],
  severities: { differs: "warn" },
  comparisons: [
    {
      code: "differs",
      expected: { th: "ค่าเดียวกัน", en: "the same value" },
      advice: { th: "ตรวจ", en: "Check." },
      broken: (rows, earlier) => {
        const stated = new Map(earlier(first.table).map(({ id, value }) => [id, value]));
        return [
          ...rows
            .filter(({ id, value }) => stated.get(id) !== value)
            .map((row) => ({ row, received: `${row.value} ≠ ${stated.get(row.id)}` })),
          ...(rows.length === stated.size ? [] : [{ row: null, received: `${rows.length} rows` }]),
        ];
      },
    },
  ],
});

function publish(dataset: Dataset, csv: string): { parts: Part[]; publication: Publication } {
  const file = `raw/counts/2567/${dataset.table.id}.csv`;
  const bytes = new TextEncoder().encode(csv);
  const parts = [
    {
      source,
      release: "2567",
      sheet: readSheet(bytes, { file, dataset: dataset.table.id, release: "2567" }),
    },
  ];
  return { parts, publication: publishTable(dataset, parts, [], { places }) };
}

const compare = (csv: string) => {
  const { parts, publication } = publish(second, csv);
  return compareTables(publication, parts, [publish(first, "id,value\na,1\nb,2\n").publication]);
};

describe("the comparison with tables published before", () => {
  it("finds nothing where they agree", () => {
    expect(compare("id,value\na,1\nb,2\n")).toEqual([]);
  });

  it("says at which line a row disagrees, and how gravely", () => {
    expect(compare("id,value\na,1\nb,3\n")).toMatchObject([
      {
        dataset: "second",
        release: "2567",
        file: "raw/counts/2567/second.csv",
        line: 3,
        column: null,
        code: "differs",
        severity: "warn",
        received: "3 ≠ 2",
      },
    ]);
  });

  it("says of a whole file that it disagrees, without a line", () => {
    expect(compare("id,value\na,1\n")).toMatchObject([{ line: null, received: "1 rows" }]);
  });

  it("throws where the other table isn't published before", () => {
    const { parts, publication } = publish(second, "id,value\na,1\n");
    expect(() => compareTables(publication, parts, [])).toThrow(
      "table not published before second: first",
    );
  });

  it("refuses what many rows say alike once, with the lines of all of them", () => {
    const { parts, publication } = publish(second, "id,value\nb,9\na,9\n");
    const [comparison] = second.comparisons!;
    const dataset: Dataset = {
      ...second,
      severities: {},
      comparisons: [
        {
          ...comparison!,
          broken: (rows) => rows.map((row) => ({ row, received: "9", column: "value" })),
        },
      ],
    };
    const found = compareTables({ ...publication, dataset }, parts, []);
    expect(found).toMatchObject([{ severity: "refuse", line: 2, times: 2, lines: [2, 3] }]);
    expect(found).toHaveLength(1);
  });
});
