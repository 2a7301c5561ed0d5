import type { AnyColumn, ReadingContext } from "../schema/column.ts";
import { valueAt, type ColumnBatch, type ColumnValues } from "../schema/columnBatch.ts";
import type { Dataset, Source } from "../schema/dataset.ts";
import { createAgreement, type Agreement } from "./agreement.ts";
import { bind, type Binding } from "./binding.ts";
import {
  createColumnReader,
  type CodedReader,
  type NumericReader,
  type Run,
} from "./columnReader.ts";
import { duplicateKey } from "./duplicateKey.ts";
import type { FindingLog } from "./findingLog.ts";
import { createKeyCheck } from "./keyCheck.ts";
import { keyOf, normalize } from "./normalize.ts";
import type { SheetRecord } from "./sheet.ts";
import type { SumKeeper } from "./sums.ts";

export interface RowCheckOptions {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly header: readonly string[];
  readonly file: string;
  readonly context: ReadingContext & { readonly release: string };
  /** Of cells and of rows that share a key; they are told in this order. */
  readonly cellFindings: FindingLog;
  readonly keyFindings: FindingLog;
  readonly sums: SumKeeper | null;
  /** Rows that a batch holds at most. */
  readonly batchRows: number;
}

/** Reads records into columns, and keeps those that can be read. */
export interface RowCheck {
  /** The batches that have become full. */
  readonly push: (records: readonly SheetRecord[]) => ColumnBatch[];
  readonly end: () => ColumnBatch[];
  readonly rejected: () => number;
}

/** Does for a stream what `normalize` and `validate` do for a sheet, whole columns at a time. */
export function createRowCheck(options: RowCheckOptions): RowCheck {
  const { dataset, file, context, batchRows, sums } = options;
  const bindings = bind(options.header, dataset, options.source);
  const fields = Object.entries<AnyColumn>(dataset.table.columns).map(([name, column]) => {
    const binding = bindings.find((one) => one.name === name);
    return { name, binding, reader: createColumnReader(column, batchRows, context) };
  });
  const readerOf = (name: string) => fields.find((field) => field.name === name)!.reader;
  const agreements = fields.flatMap(({ binding, reader }) =>
    (binding?.restated ?? []).map((one) => createAgreement(one, reader as CodedReader, context)),
  );
  const keys = createKeyCheck(dataset.table.key.map(readerOf));
  sums?.watch(readerOf);
  const refused = new Uint8Array(batchRows);
  let row = 0;
  let rejected = 0;

  function push(records: readonly SheetRecord[]): ColumnBatch[] {
    const full: ColumnBatch[] = [];
    for (let from = 0; from < records.length; ) {
      const count = Math.min(records.length - from, batchRows - row);
      takeRun({ records, from, count, row, refused });
      from += count;
      if (row === batchRows) full.push(take());
    }
    return full;
  }

  function takeRun(run: Run): void {
    refused.fill(0, 0, run.count);
    for (const { name, binding, reader } of fields)
      if (binding) readBound(binding, reader, run);
      else readProvenance(name, reader, run);
    for (const agreement of agreements) agreement.check(run);
    const isWhole = !refused.subarray(0, run.count).includes(1);
    if (!isWhole) tellRefused(run);
    const kept = isWhole ? run.records.slice(run.from, run.from + run.count) : keepGood(run);
    checkKeys(kept);
    sums?.add(row, kept.length);
    row += kept.length;
  }
