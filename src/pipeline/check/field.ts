import type { AnyColumn, ReadingContext } from "../../schema/declare/column.ts";
import { provenance } from "../../schema/declare/table.ts";
import { accept } from "../../words/reading/reading.ts";
import type { Binding } from "./binding.ts";
import {
  createColumnReader,
  type CodedReader,
  type NumericReader,
  type Run,
} from "./columnReader.ts";

/** A column of the table and where its values come from. */
export interface ColumnReading {
  readonly name: string;
  readonly reader: CodedReader | NumericReader;
  readonly read: (run: Run) => void;
}

export interface FieldOptions {
  readonly file: string;
  readonly batchRows: number;
  readonly context: ReadingContext;
}

export function createField(
  name: string,
  column: AnyColumn,
  binding: Binding | undefined,
  { file, batchRows, context }: FieldOptions,
): ColumnReading {
  // Where a row stands is told, not read from a cell.
  const told = name in provenance ? { ...column, parse: accept } : column;
  const reader = createColumnReader(told, batchRows, context);
  const same = (cell: string) => {
    const record = { row: 0, line: 0, cells: [cell] };
    const records: Run["records"][number][] = [];
    return (run: Run) => {
      while (records.length < run.count) records.push(record);
      reader.read({ ...run, records, from: 0 }, 0);
    };
  };
  const read = (): ColumnReading["read"] => {
    if (name === "source_row") return (run) => readRowNumbers(reader as NumericReader, run);
    if (name === "source_file") return same(file);
    if (!binding) return (run) => reader.fillNull(run);
    if (binding.kind === "constant") return same(binding.cell);
    return (run) => reader.read(run, binding.index);
  };
  return { name, reader, read: read() };
}

function readRowNumbers({ numbers }: NumericReader, { records, from, count, row }: Run): void {
  const values = numbers();
  for (let i = 0; i < count; i++) values[row + i] = records[from + i]!.row;
}
