import {
  type ColumnStore,
  type StoredCell,
  valueAt,
} from "../../../src/schema/parquet/columnBatch.ts";

/** The cells of a store by column, each as a row would hold it. */
export const cellsOf = ({ rows, columns }: ColumnStore): Record<string, StoredCell[]> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [
      name,
      Array.from({ length: rows }, (_, row) => valueAt(values, row)),
    ]),
  );
