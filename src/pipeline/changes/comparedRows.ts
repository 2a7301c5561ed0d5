import { writtenValue } from "../../schema/declare/field.ts";
import type { Table } from "../../schema/declare/table.ts";
import {
  type BatchSink,
  type ColumnBatch,
  type ColumnStore,
  rowsOfBatch,
} from "../../schema/parquet/columnBatch.ts";
import type { TextRow } from "../release/differencePair.ts";

/** Rows beyond which a file is not compared: a page has no room for all of them as text. */
export const mostCompared = 200_000;

/** Keeps the rows that pass, for as long as they can be compared. */
export interface ComparedRows extends BatchSink {
  readonly end: () => void;
  /** Null where they are too many. */
  readonly rows: () => readonly TextRow[] | null;
}

export function keepCompared(table: Table): ComparedRows {
  const batches: ColumnBatch[] = [];
  let count = 0;
  return {
    write: (batch) => {
      count += batch.rows;
      if (count <= mostCompared) batches.push(batch);
      else batches.length = 0;
    },
    end: () => {},
    rows: () => (count > mostCompared ? null : batches.flatMap((batch) => textRows(table, batch))),
  };
}

/** The rows of a table as they were published. */
export const rowsOfStore = (table: Table, { rows, columns }: ColumnStore): readonly TextRow[] =>
  textRows(table, { rows, columns: Object.keys(table.columns).map((name) => columns[name]!) });

function textRows(table: Table, batch: ColumnBatch): TextRow[] {
  const names = Object.keys(table.columns);
  return Array.from(rowsOfBatch(batch, names), (row) =>
    Object.fromEntries(names.map((name) => [name, writtenValue(row[name])])),
  );
}
