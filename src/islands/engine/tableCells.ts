import type { Cell } from "../../query/query.ts";
import type { Row, Table } from "../../schema/declare/table.ts";

/** The cells of a table by column, each as a row would hold it. */
export interface TableCells {
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

/** Turns rows into columns. */
export function cellsOfRows<T extends Table>(table: T, rows: readonly Row<T>[]): TableCells {
  const names = Object.keys(table.columns);
  const cells = rows as readonly Readonly<Record<string, Cell>>[];
  return {
    rowCount: rows.length,
    columns: Object.fromEntries(
      names.map((name) => [name, cells.map((row) => row[name] as Cell)] as const),
    ),
  };
}
