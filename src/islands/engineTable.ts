import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { tableToIPC } from "apache-arrow";
import type { AnyColumn } from "../schema/column.ts";
import type { Table } from "../schema/table.ts";
import { arrowTable } from "./arrowTable.ts";
import type { TableCells } from "./tableCells.ts";

/** Creates the table as it is declared and fills it. */
export async function loadTable(
  connection: AsyncDuckDBConnection,
  table: Table,
  cells: TableCells,
): Promise<void> {
  const columns = Object.entries<AnyColumn>(table.columns).map(
    ([name, { sql, nullable }]) => `${quoted(name)} ${sql}${nullable ? "" : " NOT NULL"}`,
  );
  await connection.query(`CREATE TABLE ${quoted(table.id)} (${columns.join(", ")})`);
  const stream = tableToIPC(arrowTable(table, cells), "stream");
  await connection.insertArrowFromIPCStream(stream, { name: table.id, create: false });
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
