import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { tableToIPC } from "apache-arrow";
import { arrowTable } from "./arrowTable.ts";
import { rest } from "../shared/rest.ts";
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
  // Laid out piece by piece, for a page hears nobody meanwhile.
  const step = Math.max(1, Math.floor(cellsAtOnce / Object.keys(table.columns).length));
  for (let from = 0; from < cells.rowCount; from += step) {
    const stream = tableToIPC(arrowTable(table, pieceOf(cells, from, step)), "stream");
    await connection.insertArrowFromIPCStream(stream, { name: table.id, create: false });
    await rest();
  }
}

const cellsAtOnce = 150_000;

const pieceOf = ({ columns, rowCount }: TableCells, from: number, step: number): TableCells => ({
  rowCount: Math.min(step, rowCount - from),
  columns: Object.fromEntries(
    Object.entries(columns).map(([name, cells]) => [name, cells.slice(from, from + step)] as const),
  ),
});

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
