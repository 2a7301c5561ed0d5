import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { tableToIPC } from "apache-arrow";
import { arrowTable } from "./arrowTable.ts";
import type { StoredTable } from "./storedTable.ts";
import type { TableCells } from "./tableCells.ts";

/** Creates the table as it is declared, in place of one of its name, and fills it. */
export async function loadTable(
  connection: AsyncDuckDBConnection,
  table: StoredTable,
  cells: TableCells,
): Promise<void> {
  const columns = Object.entries(table.columns).map(
    ([name, { sql, nullable }]) => `${quoted(name)} ${sql}${nullable ? "" : " NOT NULL"}`,
  );
  await connection.query(`CREATE OR REPLACE TABLE ${quoted(table.id)} (${columns.join(", ")})`);
  const stream = tableToIPC(arrowTable(table, cells), "stream");
  await connection.insertArrowFromIPCStream(stream, { name: table.id, create: false });
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
