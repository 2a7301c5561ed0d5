import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { compareTable, type TableAgreement, type ComparedFormat } from "./compare.ts";
import { openDatabase } from "./database.ts";
import { macros, nameAreas } from "./macros.ts";
import { rederive, type Rederived } from "./rederive.ts";

/** Somebody else's reading of the sources, to hold published files against. */
export interface Witness {
  readonly derived: (table: string) => Rederived;
  readonly compare: (
    dataset: Dataset,
    format: ComparedFormat,
    path: string,
  ) => Promise<TableAgreement>;
  readonly close: () => void;
}

/** Reads all sources with DuckDB. The areas come first among the datasets, as other tables name them. */
export async function openWitness(
  dataFolder: string,
  datasets: readonly Dataset[],
): Promise<Witness> {
  const database = await openDatabase();
  for (const macro of macros()) await database.run(macro);
  const tables = new Map<string, Rederived>();
  for (const dataset of datasets) {
    const rederived = await rederive(database, dataFolder, dataset);
    tables.set(dataset.table.id, rederived);
    if (dataset.table.id === "areas")
      for (const naming of nameAreas(rederived.table)) await database.run(naming);
  }
  const derived = (id: string) => {
    const found = tables.get(id);
    if (!found) throw new Error(`table not derived: ${id}`);
    return found;
  };
  return {
    derived,
    compare: (dataset, format, path) =>
      compareTable(database, dataset, derived(dataset.table.id).table, format, path),
    close: database.close,
  };
}
