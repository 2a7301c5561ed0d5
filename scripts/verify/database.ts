import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

export type Cells = Readonly<Record<string, string | null>>;

/** A DuckDB that reads files as they stand, and how to speak to it. */
export interface Database {
  readonly run: (sql: string) => Promise<void>;
  readonly ask: (sql: string) => Promise<readonly Cells[]>;
  readonly close: () => void;
}

export async function openDatabase(): Promise<Database> {
  // One thread, so that row_number() counts the records in the order of the file.
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  return {
    run: async (sql) => void (await connection.run(sql)),
    ask: (sql) => ask(connection, sql),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A name such as a column's in SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text in SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const listed = (texts: readonly string[]): string => texts.map(literal).join(", ");

async function ask(connection: DuckDBConnection, sql: string): Promise<readonly Cells[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson() as readonly Cells[];
}
