import {
  type ColumnStore,
  type ColumnValues,
  type StoredCell,
  valueAt,
  valuesOf,
} from "../../schema/parquet/columnBatch.ts";
import type { NamedField } from "../../schema/declare/field.ts";

/** Rows as text hands them over: by column a cell for each row; a single one where all rows have the same. */
export type CellsAtHand = Readonly<Record<string, StoredCell | readonly StoredCell[]>>;

type StoredField = Pick<NamedField, "name" | "sql">;

export const cellsAtHand = (
  fields: readonly Pick<StoredField, "name">[],
  { columns }: ColumnStore,
  rows: readonly number[],
): CellsAtHand =>
  Object.fromEntries(
    fields.map(({ name }) => {
      const its = rows.map((row) => valueAt(columns[name] as ColumnValues, row));
      const [first = null] = its;
      return [name, its.every((cell) => cell === first) ? first : its];
    }),
  );

export function storeOfCells(
  fields: readonly StoredField[],
  rows: number,
  cells: CellsAtHand,
): ColumnStore {
  const columns = fields.map(({ name, sql }) => {
    const its = cells[name] ?? null;
    const cellAt = (row: number) => (Array.isArray(its) ? (its[row] as StoredCell) : its);
    return [name, valuesOf(sql, rows, cellAt as (row: number) => StoredCell)] as const;
  });
  return { rows, columns: Object.fromEntries(columns) };
}
