import { describe, expect, it } from "vitest";
import { startOf } from "../../../src/islands/sql/builderState.ts";
import { askableColumns } from "../../../src/models/tables/askableTable.ts";
import { datasetOf } from "../../../src/models/tables/dataIndex.ts";
import { askableTables } from "../../../src/models/tables/explore.ts";
import { askedColumns, askedTables } from "../../../src/models/tables/sqlTables.ts";
import type { Cells } from "../../../src/query/explore/answer.ts";
import type { Askable } from "../../../src/query/explore/askable.ts";
import { measureOf } from "../../../src/query/explore/measures.ts";
import { answerable, usualView } from "../../../src/query/explore/view.ts";
import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import type { Field, Fields } from "../../../src/schema/declare/field.ts";
import { defineTable, type Table } from "../../../src/schema/declare/table.ts";
import type { AskedTable } from "../../../src/schema/export/askedTable.ts";
import { published } from "../../livePublication.ts";

/** What a room opens with, as rows are looked at here. */
interface Opened {
  readonly held: Readonly<Record<string, readonly string[]>>;
  readonly by: readonly string[];
  readonly measure: string | null;
  readonly isSum: boolean;
}

function openedInExplorer(askable: Askable): Opened {
  const { view } = answerable(askable, usualView(askable));
  const { column, kind } = measureOf(askable, view.measure);
  const by = view.by.length === 0 ? askable.key : view.by;
  return { held: view.chosen, by, measure: column?.name ?? null, isSum: kind === "sum" };
}

function openedInSql(table: AskedTable): Opened {
  const { filters, by, measure } = startOf(table);
  return {
    held: Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value]])),
    by,
    measure: measure === "rows" ? null : measure.column,
    isSum: measure !== "rows" && measure.summary === "sum",
  };
}

type Declared = Pick<Dataset, "nested"> & { readonly table: Table };

/** What an opening adds up that its declaration says it may not, found in the rows themselves. */
function addedUp({ table, nested = {} }: Declared, rows: readonly Cells[], opened: Opened) {
  const { held, by, measure, isSum } = opened;
  const columns: Readonly<Record<string, Field>> = table.columns;
  const column = measure === null ? undefined : columns[measure];
  if (!column || !measure) return [];
  if (isSum && column.additivity === "not additive") return [`${measure} itself`];
  const isYear = ({ kind }: Field) => kind === "year" || kind === "fiscalYear";
  const isTime = (name: string, field: Field) =>
    isYear(field) || field.kind === "month" || (field.kind === "date" && table.key.includes(name));
  const times = Object.entries(columns).filter(
    ([name, field]) => isYear(field) || (column.additivity !== "additive" && isTime(name, field)),
  );
  const kept = [
    ...Object.keys(nested),
    ...(column.unitIn ? [column.unitIn] : []),
    ...times.map(([name]) => name),
  ];
  const shown = rows.filter((row) =>
    Object.entries(held).every(([name, values]) => {
      const cell = String(row[name] ?? row["code"] ?? "");
      return values.some((value) => (name in columns ? cell === value : cell.startsWith(value)));
    }),
  );
  const groups = Map.groupBy(
    shown.filter((row) => row[measure] !== null),
    (row) => JSON.stringify(by.map((name) => row[name])),
  );
  expect(groups.size).toBeGreaterThan(0);
  return kept.filter((name) =>
    [...groups.values()].some((own) => new Set(own.map((row) => row[name])).size > 1),
  );
}

describe.each(askableTables(published))("$id opens", (askable) => {
  const dataset = datasetOf(askable.id);
  const rows = published.rows(dataset.table) as readonly object[] as readonly Cells[];
  const asked = askedTables(published, "en").find(({ id }) => id === askable.id)!;

  it("with nothing added over what it must not be added over", () => {
    expect(addedUp(dataset, rows, openedInExplorer(askable))).toEqual([]);
    expect(addedUp(dataset, rows, openedInSql(asked))).toEqual([]);
  });

  it("with one measure and the same rows in both rooms", () => {
    const { held, measure } = openedInExplorer(askable);
    // The first table opens with four provinces; SQL has no filter of provinces.
    const others = Object.entries(held).filter(([name]) => name !== "province");
    expect(openedInSql(asked).held).toEqual(Object.fromEntries(others));
    if (measure !== null) expect(openedInSql(asked).measure).toBe(measure);
  });
});

/** A table that nobody has handed in yet. */
interface MadeUp {
  readonly what: string;
  readonly columns: Fields;
  readonly key: readonly string[];
  readonly nested?: Readonly<Record<string, string>>;
  readonly rows: readonly Cells[];
  /** What both rooms open with. */
  readonly opens: Partial<Opened>;
}

const label = { th: "ทดสอบ", en: "test" };
const field = (kind: string, sql: Field["sql"], more: Partial<Field> = {}): Field => ({
  ...{ kind, sql, label, nullable: false },
  ...more,
});
const province = field("province", "VARCHAR");
const measured = (additivity: NonNullable<Field["additivity"]>) =>
  field("number", "DOUBLE", { additivity });
const crossed = (columns: Readonly<Record<string, readonly (string | number)[]>>): Cells[] =>
  Object.entries(columns).reduce<Cells[]>(
    (rows, [name, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{ value: 7, source_file: "a.csv", source_row: 2 }],
  );
const provinces = { province: ["50", "57", "58"] };

const madeUp: readonly MadeUp[] = [
  {
    what: "averages of provinces and regions by year",
    columns: {
      year: field("year", "INTEGER"),
      level: field("category", "VARCHAR", { codes: { province: label, region: label } }),
      province,
      value: measured("not additive"),
    },
    key: ["year", "level", "province"],
    nested: { level: "province" },
    rows: crossed({ year: [2560, 2562], level: ["region", "province"], ...provinces }),
    opens: {
      held: { level: ["province"], year: ["2562"] },
      ...{ by: ["province"], measure: "value", isSum: false },
    },
  },
  {
    what: "a budget of fiscal years",
    columns: {
      fiscal_year: field("fiscalYear", "INTEGER"),
      province,
      value: measured("additive"),
    },
    key: ["fiscal_year", "province"],
    rows: crossed({ fiscal_year: [2565, 2566], ...provinces }),
    opens: { held: { fiscal_year: ["2566"] }, by: ["province"], isSum: true },
  },
  {
    what: "sales by month",
    columns: { month: field("month", "VARCHAR"), province, value: measured("additive") },
    key: ["month", "province"],
    rows: crossed({ month: ["2023-10", "2023-11"], ...provinces }),
    opens: { held: {}, by: ["province"], isSum: true },
  },
  {
    what: "a balance by month",
    columns: { month: field("month", "VARCHAR"), province, value: measured("semi-additive") },
    key: ["month", "province"],
    rows: crossed({ month: ["2023-10", "2023-11"], ...provinces }),
    opens: { held: { month: ["2023-11"] }, by: ["province"], isSum: true },
  },
  {
    what: "a balance by the day it was counted on",
    columns: { counted: field("date", "DATE"), province, value: measured("semi-additive") },
    key: ["counted", "province"],
    rows: crossed({ counted: ["2023-03-31", "2023-09-30"], ...provinces }),
    opens: { held: { counted: ["2023-09-30"] }, by: ["province"], isSum: true },
  },
  {
    what: "a national balance, a year a row",
    columns: { year: field("year", "INTEGER"), value: measured("semi-additive") },
    key: ["year"],
    rows: crossed({ year: [2560, 2561, 2562] }),
    opens: { held: {}, by: ["year"], isSum: true },
  },
];

/** The table as each room is told it. */
function roomsOf({ columns, key, nested = {}, rows }: MadeUp) {
  const table: Table = defineTable({ id: "next", title: label, description: label, columns, key });
  const cellsOf = (name: string) =>
    rows.map((row) => (row[name] ?? null) as string | number | null);
  // Long enough that its rows are grouped, not listed.
  const shared = { id: "next", rows: 1_000, key, nested, sources: [] };
  const askable: Askable = {
    ...shared,
    title: label,
    columns: askableColumns(table, cellsOf),
    ...{ withheld: null, parquet: { path: "", bytes: 0 }, groups: null, cubes: [] },
    ...{ footings: [], release: null },
  };
  const asked: AskedTable = {
    ...shared,
    title: label.en,
    columns: askedColumns(table, cellsOf, "en"),
    ...{ file: { path: "", bytes: 0, sha256: "" }, path: "" },
  };
  return { table, askable, asked };
}

describe.each(madeUp)("$what", (made) => {
  const { table, askable, asked } = roomsOf(made);
  it.each([
    ["/explore/", openedInExplorer(askable)],
    ["/explore/sql/", openedInSql(asked)],
  ])("opens in %s with what its declaration lets stand together", (_, opened) => {
    expect(opened).toMatchObject(made.opens);
    expect(opened.held).toEqual(made.opens.held);
    expect(addedUp({ table, nested: made.nested }, made.rows, opened)).toEqual([]);
  });
});

it("finds what an opening adds up that it must not", () => {
  const [averages, budget] = madeUp as [MadeUp, MadeUp];
  const { askable, table } = roomsOf(budget);
  const opened = openedInExplorer(askable);
  expect(addedUp({ table }, budget.rows, { ...opened, held: {} })).toEqual(["fiscal_year"]);
  const other = roomsOf(averages);
  const asked = { ...openedInSql(other.asked), isSum: true };
  expect(addedUp({ ...averages, table: other.table }, averages.rows, asked)).toEqual([
    "value itself",
  ]);
  expect(
    addedUp({ ...averages, table: other.table }, averages.rows, {
      ...asked,
      held: {},
      isSum: false,
    }),
  ).toEqual(["level", "year"]);
});

/** Lists that alone tell averages of provinces from those of what holds them: amounts may have no province too. */
const wholesUndeclared = ({ table, nested = {} }: Declared, rows: readonly Cells[]) => {
  const columns = Object.entries<Field>(table.columns);
  const kinds = new Set(columns.flatMap(([, { additivity }]) => additivity ?? []));
  if (kinds.size !== 1 || !kinds.has("not additive")) return [];
  const places = columns.filter(([, { kind }]) => kind === "province").map(([name]) => name);
  const lists = columns.filter(([name, { codes }]) => codes && !(name in nested));
  return lists
    .map(([name]) => name)
    .filter((list) =>
      places.some((place) => {
        const parts = Map.groupBy(rows, (row) => row[list]);
        const empty = [...parts.values()].map((own) => own.filter((row) => row[place] === null));
        const isSplit = [...parts.values()].every((own, i) =>
          [0, own.length].includes(empty[i]!.length),
        );
        return isSplit && new Set(empty.map(({ length }) => length > 0)).size > 1;
      }),
    );
};

it("is declared which averages are of wholes, where rows of provinces stand beside rows of no province", () => {
  for (const { id } of published.catalog.tables) {
    const dataset = datasetOf(id);
    const rows = published.rows(dataset.table) as readonly object[] as readonly Cells[];
    expect([id, ...wholesUndeclared(dataset, rows)]).toEqual([id]);
  }
  const [averages] = madeUp as [MadeUp];
  const rows = averages.rows.map((row) =>
    row["level"] === "region" ? { ...row, province: null } : row,
  );
  expect(wholesUndeclared({ table: roomsOf(averages).table }, rows)).toEqual(["level"]);
});
