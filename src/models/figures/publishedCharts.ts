import type { AnyChart } from "../../charts/chart.ts";
import { charts } from "../../charts/index.ts";
import type { Query } from "../../query/query.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Row, Table } from "../../schema/declare/table.ts";
import { recordAccounts } from "../../schema/export/recordAccounts.ts";
import { sumsFileOf } from "../../schema/export/sumsTable.ts";
import { firstArea } from "./chartAreas.ts";
import { perPublication } from "../releases/perPublication.ts";

/** The charts whose tables are all published; the rest are on no page until an agency hands their file in. */
export const chartsOf = perPublication((published): readonly AnyChart[] =>
  charts
    .filter((chart) =>
      tablesOfChart(chart).every((table) => isThere(published, table) || isSpared(chart, table)),
    )
    .filter(({ isDrawn }) => isDrawn?.(published.rows) ?? true),
);

/** The tables that a chart is drawn from. */
export const tablesOfChart = (chart: AnyChart): string[] =>
  Object.values(chart.queries(firstArea(chart)) as Record<string, Query<unknown>>).map(
    ({ table }) => table.id,
  );

/** What a chart asks of a table; nothing of one that it does without. */
export const rowsFor = (
  published: Published,
  chart: Pick<AnyChart, "spares">,
  table: Table,
): readonly Row<Table>[] =>
  isSpared(chart, table.id) && !isThere(published, table.id) ? [] : published.rows(table);

const isSpared = ({ spares = [] }: Pick<AnyChart, "spares">, id: string): boolean =>
  spares.includes(id);

/** Accounts of records are made from the catalog itself. */
const isThere = ({ catalog }: Published, id: string): boolean =>
  id === recordAccounts.id ||
  sumsFileOf(catalog, id) !== undefined ||
  catalog.tables.some((table) => table.id === id);
