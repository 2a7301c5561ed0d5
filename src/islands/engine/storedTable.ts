import type { SqlType } from "../../schema/declare/field.ts";

/** What loading a table needs to know of it: its name and how each column is stored. A declared table is one. */
export interface StoredTable {
  readonly id: string;
  readonly columns: Readonly<Record<string, { readonly sql: SqlType; readonly nullable: boolean }>>;
}
