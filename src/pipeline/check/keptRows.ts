import { rowsOfBatch, type ColumnBatch } from "../../schema/parquet/columnBatch.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { AnyRow } from "./brokenRule.ts";
import type { SheetRecord } from "../read/sheet.ts";
import { wideHeadings } from "./yearsOf.ts";

/** The rows of a file kept together, with their lines, for rules that look at all of them. */
export interface KeptRows {
  readonly locate: (records: readonly SheetRecord[]) => void;
  readonly add: (batch: ColumnBatch) => void;
  readonly rows: readonly AnyRow[];
  readonly lineOf: (row: AnyRow) => number;
  /** Where headings hold data, those headings. */
  readonly headings: () => readonly string[];
}

export function keepRows({ table }: Dataset): KeptRows {
  const names = Object.keys(table.columns);
  const rows: AnyRow[] = [];
  const lineByRecord = new Map<number, number>();
  let headings: readonly string[] | null = null;
  return {
    locate: (records) => {
      headings ??= wideHeadings(records);
      for (const { row, line } of records) lineByRecord.set(row, line);
    },
    add: (batch) => {
      for (const row of rowsOfBatch(batch, names)) rows.push(row as unknown as AnyRow);
    },
    rows,
    lineOf: ({ source_row }) => lineByRecord.get(source_row) ?? 0,
    headings: () => headings ?? [],
  };
}
