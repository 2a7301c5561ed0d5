import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetOf } from "../../../src/models/tables/dataIndex.ts";
import { sourceFragments } from "../../../src/words/subject/sourceFragments.ts";
import { askableTables } from "../../../src/models/tables/explore.ts";
import { formatView, parseTable, parseView } from "../../../src/query/explore/address.ts";
import {
  answerView,
  type Cells,
  comparedAnswer,
  type ExploreAnswer,
} from "../../../src/query/explore/answer.ts";
import { askView } from "../../../src/query/explore/ask.ts";
import {
  breaksWithin,
  comparisonOf,
  isOfOther,
  perTable,
} from "../../../src/query/explore/comparison.ts";
import { provincesAsked, sharedProvinces } from "../../../src/query/explore/sharedProvinces.ts";
import { pivoted } from "../../../src/query/explore/pivot.ts";
import {
  sourceRowsName,
  sourceRowsQuery,
  withSourceRows,
} from "../../../src/query/explore/sourceRows.ts";
import { answerable } from "../../../src/query/explore/view.ts";
import type { AnyQuery, Query } from "../../../src/query/query.ts";
import { referenceRun } from "../referenceRun.ts";
import { type Answered, runColumns } from "../../../src/query/runColumns.ts";
import { storeOfRows } from "../../../src/query/storeOfRows.ts";
import { toSql } from "../../../src/query/sql.ts";
import { published } from "../../publication.ts";
import { openPublishedDuckdb } from "../../islands/sql/publishedDuckdb.ts";

let duckdb: Awaited<ReturnType<typeof openPublishedDuckdb>>;
beforeAll(async () => {
  duckdb = await openPublishedDuckdb();
});
afterAll(() => duckdb.close());

const tables = askableTables(published);
const named = (id: string) => tables.find((table) => table.id === id)!;

/** An address as the page answers it, by columns in memory; rows in memory have to say the same. */
function answered(search: string): ExploreAnswer & { readonly sql: string } {
  const { table, misunderstood } = parseTable(
    search,
    tables.map(({ id }) => id),
  );
  const askable = named(table);
  const { view, misunderstood: others } = parseView(search, askable);
  expect([...misunderstood, ...others]).toEqual([]);
  expect(parseView(formatView(askable, view, ""), askable).view).toEqual(view);
  const apart = answerable(askable, view).view;
  const other = view.per && isOfOther(askable, view.per) ? named(perTable) : null;
  const sides = ({ first, second }: { first: AnyQuery; second: AnyQuery }) =>
    [answer(first).rows, answer(second).rows] as [Cells[], Cells[]];
  const asked = provincesAsked(askable, apart, other);
  const provinces = asked && sharedProvinces(asked, sides(asked));
  const comparison = comparisonOf(askable, apart, other, provinces?.shared);
  if (!comparison)
    return {
      ...answerView(askable, view, answer),
      sql: toSql(askView(askable, { ...apart, top: 0 }).answer),
    };
  return {
    ...comparedAnswer(askable, view, comparison, sides(comparison), provinces),
    sql: toSql(comparison),
  };
}

function answer(q: AnyQuery): Answered<Cells> {
  const { table } = datasetOf(q.table.id);
  const rows = published.rows(table);
  const columns = runColumns(q as Query<Cells>, storeOfRows(table, rows));
  expect(columns.rows).toEqual(referenceRun(q, rows));
  return columns;
}

const plain = (cell: unknown): unknown =>
  typeof cell === "string" && /^-?\d+(\.\d+)?$/.test(cell) && !/^0\d/.test(cell)
    ? Number(cell)
    : cell;
const rounded = (cell: unknown): unknown =>
  typeof cell === "number" ? Number(cell.toPrecision(10)) : cell;
const cellsOf = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => rounded(plain(cell))));

/** Ten questions as addresses, with what somebody else's SQL makes of the published files, and how many there are in all. */
const questions: readonly {
  readonly title: string;
  readonly address: string;
  readonly shown: readonly string[];
  readonly sql: string;
  readonly all: number;
}[] = [
  {
    title: "sales per head by province",
    address: "?table=otop-sales&per=population&top=10",
    shown: ["province", "result"],
    sql: `SELECT o.province, sum(o.sales_baht)::DOUBLE / any_value(p.population) AS r FROM "otop-sales" o JOIN population p ON p.code = o.province GROUP BY 1 ORDER BY r DESC LIMIT 10`,
    all: 76,
  },
  {
    title: "the amphoes that grew most from 2560 to 2564",
    address: "?table=population-years&province=all&level=amphoe&year=all&change=2560..2564&top=10",
    shown: ["code", "population", "compared_with", "result"],
    sql: `SELECT b.code, b.population, a.population, (b.population - a.population) / a.population::DOUBLE AS r FROM "population-years" a JOIN "population-years" b USING (code) WHERE a.year = 2560 AND b.year = 2564 AND b.level = 'amphoe' ORDER BY r DESC, 1 LIMIT 10`,
    all: 928,
  },
  {
    title: "amphoes of 200,000 people or more",
    address: "?province=all&level=amphoe&least=200000&top=all",
    shown: ["code", "population"],
    sql: `SELECT code, population FROM population WHERE level = 'amphoe' AND population >= 200000 ORDER BY 2 DESC, 1`,
    all: 37,
  },
  {
    title: "the ten provinces that sold most",
    address: "?table=otop-sales&top=10",
    shown: ["province", "sales_baht"],
    sql: `SELECT province, sum(sales_baht) FROM "otop-sales" GROUP BY 1 ORDER BY 2 DESC LIMIT 10`,
    all: 76,
  },
  {
    title: "sales by region",
    address: "?table=otop-sales&by=region",
    shown: ["region", "sales_baht"],
    sql: `SELECT r.region, sum(sales_baht) FROM "otop-sales" o JOIN regions r ON r.province_code = o.province GROUP BY 1 ORDER BY 2 DESC`,
    all: 6,
  },
  {
    title: "sales per head by region",
    address: "?table=otop-sales&by=region&per=population",
    shown: ["region", "result"],
    sql: `WITH p AS (SELECT region, sum(population) AS people FROM population JOIN regions ON province_code = code WHERE level = 'province' AND code IN (SELECT province FROM "otop-sales") GROUP BY 1), s AS (SELECT region, sum(sales_baht) AS baht FROM "otop-sales" JOIN regions ON province_code = province GROUP BY 1) SELECT region, baht::DOUBLE / people AS r FROM s JOIN p USING (region) ORDER BY r DESC`,
    all: 6,
  },
  {
    title: "sales per head of some provinces, by their regions",
    address: "?table=otop-sales&province=50,57,91&by=region&per=population",
    shown: ["region", "result"],
    sql: `SELECT region, sum(baht)::DOUBLE / sum(population) AS r FROM (SELECT province, sum(sales_baht) AS baht FROM "otop-sales" WHERE province IN ('50', '57', '91') GROUP BY 1) JOIN population ON code = province JOIN regions ON province_code = code GROUP BY 1 ORDER BY r DESC`,
    all: 2,
  },
  {
    title: "people per house by province",
    address: "?province=all&per=households&top=10",
    shown: ["code", "result"],
    sql: `SELECT code, population / households::DOUBLE AS r FROM population WHERE level = 'province' ORDER BY r DESC LIMIT 10`,
    all: 77,
  },
  {
    title: "sales by month and region",
    address: "?table=otop-sales&by=month,region&sort=month&top=all",
    shown: ["month", "region", "sales_baht"],
    sql: `SELECT month, region, sum(sales_baht) FROM "otop-sales" JOIN regions ON province_code = province GROUP BY 1, 2 ORDER BY 1, 2`,
    all: 72,
  },
  {
    title: "how sales changed from the first month to the last",
    address: "?table=otop-sales&change=2023-10..2024-09&top=10",
    shown: ["province", "result"],
    sql: `SELECT b.province, (b.sales_baht - a.sales_baht)::DOUBLE / nullif(a.sales_baht, 0)::DOUBLE AS r FROM "otop-sales" a JOIN "otop-sales" b USING (province) WHERE a.month = '2023-10' AND b.month = '2024-09' ORDER BY r DESC NULLS LAST, 1 LIMIT 10`,
    all: 76,
  },
  {
    title: "amphoes with 100 villages or more in the four provinces",
    address: "?table=villages&by=amphoe_code&measure=rows&least=100&top=all",
    shown: ["amphoe_code", "rows"],
    sql: `SELECT amphoe_code, count(*) FROM villages GROUP BY 1 HAVING count(*) >= 100 ORDER BY 2 DESC, 1`,
    all: 20,
  },
];

describe("a journalist's question", () => {
  it.each(questions)("$title", async ({ address, shown, sql, all }) => {
    const answer = answered(address);
    const expected = await duckdb.ask(sql);
    expect(cellsOf(answer.rows.map((row) => shown.map((name) => row[name])))).toEqual(
      cellsOf(expected.rows),
    );
    expect([answer.rows.length, answer.all]).toEqual([expected.rows.length, all]);
    const own = await duckdb.ask(answer.sql);
    const places = shown.map((name) => own.columns.indexOf(name));
    const cells = own.rows.slice(0, answer.rows.length).map((row) => places.map((at) => row[at]));
    expect(cellsOf(cells)).toEqual(cellsOf(expected.rows));
  });

  it("across a break is not answered as a change, and the break is told", () => {
    const askable = named("population-years");
    const { view } = parseView("?change=2557..2564&year=all", askable);
    expect(breaksWithin(askable, view).map(({ id }) => id)).toEqual(["nationality"]);
    expect(comparisonOf(askable, view, null)).toBeNull();
    const houses = { ...view, measure: "households" };
    expect(breaksWithin(askable, houses)).toEqual([]);
  });
});

describe("times laid across", () => {
  it("give each month a column, whole rows first, as a pivot in somebody else's SQL", async () => {
    const { view, rows, all } = answered(
      "?table=otop-sales&by=region,month&sort=region&top=10&across=times",
    );
    const { down, times, rows: lines } = pivoted(view, "month", rows);
    const { rows: told } = await duckdb.ask(
      `PIVOT (SELECT region, month, sales_baht FROM "otop-sales" JOIN regions ON province_code = province) ON month USING sum(sales_baht) ORDER BY region`,
    );
    expect([down, times.length, lines.length, all]).toEqual([["region"], 12, 6, 72]);
    const shown = lines
      .map(({ key, groups }) => [key["region"], ...groups.map((one) => one?.["sales_baht"])])
      .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    expect(cellsOf(shown)).toEqual(cellsOf(told));
  });

  it("show every month of a row that is shown", () => {
    const { view, rows } = answered("?table=otop-sales&by=province,month&top=10&across=times");
    const { rows: lines } = pivoted(view, "month", rows);
    expect(lines).toHaveLength(10);
    for (const { groups } of lines) expect(groups.every((group) => group !== null)).toBe(true);
  });

  it("are misunderstood where no times are among the groups", () => {
    const askable = named("otop-sales");
    const { view, misunderstood } = parseView("?by=province&across=times", askable);
    expect([view.across, misunderstood.map(({ name }) => name)]).toEqual([undefined, ["across"]]);
  });
});

describe("the rows that groups were made of", () => {
  /** Reads a reference as whoever takes the file would. */
  const rowsIn = (reference: string): string[] =>
    reference.split(" ").flatMap((part) => {
      const [file, stretches = ""] = part.split("#row=");
      return stretches.split(";").flatMap((stretch) => {
        const [first, last = first] = stretch.split("-").map(Number) as [number, number?];
        return Array.from({ length: last - first + 1 }, (_, i) => `${file}:${first + i}`);
      });
    });

  it.each([
    "?table=otop-sales&by=region",
    "?table=otop-sales&by=province",
    "?table=otop-sales&by=region&per=population",
    "?table=population-years&province=50&level=amphoe&year=all&by=year",
  ])("add up to what the group says: %s", (address) => {
    const { view, rows } = answered(`${address}&top=all`);
    const askable = named(
      parseTable(
        address,
        tables.map(({ id }) => id),
      ).table,
    );
    const other = view.per ? named(perTable) : null;
    const comparison = comparisonOf(askable, view, other);
    const q = comparison?.first ?? askView(askable, view).answer;
    const listed = answer(sourceRowsQuery(q)).rows;
    const on = q.columns.map((name) => [name, name] as const);
    const groups = withSourceRows(rows, listed, on, sourceRowsName, (from) =>
      sourceFragments(from, 2_000),
    );
    const published = rowsOf(askable.id);
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) {
      const from = rowsIn(String(group[sourceRowsName])).flatMap((row) => published.get(row) ?? []);
      expect(from).toHaveLength(Number(group["rows"]));
      const sum = from.reduce((sum, row) => sum + Number(row[view.measure] ?? 0), 0);
      expect(sum).toBeCloseTo(Number(group[view.measure] ?? 0), 1);
    }
  });

  /** A row of a file may stand as several rows of a table, such as a month each. */
  const rowsOf = (id: string) =>
    Map.groupBy(
      published.rows(datasetOf(id).table) as readonly Cells[],
      (row) => `${row["source_file"]}:${row["source_row"]}`,
    );
});
