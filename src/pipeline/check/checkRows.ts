import type { AnyColumn } from "../../schema/declare/column.ts";
import type { ColumnBatch } from "../../schema/parquet/columnBatch.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { createAgreement } from "./agreement.ts";
import { bind, type DerivedHeading } from "./binding.ts";
import { headingIn, headingsByValue } from "./cellHeading.ts";
import { sampledRecords, type FileSample } from "./columnFit.ts";
import { completionOf } from "./completion.ts";
import type { CodedReader, Run } from "./columnReader.ts";
import { correct, correctionsBy } from "./corrections.ts";
import { duplicateKey } from "./duplicateKey.ts";
import { createExplainer, type ReadFile } from "./explainRecord.ts";
import { createField, type ColumnReading } from "./field.ts";
import type { FindingLog } from "./findingLog.ts";
import type { Fix } from "./fix.ts";
import { createKeyCheck } from "./keyCheck.ts";
import { provenance } from "../../schema/declare/table.ts";
import { createLimitCheck, knownLimits } from "./limits.ts";
import { keyOf } from "./rowKey.ts";
import { ownText } from "../read/ownText.ts";
import type { SheetRecord } from "../read/sheet.ts";
import { staleFix } from "./staleFix.ts";
import type { Sums } from "./sums.ts";
import type { TableKeys } from "./tableKeys.ts";
import type { OutlierWatch } from "./outliers.ts";
import type { VillageWatch } from "./villageWatch.ts";
import { watchFields } from "./watchedFields.ts";

export interface RowCheckOptions extends ReadFile {
  /** Of cells, of rows that share a key with a row of the file, and of those that share one with another file. */
  readonly cellFindings: FindingLog;
  readonly keyFindings: FindingLog;
  readonly sharedKeyFindings: FindingLog;
  readonly keys: TableKeys;
  /** What looks for rows that are worth a look. */
  readonly outliers: OutlierWatch;
  readonly villages: VillageWatch;
  /** Rows that a batch holds at most. */
  readonly batchRows: number;
  /** Sees the fields of each run of rows kept, whose first is `row`. */
  readonly sumsOf: (fields: readonly ColumnReading[]) => Sums | null;
  /** Told of each record that does not become a row. */
  readonly onRejected?: ((record: SheetRecord, findings: readonly Finding[]) => void) | undefined;
}

/** A correction that was applied to a record. */
export interface AppliedTo {
  readonly fix: Fix;
  readonly record: SheetRecord;
}

/** Reads records into columns, and keeps those that can be read. */
export interface RowCheck {
  /** The batches that have become full. */
  readonly push: (records: readonly SheetRecord[]) => ColumnBatch[];
  readonly end: () => ColumnBatch[];
  readonly rejected: () => number;
  readonly applied: () => readonly AppliedTo[];
  /** The corrections whose cell was found, whether or not it held what they expect. */
  readonly met: ReadonlySet<Fix>;
  /** Whether the file has every column of the table. */
  readonly isWhole: boolean;
  /** The columns that the file leaves out and others of its columns tell. */
  readonly derived: readonly DerivedHeading[];
  readonly sample: FileSample;
  /** How the file heads a column; where headings hold data, over the cell beside this value of theirs. */
  readonly headingOf: (column: string, said?: string) => string;
}

const ownRecord = (record: SheetRecord): SheetRecord => ({
  ...record,
  cells: record.cells.map(ownText),
});

/** Reads records into rows, whole columns at a time; only a record that is refused is looked at cell by cell. */
export function createRowCheck(options: RowCheckOptions): RowCheck {
  const { dataset, source, header, file, context, fixes, batchRows } = options;
  const { derived, complete } = completionOf(header, dataset, source, context);
  const bound = bind(header, dataset, source, derived);
  const bindings = new Map(bound.map((one) => [one.name, one]));
  const correctionsOf = correctionsBy(dataset, bound, fixes, context);
  const fields = Object.entries<AnyColumn>(dataset.table.columns).map(([name, column]) =>
    createField(name, bindings.get(name)?.column ?? column, bindings.get(name), options),
  );
  const agreements = fields.flatMap(({ name, reader }) =>
    (bindings.get(name)?.restated ?? []).map((restatement) =>
      createAgreement(restatement, reader as CodedReader, context),
    ),
  );
  const limits = knownLimits(dataset, context).map((limit) =>
    createLimitCheck(limit, fields, context),
  );
  const readerOf = (name: string) => fields.find((field) => field.name === name)!.reader;
  // Without a column of the key all rows would seem to share it.
  const has = (name: string) => name in provenance || bindings.has(name);
  const hasKey = dataset.table.key.every(has);
  options.keys.open(file);
  const keys = createKeyCheck(dataset.table.key.map(readerOf), options.keys);
  const explain = createExplainer(options);
  const toldOf = headingIn(dataset);
  const sums = options.sumsOf(fields);
  const watch = watchFields(fields, options);
  const refused = new Uint8Array(batchRows);
  const lines = new Uint32Array(batchRows);
  const applied: AppliedTo[] = [];
  const met = new Set<Fix>();
  const first: SheetRecord[] = [];
  let row = 0;
  let rejected = 0;
  let told = { line: 0, earlier: "" };

  function push(read: readonly SheetRecord[]): ColumnBatch[] {
    const records = derived.length > 0 ? read.map(complete) : read;
    if (first.length < sampledRecords)
      first.push(...records.slice(0, sampledRecords - first.length).map(ownRecord));
    const full: ColumnBatch[] = [];
    for (let from = 0; from < records.length;) {
      const count = Math.min(records.length - from, batchRows - row);
      takeRun({ records, from, count, row, refused });
      from += count;
      if (row === batchRows) full.push(takeBatch());
    }
    return full;
  }

  function takeRun(run: Run): void {
    refused.fill(0, 0, run.count);
    for (const field of fields) field.read(run);
    const corrected = fixes.length === 0 ? run : correctRun(run);
    for (const agreement of agreements) agreement.check(corrected);
    for (const limit of limits) limit.check(corrected);
    const kept = refused.subarray(0, run.count).includes(1) ? keepGood(run) : keepAll(run);
    if (hasKey) for (let i = 0; i < kept; i++) checkKey(row + i);
    sums?.add(row, kept, lines);
    row += kept;
  }

  /** Reads the corrected records once more; the run as it would be had the file been right. */
  function correctRun(run: Run): Run {
    const records = run.records.slice(run.from, run.from + run.count);
    for (const [i, record] of records.entries()) {
      const corrections = correctionsOf(record);
      if (corrections.length === 0) continue;
      const { cells, replacements, stale, applied: own } = correct(record, corrections);
      for (const { fix } of corrections) met.add(fix);
      for (const { fix, cell } of stale)
        options.cellFindings.add(staleFix(dataset, context.release, file, record, fix, cell));
      for (const { fix } of own) applied.push({ fix, record });
      records[i] = { ...record, cells };
      run.refused[i] = readAgain(record, replacements, run.row + i);
    }
    return { ...run, records, from: 0 };
  }

  /** Puts one record's values into a row; 1 where a cell is refused. */
  function readAgain(
    record: SheetRecord,
    replacements: ReadonlyMap<string, string>,
    at: number,
  ): number {
    const one = { from: 0, count: 1, row: at, refused: new Uint8Array(1) };
    for (const { name, reader, read } of fields) {
      const replacement = replacements.get(name);
      if (replacement === undefined) read({ ...one, records: [record] });
      else reader.read({ ...one, records: [{ ...record, cells: [replacement] }] }, 0);
    }
    return one.refused[0]!;
  }

  function keepAll({ records, from, count }: Run): number {
    for (let i = 0; i < count; i++) lines[row + i] = records[from + i]!.line;
    return count;
  }

  /** The records refused are read again, one cell after the other, to say what is wrong with them. */
  function keepGood(run: Run): number {
    let kept = row;
    for (let i = 0; i < run.count; i++) {
      const record = run.records[run.from + i]!;
      if (refused[i] === 1) reject(record);
      else lines[kept++] = record.line;
    }
    for (const { reader } of fields) reader.keep(run);
    return kept - row;
  }

  function reject(record: SheetRecord): void {
    const { isComplete, findings } = explain(record);
    if (isComplete) throw new Error(`record refused without a finding: line ${record.line}`);
    // A correction that the source has overtaken is told already.
    for (const finding of findings)
      if (finding.code !== "fix_stale") options.cellFindings.add(finding);
    options.onRejected?.(record, findings);
    rejected++;
  }

  function checkKey(at: number): void {
    const line = lines[at]!;
    const earlier = keys.add(at, line);
    if (!earlier) return;
    // Where headings hold data, two lines share as many keys as there are headings: that is told once.
    const pair = { line, earlier: `${earlier.file}:${earlier.line}` };
    if (pair.line === told.line && pair.earlier === told.earlier) return;
    told = pair;
    const place = { file, release: context.release, line };
    const key = keyOf(dataset, keyValues(at));
    const log = earlier.file === file ? options.keyFindings : options.sharedKeyFindings;
    log.add(duplicateKey(dataset, place, earlier, key));
  }

  function keyValues(at: number): Readonly<Record<string, unknown>> {
    return Object.fromEntries(dataset.table.key.map((name) => [name, readerOf(name).value(at)]));
  }

  function takeBatch(): ColumnBatch {
    watch(lines.subarray(0, row));
    const batch = { rows: row, columns: fields.map(({ reader }) => reader.take(row)) };
    for (const one of [...agreements, ...limits]) one.forget();
    keys.forget();
    sums?.forget();
    row = 0;
    return batch;
  }

  return {
    push,
    end: () => (row === 0 ? [] : [takeBatch()]),
    rejected: () => rejected,
    applied: () => applied,
    met,
    isWhole: Object.keys(dataset.table.columns).every(has),
    derived,
    headingOf: (column, said) => {
      const binding = bindings.get(column);
      if (!binding) return column;
      const source = said && headingsByValue(dataset, bound, first, context).get(said);
      return toldOf(binding, source === undefined ? {} : { source });
    },
    sample: {
      header,
      bindings: bound,
      limits: knownLimits(dataset, context),
      records: first,
      context,
    },
  };
}
