import { describe, expect, it } from "vitest";
import { changeSentences } from "../../src/pipeline/changes/changeSentences.ts";
import { fileChanges, type FileChangesOptions } from "../../src/pipeline/changes/fileChanges.ts";
import { rowsOfCsv } from "../../src/pipeline/release/tableState.ts";
import { category, count, optional, text } from "../../src/schema/declare/columns.ts";
import { type Dataset, defineDataset } from "../../src/schema/declare/dataset.ts";
import { province } from "../../src/schema/declare/placeColumns.ts";
import { defineTable } from "../../src/schema/declare/table.ts";
import { fiscalYear } from "../../src/schema/declare/yearColumns.ts";
import { buildPlaces } from "../../src/words/place/places.ts";

const name = (en: string) => ({ th: `ไทย ${en}`, en });

const funds = defineDataset({
  table: defineTable({
    id: "funds",
    title: name("funds"),
    description: name("funds"),
    columns: {
      year: fiscalYear(name("Fiscal year")),
      province: province(name("Province")),
      head: text(name("Head")),
      members: optional(count(name("Members"), { additivity: "additive" })),
      kind: category(name("Kind"), { all: name("all"), part: name("part") }),
    },
    key: ["year", "province", "kind"],
  }),
  sources: [{ kind: "raw", folder: "funds", file: "funds.csv", editions: "adds" }],
  nested: { kind: "all" },
});

const replacing: Dataset = {
  ...funds,
  sources: [{ ...funds.sources[0]!, editions: "replaces" }],
};

const codes = ["50", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62"];
const places = buildPlaces(
  codes.map((code) => ({
    code,
    level: "province",
    nameTh: `จังหวัด${code}`,
    nameEn: `Province ${code}`,
  })) as never,
);

const head = "year,province,head,members,kind,source_file,source_row\n";
const file = (year: string) => `raw/funds/${year}/funds.csv`;
const rowsOf = (
  year: string,
  of: readonly string[] = codes,
  members = (code: string) => String(Number(code) * 10),
  source = file(year),
) =>
  of
    .map((code, i) => `${year},${code},นาย ${code},${members(code)},all,${source},${i + 2}\n`)
    .join("");

const published = rowsOf("2566") + rowsOf("2567");

const changesOf = (rows: string, options: Partial<FileChangesOptions> = {}, before = published) =>
  fileChanges({
    dataset: funds,
    path: "funds.csv",
    rows: rowsOfCsv(head + rows),
    published: rowsOfCsv(head + before),
    places,
    ...options,
  });

const told = (changes: ReturnType<typeof changesOf>, dataset: Dataset = funds) =>
  changeSentences(changes, dataset.table, places).map(({ kind, text }) => `${kind}: ${text.en}`);

describe("what a file would change", () => {
  it("is nothing where it is the same file again", () => {
    const changes = changesOf(rowsOf("2567", codes, undefined, "funds.csv"));
    expect(changes.standing).toMatchObject({ chosen: "2567", kept: 12, clashes: 0 });
    expect(told(changes)).toEqual([
      "said: Nothing would change: every row and every value is as published",
      "said: 12 rows from other files of this source stay, since its files stand side by side",
    ]);
    expect([changes.totals, changes.columns, changes.lost]).toEqual([[], [], []]);
  });

  it("has no total of rows that hold one another, only of those that add up", () => {
    const parts = rowsOf("2568").replaceAll(",all,", ",part,");
    const changes = changesOf((rowsOf("2568") + parts).replaceAll(file("2568"), "funds.csv"));
    expect(changes.difference.measures).toHaveLength(2);
    expect(changes.totals.map(({ name }) => name.en)).toEqual(["Members · all"]);
  });

  it("is a new year beside those there are, and the provinces that it leaves out", () => {
    const changes = changesOf(rowsOf("2568", codes.slice(0, 10), undefined, "funds.csv"));
    expect(changes.standing).toMatchObject({ chosen: null, kept: 24, clashes: 0 });
    expect(changes.rows).toEqual({ before: 24, file: 10, after: 34 });
    expect(told(changes).slice(0, 2)).toEqual([
      "look: 2 of the 12 provinces published of 2567 are not in this file: Province 61, Province 62",
      "look: A release of it would ask for a reason: the sum of “Members · all” went from 13,380 to 18,840",
    ]);
    expect(told(changes)).toContain("said: Fiscal year, new to the table: 2568 (10 rows)");
  });

  it("tells the years that would be lost before anything else, where a file stands in for all", () => {
    const changes = changesOf(rowsOf("2568", codes, undefined, "funds.csv"), {
      dataset: replacing,
    });
    const [first, second] = told(changes);
    expect(first).toBe(
      "lost: Fiscal year 2566, 2567 would be lost: this file has none of it (24 rows are published)",
    );
    expect(second).toContain("24 of 24 published rows would be gone");
    expect(changes.lost[0]).toEqual({
      name: { th: "2566 · จังหวัด50 · ไทย all", en: "2566 · Province 50 · all" },
      file: file("2566"),
      row: 2,
    });
  });

  it("tells a province that would be lost by its name", () => {
    const some = codes.filter((code) => code !== "58");
    const changes = changesOf(rowsOf("2567", some, undefined, "funds.csv"), {}, rowsOf("2567"));
    expect(told(changes).slice(0, 2)).toEqual([
      "lost: Provinces that would be lost as a whole, 1: Province 58",
      "lost: 1 of 12 published rows would be gone, and publishing will ask for a reason",
    ]);
    expect(changes.totals).toMatchObject([
      { name: { en: "Members · all" }, before: "6690", after: "6110", difference: "-580" },
    ]);
  });

  it("tells a name that was mended as one changed cell, and no row as lost", () => {
    const mended = rowsOf("2567", codes, undefined, "funds.csv").replace("นาย 55", "นางสาว 55");
    const { difference, columns } = changesOf(mended);
    expect(difference).toMatchObject({ added: 0, removed: 0, changed: 1, cells: { head: 1 } });
    expect(columns).toMatchObject([
      {
        ...{ column: "head", changed: 1, byShare: [] },
        byAmount: [{ before: { th: "นาย 55" }, after: { th: "นางสาว 55" } }],
      },
    ]);
  });

  it("orders changed amounts by what they moved, and by their share of it", () => {
    const members = (code: string) =>
      code === "50" ? "5" : code === "62" ? "1620" : String(Number(code) * 10);
    const [column] = changesOf(rowsOf("2567", codes, members, "funds.csv")).columns;
    expect(column!.byAmount.map(({ difference }) => difference)).toEqual(["1000", "-495"]);
    expect(column!.byShare.map(({ share }) => share)).toEqual([1000 / 620, -495 / 500]);
  });

  it("asks about a unit where all values are so many times what they were, in the same year or the next", () => {
    const thousands = (code: string) => String(Number(code) * 10_000);
    for (const year of ["2567", "2568"]) {
      const changes = changesOf(rowsOf(year, codes, thousands, "funds.csv"));
      expect(changes.shifts).toMatchObject([{ column: "members", times: 1000, rows: 12 }]);
      expect(told(changes).join("\n")).toContain("is 1,000 times what is published");
      expect(told(changes).join("\n")).toContain("The unit may be another than the year before");
    }
    for (const few of [codes.slice(0, 1), codes.slice(0, 4)]) {
      const { shifts } = changesOf(rowsOf("2568", few, thousands, "funds.csv"));
      expect(shifts).toMatchObject([{ column: "members", rows: few.length }]);
    }
    const oneSlip = (code: string) => String(Number(code) * (code === "50" ? 10_000 : 10));
    expect(changesOf(rowsOf("2568", codes.slice(0, 4), oneSlip, "funds.csv")).shifts).toEqual([]);
    const emptied = (code: string) => (code < "53" ? "0" : String(Number(code) * 10));
    const { odds } = changesOf(rowsOf("2568", codes, emptied, "funds.csv"));
    expect(odds.map(({ column, advice }) => [column, advice.en.slice(0, 40)])).toEqual([
      ["members", "3 of 12 rows that can be compared are 0 "],
    ]);
  });

  it("tells a cell that was emptied as lost, and one that now says zero apart from one that always did", () => {
    const without = (at: string, value: string) => (code: string) =>
      code === at ? value : String(Number(code) * 10);
    const emptied = changesOf(rowsOf("2567", codes, without("50", ""), "funds.csv"));
    expect(told(emptied)[0]).toBe("lost: “Members”: 1 cells that were stated would be empty");
    expect(emptied.columns[0]).toMatchObject({ emptied: 1, filled: 0, zeroed: 0, byAmount: [] });
    const before = rowsOf("2567", codes, without("50", ""));
    const zeroed = changesOf(rowsOf("2567", codes, without("50", "0"), "funds.csv"), {}, before);
    expect(zeroed.columns[0]).toMatchObject({ emptied: 0, filled: 1, zeroed: 1 });
    expect(told(zeroed)[0]).toContain("look: “Members”: 1 cells that were not stated now say 0");
  });

  it("stands where a reader says, and says where that could not be published", () => {
    const changes = changesOf(rowsOf("2567", codes, undefined, "funds.csv"), { chosen: null });
    expect(changes.standing).toMatchObject({ chosen: null, kept: 24, clashes: 12 });
    expect(told(changes)[0]).toContain("12 published rows speak of the same");
  });

  it("says what it can’t tell of a table without a key", () => {
    const dataset = { ...funds, table: { ...funds.table, key: [] } } as unknown as Dataset;
    const changed = rowsOf("2567", codes, undefined, "funds.csv").replace("นาย 55", "นาง 55");
    const changes = changesOf(changed, { dataset, chosen: "2567" });
    expect(changes.difference).toMatchObject({ added: 1, removed: 1, changed: 0 });
    expect(told(changes, dataset).at(-1)).toContain("Nothing names a row of this table");
  });

  it("compares no count that is published covered", () => {
    const dataset: Dataset = {
      ...funds,
      disclosure: { measure: "members", state: "head", threshold: 5, levels: [[]] },
    };
    const changes = changesOf(
      rowsOf("2567", codes, () => "3", "funds.csv"),
      { dataset },
    );
    expect(changes.difference.changed).toBe(0);
    expect(told(changes, dataset)).toContain(
      "said: “Members” is not compared: small counts are covered when they are published",
    );
  });
});
