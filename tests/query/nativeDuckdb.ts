import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Field } from "../../src/schema/declare/field.ts";
import type { Table } from "../../src/schema/declare/table.ts";

/** A native DuckDB that holds one table, and how to ask it. */
export async function openNative(table: Table, rows: readonly Readonly<Record<string, unknown>>[]) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await fill(connection, table, rows);
  return {
    ask: (sql: string) => ask(connection, sql),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function ask(connection: DuckDBConnection, sql: string) {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowsJson();
}

async function fill(
  connection: DuckDBConnection,
  table: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
) {
  const columns = Object.entries<Field>(table.columns);
  const name = `"${table.id.replaceAll('"', '""')}"`;
  await connection.run(
    `CREATE TABLE ${name} (${columns.map(([id, { sql }]) => `"${id}" ${sql}`).join(", ")})`,
  );
  await connection.run(
    `CREATE TABLE texts (${columns.map(([id]) => `"${id}" VARCHAR`).join(", ")})`,
  );
  const appender = await connection.createAppender("texts");
  for (const row of rows) {
    for (const [id] of columns)
      if (row[id] === null) appender.appendNull();
      else appender.appendVarchar(String(row[id]));
    appender.endRow();
  }
  appender.closeSync();
  const typed = columns.map(([id, { sql }]) => `CAST("${id}" AS ${sql})`).join(", ");
  await connection.run(`INSERT INTO ${name} SELECT ${typed} FROM texts`);
  await connection.run("DROP TABLE texts");
}
