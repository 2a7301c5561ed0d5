import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import { partitionFolders } from "../../../src/schema/declare/partition.ts";
import { listed, openDatabase, quoted, type Database } from "../../verify/database.ts";
import { noteWithheld, publishedColumn } from "./withheldCounts.ts";

/** Opens a DuckDB that keeps its work on the disk once it is more than the memory it is allowed. */
export const openWorkbench = (folder: string, memory: string): Promise<Database> =>
  openDatabase({
    path: `${folder}/merge.duckdb`,
    settings: { memory_limit: memory, temp_directory: `${folder}/overflow` },
  });

/** Shows the rows of all parts as the table `part`. */
export const showParts = (database: Database, paths: readonly string[]): Promise<void> =>
  database.run(`CREATE VIEW part AS FROM read_parquet([${listed(paths)}])`);

/**
 * Makes the table `merged`: the rows as they are published, partition by partition, by their key.
 * Small counts are withheld looking at no more than `groupRows` rows at a time; false where they can't.
 */
export async function mergeParts(
  database: Database,
  dataset: Dataset,
  groupRows?: number,
): Promise<boolean> {
  const { table } = dataset;
  if (!(await noteWithheld(database, dataset, groupRows))) return false;
  const columns = Object.keys(table.columns).map((name) => publishedColumn(name, dataset));
  const order = [...partitionFolders(dataset).map(({ column }) => column), ...table.key];
  await database.run(`
    CREATE TABLE merged AS SELECT ${columns.join(", ")} FROM (
      SELECT part.*, withheld.source_row IS NOT NULL AS is_withheld
      FROM part LEFT JOIN withheld USING (source_file, source_row))
    ORDER BY ${order.map(quoted).join(", ")}`);
  return true;
}
