import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableNamesIn } from "../../src/islands/sql/tableNames.ts";
import { sqlExamples } from "../../src/models/tables/sqlExamples.ts";
import { openPublishedDuckdb } from "../islands/sql/publishedDuckdb.ts";
import { published } from "../publication.ts";

let duckdb: Awaited<ReturnType<typeof openPublishedDuckdb>>;
beforeAll(async () => {
  duckdb = await openPublishedDuckdb();
});
afterAll(() => duckdb.close());

describe("the ready statements", () => {
  it.each(sqlExamples.map(({ id, sql }) => [id, sql]))(
    "are answered by native DuckDB, no column empty throughout: %s",
    async (_id, sql) => {
      const { columns, rows } = await duckdb.ask(sql);
      expect(rows.length).toBeGreaterThan(3);
      const empty = columns.filter((_, j) => rows.every((row) => row[j] === null));
      expect(empty).toEqual([]);
    },
  );

  it("speak of published tables", () => {
    const ids = published.catalog.tables.map(({ id }) => id);
    for (const { sql } of sqlExamples) expect(tableNamesIn(sql, ids)).not.toEqual([]);
  });
});
