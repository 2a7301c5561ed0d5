import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { tableToIPC } from "apache-arrow";
import type { StoredField } from "../../schema/declare/field.ts";
import type { ColumnStore } from "../../schema/parquet/columnBatch.ts";
import { arrowTable } from "./arrowTable.ts";
import { rest } from "../shared/rest.ts";

/** What loading a table needs to know of it: its name and how its columns are stored. */
export interface StoredTable {
  readonly id: string;
  readonly columns: readonly StoredField[];
}

/** Creates the table as it is declared, in place of one of its name, and fills it. */
export async function loadTable(
  connection: AsyncDuckDBConnection,
  { id, columns }: StoredTable,
  store: ColumnStore,
): Promise<void> {
  const declared = columns.map(
    ({ name, sql, nullable }) => `${quoted(name)} ${sql}${nullable ? "" : " NOT NULL"}`,
  );
  await connection.query(`CREATE OR REPLACE TABLE ${quoted(id)} (${declared.join(", ")})`);
  // Laid out piece by piece, for a page hears nobody meanwhile.
  const step = Math.max(1, Math.floor(cellsAtOnce / columns.length));
  for (let from = 0; from < store.rows; from += step) {
    const piece = arrowTable(columns, store, from, Math.min(from + step, store.rows));
    const stream = tableToIPC(piece, "stream");
    await connection.insertArrowFromIPCStream(stream, { name: id, create: false });
    await rest();
  }
}

const cellsAtOnce = 150_000;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
