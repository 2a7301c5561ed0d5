import { join } from "node:path";
import { written } from "../src/datasets/index.ts";
import { findSource, fixesIn, tools, withEditions } from "../src/pipeline/effects.ts";
import { publishAll } from "../src/pipeline/publish/publication.ts";
import type { Published } from "../src/schema/catalogues/catalog.ts";
import type { Dataset } from "../src/schema/declare/dataset.ts";
import type { Row, Table } from "../src/schema/declare/table.ts";
import { published } from "./publication.ts";
import { places } from "./words/register.ts";

/** Files of tables declared in `data/tables`, as they were given once. */
export const tablesFolder = join(import.meta.dirname, "fixtures/tables");

const pinned = [
  "bmn-low-income",
  "household-expenditure",
  "household-income-debt",
  "village-counts",
];

/** The pinned publication with some declared tables beside it, read from their pinned files by the reader as it is. */
export const publishedWithTables = async (): Promise<Published> =>
  withTables(
    written.filter(({ table }) => pinned.includes(table.id)),
    tablesFolder,
  );

export async function withTables(datasets: readonly Dataset[], folder: string): Promise<Published> {
  const { catalog, findings, publications } = await publishAll({
    datasets: datasets.map((dataset) => withEditions(folder, dataset)),
    find: (source) => findSource(folder, source),
    fixesOf: (id) =>
      datasets.flatMap((one) => (one.table.id === id ? fixesIn(folder, one).fixes : [])),
    placesOf: () => places,
    tools,
  });
  const refused = findings.filter(({ severity }) => severity === "refuse");
  if (refused.length > 0) throw new Error(JSON.stringify(refused, null, 1));
  const rows = new Map<string, readonly unknown[]>(
    publications.map((one) => [one.dataset.table.id, one.rows]),
  );
  return {
    ...published,
    catalog: {
      ...published.catalog,
      tables: [...published.catalog.tables, ...catalog.tables],
      sources: [...published.catalog.sources, ...catalog.sources],
    },
    rows: <T extends Table>(table: T) =>
      catalog.tables.some(({ id }) => id === table.id)
        ? (rows.get(table.id) as readonly Row<T>[])
        : published.rows(table),
  };
}
