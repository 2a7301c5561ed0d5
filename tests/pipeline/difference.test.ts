import { describe, expect, it } from "vitest";
import { differ, keysRemoved } from "../../src/pipeline/release/difference.ts";
import type { ReleasedColumn } from "../../src/pipeline/release/releasedColumn.ts";
import { nextVersion, stepOf } from "../../src/pipeline/release/releaseStep.ts";
import { rowsOfCsv, type TableState } from "../../src/pipeline/release/tableState.ts";
import { beyondTolerance } from "../../src/pipeline/release/releaseTolerance.ts";

const column = (
  name: string,
  kind: string,
  more: Partial<ReleasedColumn> = {},
): ReleasedColumn => ({
  name,
  kind,
  sql: kind === "count" ? "BIGINT" : kind === "baht" ? "DECIMAL(18,2)" : "VARCHAR",
  nullable: false,
  ...more,
});

const columns = [
  column("id", "code"),
  column("people", "count", { nullable: true, additivity: "additive" }),
  column("money", "baht", { additivity: "additive" }),
  column("source_file", "sourceFile"),
  column("source_row", "sourceRow", { sql: "INTEGER" }),
];

const state = (rows: string, more: Partial<TableState> = {}): TableState => ({
  key: ["id"],
  columns,
  rows: rowsOfCsv(`id,people,money,source_file,source_row\n${rows}`),
  ...more,
});

const old = "a,10,1.5,f,2\nb,20,2,f,3\nc,,3.25,f,4\n";
const before = state(old);

describe("the difference between two releases of a table", () => {
  it("counts rows added, removed and changed by their key, and cells by their column", () => {
    const difference = differ(before, state("a,11,1.5,f,2\nc,5,3.25,f,4\nd,1,0,f,5\n"));
    expect(difference).toMatchObject({
      added: 1,
      removed: 1,
      changed: 2,
      moved: 0,
      cells: { people: 2 },
    });
    expect(stepOf(difference)).toBe("major");
  });

  it("knows its rows again by a key that grew, and by none that became another", () => {
    const after = state("a,11,1.5,f,2\nb,20,2,f,3\nc,,3.25,f,4\n", { key: ["money", "id"] });
    expect(differ(before, after)).toMatchObject({ added: 0, removed: 0, changed: 1 });
    expect(keysRemoved(before, state("a,10,1.5,f,2\n", { key: ["money", "id"] }))).toEqual([
      "2|b",
      "3.25|c",
    ]);
    const other = state("a,10,1.5,f,2\n", { key: ["money"] });
    expect(keysRemoved(before, other)).toEqual(["a", "b", "c"]);
  });

  it("tells exact sums and the largest changes", () => {
    const { measures } = differ(before, state("a,10,1.49,f,2\nb,20,200.2,f,3\nc,,3.25,f,4\n"));
    expect(measures).toEqual([
      {
        column: "money",
        before: "6.75",
        after: "204.94",
        largest: [
          { key: "b", before: "2", after: "200.2", difference: "198.20" },
          { key: "a", before: "1.5", after: "1.49", difference: "-0.01" },
        ],
      },
    ]);
  });

  it("adds no whole to its parts, no unit to another, and no balance over times", () => {
    const registered = (rows: string): TableState => ({
      key: ["code", "year"],
      nested: { level: "province" },
      columns: [
        column("code", "area"),
        column("level", "category"),
        column("year", "year"),
        column("people", "count", { additivity: "semi-additive" }),
        column("unit", "category"),
        column("given", "number", { additivity: "additive", unitIn: "unit" }),
        column("rate", "share", { additivity: "not additive" }),
      ],
      rows: rowsOfCsv(`code,level,year,people,unit,given,rate\n${rows}`),
    });
    const { measures } = differ(
      registered("00,country,2567,30,kg,1.5,1\n50,province,2567,30,head,2,1\n"),
      registered(
        "00,country,2567,31,kg,1.5,2\n50,province,2567,31,head,3,2\n50,province,2568,40,kg,0.25,2\n",
      ),
    );
    expect(
      measures.map(({ column, within, before, after }) => [
        [column, ...Object.values(within ?? {})].join(" "),
        before,
        after,
      ]),
    ).toEqual([
      ["people country 2567", "30", "31"],
      ["people province 2567", "30", "31"],
      ["people province 2568", null, "40"],
      ["given head province", "2", "3"],
      ["given kg province", null, "0.25"],
      // A rate has no sum; that it changed is told.
      ["rate", null, null],
    ]);
  });

  it("takes a table that speaks of one time for one sum, whichever year that is", () => {
    const of = (year: string, people: string): TableState => ({
      key: ["code"],
      columns: [
        column("code", "area"),
        column("year", "year"),
        column("people", "count", { additivity: "semi-additive" }),
      ],
      rows: rowsOfCsv(`code,year,people\n50,${year},${people}\n51,${year},1\n`),
    });
    const { measures } = differ(of("2567", "30"), of("2568", "31"));
    expect(measures).toMatchObject([{ column: "people", before: "31", after: "32" }]);
    expect(measures[0]).not.toHaveProperty("within");
  });

  it("takes no empty cell for zero", () => {
    const only = (people: string) => state(`a,${people},1,f,2\n`);
    expect(differ(only(""), only("0")).measures).toEqual([
      { column: "people", before: null, after: "0", largest: [] },
    ]);
    expect(differ(only("5"), only("")).measures).toEqual([
      { column: "people", before: "5", after: null, largest: [] },
    ]);
    const gone = differ(only("5"), only(""));
    expect(beyondTolerance("table", 1, gone, { changed: 1 }).map(({ en }) => en)).toEqual([
      "table: the sum of people went from 5 to not stated",
    ]);
  });

  it("loses no row whose key stands in two, and pairs them in their order", () => {
    const twice = state("a,10,1,f,2\na,20,1,f,3\n");
    expect(differ(twice, twice)).toMatchObject({ added: 0, removed: 0, changed: 0 });
    expect(differ(twice, state("a,10,1,f,2\n"))).toMatchObject({ removed: 1, changed: 0 });
    expect(differ(twice, state("a,10,1,f,2\na,21,1,f,3\n"))).toMatchObject({ changed: 1 });
  });

  it("knows the rows of a table without a key by all that they say", () => {
    const bare = (rows: string) => state(rows, { key: [] });
    const difference = differ(
      bare("a,10,1,f,2\na,10,1,f,3\nb,20,1,f,4\n"),
      bare("b,21,1,f,2\na,10,1,f,3\na,10,1,f,4\n"),
    );
    expect(difference).toMatchObject({ added: 1, removed: 1, changed: 0 });
  });

  it("counts the rows that name a province or an area in it, before or after", () => {
    const placed = (rows: string): TableState => ({
      key: ["id"],
      columns: [column("id", "code"), column("tambon", "tambon"), column("areas", "areas")],
      rows: rowsOfCsv(`id,tambon,areas\n${rows}`),
    });
    const { provinces } = differ(
      placed("1,500101,\n2,570101,\n3,100101,00\n4,580101,\n"),
      placed("1,500101,50;5001;56\n2,500101,\n3,100101,00\n5,,00\n6,990101,5101\n"),
    );
    expect(provinces).toEqual({
      "50": { added: 0, removed: 0, changed: 2 },
      "51": { added: 1, removed: 0, changed: 0 },
      "56": { added: 0, removed: 0, changed: 1 },
      "57": { added: 0, removed: 0, changed: 1 },
      "58": { added: 0, removed: 1, changed: 0 },
      "99": { added: 1, removed: 0, changed: 0 },
    });
  });

  it.each([
    ["none", "nothing changed", before, []],
    ["patch", "only the evidence moved", state("a,10,1.5,g,2\nb,20,2,g,3\nc,,3.25,g,4\n"), []],
    [
      "patch",
      "all changes are declared corrections",
      state("a,11,1.5,f,2\nb,20,2,f,3\nc,,3.25,f,4\n"),
      [{ key: "a", column: "people" }],
    ],
    [
      "minor",
      "a value changed",
      state("a,11,1.5,f,2\nb,20,2,f,3\nc,,3.25,f,4\n"),
      [{ key: "b", column: "people" }],
    ],
    ["minor", "a row was added", state(`${old}d,1,0,f,5\n`), []],
    ["major", "a row is gone", state("a,10,1.5,f,2\nb,20,2,f,3\n"), []],
    [
      "major",
      "a column is gone",
      { ...before, columns: columns.filter(({ name }) => name !== "money") },
      [],
    ],
    [
      "major",
      "a column has another type",
      {
        ...before,
        columns: columns.map((one) => (one.name === "money" ? column("money", "count") : one)),
      },
      [],
    ],
    ["minor", "a column is new", { ...before, columns: [...columns, column("more", "text")] }, []],
    ["major", "the key is another", { ...before, key: ["people"] }, []],
  ] as const)("is %s when %s", (step, _, after, corrections) => {
    expect(stepOf(differ(before, after, corrections))).toBe(step);
  });

  it.each([
    ["minor", { a: { th: "ก", en: "A" }, b: { th: "ข", en: "B" } }],
    ["major", { a: { th: "ก", en: "Another" } }],
    ["major", {}],
  ] as const)("is %s when the codes become %j", (step, codes) => {
    const coded = (list: ReleasedColumn["codes"]): TableState => ({
      ...before,
      columns: columns.map((one) => (one.name === "id" && list ? { ...one, codes: list } : one)),
    });
    expect(stepOf(differ(coded({ a: { th: "ก", en: "A" } }), coded(codes)))).toBe(step);
  });
});

describe("the version that follows", () => {
  it.each([
    [null, "first", "1.0.0"],
    ["1.4.2", "major", "2.0.0"],
    ["1.4.2", "minor", "1.5.0"],
    ["1.4.2", "patch", "1.4.3"],
  ] as const)("%s and a %s step make %s", (version, step, next) => {
    expect(nextVersion(version, step)).toBe(next);
  });
});

describe("a difference beyond the tolerance", () => {
  const changed = differ(before, state("a,10,1.5,f,2\nb,20,2000,f,3\n"));

  it("says every way in which it is", () => {
    const reasons = beyondTolerance("table", 3, changed).map(({ en }) => en);
    expect(reasons).toEqual([
      "table: 1 of 3 rows are gone",
      "table: 1 of 3 rows have changed",
      "table: the sum of money went from 6.75 to 2,001.50",
    ]);
  });

  it("is what the dataset declares", () => {
    expect(beyondTolerance("table", 3, changed, { removed: 0.5, changed: 0.5, sum: 1000 })).toEqual(
      [],
    );
  });
});
