import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Row, Table } from "../../schema/declare/table.ts";

/**
 * The rows of the last year that a table has: what pages say of a table with several years side by side,
 * unless they show the years apart.
 */
export function newestRows<T extends Table>(
  published: Published,
  table: T,
  column: keyof Row<T> & string,
): readonly Row<T>[] {
  const rows = published.rows(table);
  const newest = rows.reduce<string | number | null>((last, row) => {
    const time = row[column] as string | number;
    return last === null || time > last ? time : last;
  }, null);
  return rows.filter((row) => (row[column] as string | number) === newest);
}
