import { describe, expect, it } from "vitest";
import { chartAreas } from "../../src/models/figures/chartAreas.ts";
import { chartsOf } from "../../src/models/figures/publishedCharts.ts";
import type { AnyQuery, Query } from "../../src/query/query.ts";
import { decodeResult } from "./result.ts";
import { referenceRun } from "./referenceRun.ts";
import { runColumns } from "../../src/query/runColumns.ts";
import { toSql } from "../../src/query/sql.ts";
import { storeOfRows } from "../../src/query/storeOfRows.ts";
import { written } from "../../src/datasets/index.ts";
import { published as live } from "../livePublication.ts";
import { published } from "../publication.ts";
import { openNative } from "./nativeDuckdb.ts";

/** What the charts ask of each table: those of all places alike for a few of them. */
const asked = new Map<string, AnyQuery[]>();
for (const chart of chartsOf(published))
  for (const area of chartAreas(published, chart).slice(0, 3))
    for (const q of Object.values(chart.queries(area) as Record<string, AnyQuery>))
      asked.set(q.table.id, [...(asked.get(q.table.id) ?? []), q]);

describe("what every chart asks is answered alike by rows, by columns and by DuckDB", () => {
  it.each([...asked])(
    "of %s",
    async (_, queries) => {
      const { table } = queries[0]!;
      const isThere = !written.some((dataset) => dataset.table.id === table.id);
      const rows = (isThere ? published : live).rows(table);
      const store = storeOfRows(table, rows);
      const duckdb = await openNative(table, rows);
      for (const q of queries) {
        const answer = referenceRun(q as Query<object>, rows);
        expect(answer.length).toBeGreaterThan(0);
        expect(runColumns(q, store).rows).toEqual(answer);
        expect(decodeResult(q, await duckdb.ask(toSql(q)))).toEqual(answer);
      }
      duckdb.close();
    },
    120_000,
  );
});
