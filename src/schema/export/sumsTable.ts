import type { Catalog, PublishedFile } from "../catalogues/catalog.ts";
import { readTable } from "./csv.ts";
import { provenance, type Row, type Table } from "../declare/table.ts";

/** What the sums of a table over areas are called: they are published as a file beside it, not as a table of their own. */
export const sumsIdOf = <const Id extends string>(table: Id): `${Id}.sums` => `${table}.sums`;

/** The file of these sums; none where the table is not published, or its rows do not roll up. */
export const sumsFileOf = (
  { tables }: Pick<Catalog, "tables">,
  id: string,
): PublishedFile | undefined => tables.find((table) => sumsIdOf(table.id) === id)?.sums;

/** Reads sums back as they were published; their evidence is their line in that file. */
export function readSums<T extends Table>(table: T, csv: string, path: string): Row<T>[] {
  const own = Object.entries(table.columns).filter(([name]) => !Object.hasOwn(provenance, name));
  const rows = readTable({ ...table, columns: Object.fromEntries(own) } as unknown as T, csv);
  return rows.map((row, i) => ({ ...row, source_file: path, source_row: i + 2 }));
}
