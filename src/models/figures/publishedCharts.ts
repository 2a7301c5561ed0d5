import type { AnyChart } from "../../charts/chart.ts";
import { charts } from "../../charts/index.ts";
import type { Query } from "../../query/query.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { recordAccounts } from "../../schema/export/recordAccounts.ts";
import { sumsFileOf } from "../../schema/export/sumsTable.ts";
import { firstArea } from "./chartAreas.ts";
import { perPublication } from "../releases/perPublication.ts";

/** The charts whose tables are all published; the rest are on no page until an agency hands their file in. */
export const chartsOf = perPublication((published): readonly AnyChart[] =>
  charts
    .filter((chart) => tablesOfChart(chart).every((table) => isThere(published, table)))
    .filter(({ isDrawn }) => isDrawn?.(published.rows) ?? true),
);

/** The tables that a chart is drawn from. */
export const tablesOfChart = (chart: AnyChart): string[] =>
  Object.values(chart.queries(firstArea(chart)) as Record<string, Query<unknown>>).map(
    ({ table }) => table.id,
  );

/** Accounts of records are made from the catalog itself. */
const isThere = ({ catalog }: Published, id: string): boolean =>
  id === recordAccounts.id ||
  sumsFileOf(catalog, id) !== undefined ||
  catalog.tables.some((table) => table.id === id);
