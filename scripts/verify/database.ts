import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

export type DatabaseCells = Readonly<Record<string, string | null>>;

/** A DuckDB that reads files as they stand, and how to speak to it. */
export interface Database {
  readonly run: (sql: string) => Promise<void>;
  readonly ask: (sql: string) => Promise<readonly DatabaseCells[]>;
  /** As `ask`, a few rows at a time. */
  readonly stream: (sql: string) => AsyncIterable<readonly DatabaseCells[]>;
  readonly close: () => void;
}

export interface DatabaseOptions {
  /** Where it keeps its tables; in memory when left out. */
  readonly path?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

export async function openDatabase({
  path = ":memory:",
  // One thread, so that row_number() counts the records in the order of the file.
  settings = { threads: "1" },
}: DatabaseOptions = {}): Promise<Database> {
  const instance = await DuckDBInstance.create(path, settings);
  const connection = await instance.connect();
  return {
    run: async (sql) => void (await connection.run(sql)),
    ask: (sql) => ask(connection, sql),
    stream: (sql) => stream(instance, sql),
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

async function ask(connection: DuckDBConnection, sql: string): Promise<readonly DatabaseCells[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson() as readonly DatabaseCells[];
}

/** On a connection of its own, since the next statement on one ends what it streams. */
async function* stream(instance: DuckDBInstance, sql: string) {
  const connection = await instance.connect();
  try {
    const result = await connection.stream(sql);
    for await (const rows of result.yieldRowObjectJson()) yield rows as readonly DatabaseCells[];
  } finally {
    connection.closeSync();
  }
}
