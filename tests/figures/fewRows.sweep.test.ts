import { describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";
import { tryPages } from "../../src/figures/trial.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import type { Row, Table } from "../../src/schema/declare/table.ts";
import { published } from "../publication.ts";

type Rows = readonly Row<Table>[];

/** Lists that everything else is told of: a row that names none of them is refused before any page is made. */
const registers = ["areas", "regions", "documents"];
const tables = datasets
  .map(({ table }): Table => table)
  .filter(
    ({ id }) => !registers.includes(id) && published.catalog.tables.some((one) => one.id === id),
  );

/** Editions with fewer rows: none, the first alone, the last alone, every other one, none of one value of a closed list. */
function* fewerRows(table: Table): Generator<readonly [name: string, rows: Rows]> {
  const rows = published.rows(table);
  yield ["none", []];
  yield ["the first alone", rows.slice(0, 1)];
  yield ["the last alone", rows.slice(-1)];
  yield ["every other", rows.filter((_, i) => i % 2 === 1)];
  for (const [name, column] of Object.entries(table.columns)) {
    const codes = "codes" in column ? column.codes : undefined;
    for (const value of Object.keys(codes ?? {})) {
      const others = rows.filter((row) => row[name] !== value);
      if (codes && others.length < rows.length && Object.keys(codes).length <= 12)
        yield [`none with ${name} = ${value}`, others];
    }
  }
}

const withRows = (table: Table, rows: Rows): Published => ({
  ...published,
  onlyProvinces: ["58"],
  rows: ((asked: Table) =>
    asked.id === table.id ? rows : published.rows(asked)) as Published["rows"],
});

describe.each(tables)("pages of an edition of $id with fewer rows", (table) => {
  it("can all be made", { timeout: 1_200_000 }, () => {
    const failed = [...fewerRows(table)].flatMap(([name, rows]) =>
      tryPages(withRows(table, rows)).map(
        ({ reason, pages }) => `${name}: ${reason} in ${pages[0]}`,
      ),
    );
    expect(failed).toEqual([]);
  });
});
