import { type ColumnStore, type ColumnValues, valueAt } from "../../schema/parquet/columnBatch.ts";
import type { AnyQuery } from "../query.ts";
import { type Askable, storedAskableColumns } from "./askable.ts";
import { type CellsAtHand, cellsAtHand, storeOfCells } from "./cellsAtHand.ts";

/** The rows of a table that one value of a column lets through, small enough to come with a page. */
export interface RowsAtHand {
  readonly column: string;
  readonly value: string;
  readonly rows: number;
  readonly cells: CellsAtHand;
}

/** More rows than these are no longer light for those who ask nothing. */
const most = 100;

/** The rows that a table opens with, of one kind of wholes beside their parts; null where there are none, or too many. */
export function rowsAtHand(askable: Askable, store: ColumnStore): RowsAtHand | null {
  const [[column, value] = []] = Object.entries(askable.nested);
  if (column === undefined || value === undefined) return null;
  const told = store.columns[column] as ColumnValues;
  const found = Array.from({ length: store.rows }, (_, row) => row).filter(
    (row) => valueAt(told, row) === value,
  );
  if (found.length === 0 || found.length > most) return null;
  const cells = cellsAtHand(storedAskableColumns(askable), store, found);
  return { column, value, rows: found.length, cells };
}

/** Whether these rows answer a query exactly: it asks for none that they leave out. */
export const isAnsweredBy = ({ column, value }: RowsAtHand, { where }: AnyQuery): boolean =>
  where.every(({ kind }) => kind !== "newest") &&
  where.some((one) => one.kind === "equals" && one.column === column && one.value === value);

export const storeAtHand = (askable: Askable, { rows, cells }: RowsAtHand): ColumnStore =>
  storeOfCells(storedAskableColumns(askable), rows, cells);
