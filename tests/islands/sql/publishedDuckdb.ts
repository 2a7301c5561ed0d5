import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { publicFolder, published } from "../../publication.ts";

/** A native DuckDB that sees every published Parquet file under its table's id, as the page does. */
export async function openPublishedDuckdb() {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  for (const { id, files } of published.catalog.tables) {
    const path = join(publicFolder, files.parquet.path);
    await connection.run(
      `CREATE VIEW "${id}" AS FROM read_parquet('${path.replaceAll("'", "''")}')`,
    );
  }
  return {
    ask: async (sql: string) => {
      const reader = await connection.runAndReadAll(sql);
      return {
        columns: reader.columnNames(),
        types: reader.columnTypes().map(String),
        rows: reader.getRowsJson(),
      };
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
