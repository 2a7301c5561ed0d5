import type { ReadingContext } from "../../schema/declare/column.ts";
import type { BatchSink, ColumnBatch } from "../../schema/parquet/columnBatch.ts";
import type { DerivedColumn } from "../../schema/catalogues/catalog.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { columnHeadings, layoutOf, withTaken } from "./headings.ts";
import { type AppliedAt, createRowCheck, type RowCheck } from "./checkRows.ts";
import { createFindingLog } from "./findingLog.ts";
import type { Fix } from "./fix.ts";
import { keepRows } from "./keptRows.ts";
import type { Limits } from "../read/limits.ts";
import { createOutlierWatch } from "./outliers.ts";
import { unusualValues } from "./unusualValue.ts";
import { createVillageWatch } from "./villageWatch.ts";
import { reconcile } from "./reconcile.ts";
import { tellWholeColumns } from "./wholeColumn.ts";
import type { Hash } from "../read/sha256.ts";
import type { SheetRecord, SheetSummary } from "../read/sheet.ts";
import { openSheet } from "../read/sheetStream.ts";
import { createSums, type Sums } from "./sums.ts";
import { yearContextOf } from "./yearsOf.ts";

export interface CheckOptions extends ReadingContext {
  readonly dataset: Dataset;
  /** Which of the dataset's files this is; its first when left out. */
  readonly source?: Source | undefined;
  /** The declared corrections; those of rows that this file lacks are not missed. */
  readonly fixes?: readonly Fix[] | undefined;
  /** The name that findings and rows give the file. */
  readonly file: string;
  readonly release?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** The digest of the bytes; our own when left out. */
  readonly hash?: Hash | undefined;
  /** Rows handed on at a time. */
  readonly batchRows?: number | undefined;
}

/** What a check comes to. The account counts as rejected what the reading or the checks refused. */
export interface CheckResult extends SheetSummary {
  /** How often each code came up, also where its findings were too many to keep. */
  readonly counts: ReadonlyMap<string, number>;
  /** Rows handed on. */
  readonly rows: number;
  /** Corrections that were applied, each at its line. */
  readonly applied: readonly AppliedAt[];
  readonly derived: readonly DerivedColumn[];
  readonly isPublishable: boolean;
}

/**
 * Checks a file of a dataset as its bytes come. Memory stays bounded however long the file is, but
 * for 21 bytes a row that keep its key; a dataset with rules over all its rows keeps them all.
 */
export interface CheckStream {
  /** Rows that have become certain, in the order of the file. */
  readonly push: (bytes: Uint8Array) => ColumnBatch[];
  readonly end: () => ColumnBatch[];
  /** Complete after `end`. */
  readonly result: () => CheckResult;
}

export function checkStream(options: CheckOptions): CheckStream {
  const { dataset, file, places, release = "", batchRows = 32_768 } = options;
  const source = options.source ?? dataset.sources[0];
  if (!source) throw new Error(`dataset has no source: ${dataset.table.id}`);
  const context = { places, release, knownLimits: options.knownLimits };
  const sheet = openSheet(
    {
      file,
      dataset: dataset.table.id,
      release,
      columns: columnHeadings(dataset, source),
      layout: layoutOf(dataset, source),
      ...(options.limits && { limits: options.limits }),
      ...(options.hash && { hash: options.hash }),
    },
    { blockBytes: pieceBytes },
  );
  const logs = { cells: createFindingLog(), keys: createFindingLog(), whole: createFindingLog() };
  const looksAtAll = Boolean(
    dataset.checks?.length || dataset.reconciliations?.length || source.fromFolder?.length,
  );
  const rules = looksAtAll ? keepRows(dataset, source) : null;
  const outliers = createOutlierWatch(dataset);
  const villages = createVillageWatch(dataset, places);
  let rowCheck: RowCheck | null = null;
  let sums: Sums | null = null;
  let rows = 0;

  const read = () => withTaken(source, sheet.taken());

  const createRows = (records: readonly SheetRecord[]): RowCheck =>
    createRowCheck({
      dataset,
      source: read(),
      header: sheet.header(),
      file,
      context: { ...context, years: yearContextOf(dataset, source, records) },
      fixes: options.fixes ?? [],
      cellFindings: logs.cells,
      keyFindings: logs.keys,
      batchRows,
      outliers,
      villages,
      sumsOf: (fields) => (sums = dataset.layout?.totals ? createSums(fields) : null),
    });

  function take(records: readonly SheetRecord[]): ColumnBatch[] {
    if (records.length === 0) return [];
    rowCheck ??= createRows(records);
    rules?.locate(records);
    return counted(rowCheck.push(records));
  }

  function counted(batches: ColumnBatch[]): ColumnBatch[] {
    for (const batch of batches) {
      rows += batch.rows;
      rules?.add(batch);
    }
    return batches;
  }

  const told = (column: string) => rowCheck?.headingOf(column) ?? column;

  function end(): ColumnBatch[] {
    const batches = [...take(sheet.end()), ...counted(rowCheck?.end() ?? [])];
    const { header, totals } = sheet.summary();
    const found = [
      ...(rules?.broken(file, release) ?? []),
      ...unusualValues(dataset, outliers, { file, release }, told),
      ...villages.findings({ file, release }, told(villages.column ?? "")),
      ...(sums ? reconcile({ file, header, totals }, dataset, read(), sums, context).findings : []),
    ];
    for (const finding of found) logs.whole.add(finding);
    return batches;
  }

  const cellFindings = (rows: number): readonly Finding[] =>
    rowCheck
      ? tellWholeColumns({ log: logs.cells, rows, sample: rowCheck.sample })
      : logs.cells.findings;

  function result(): CheckResult {
    const summary = sheet.summary();
    const rejected = rowCheck?.rejected() ?? 0;
    const { account } = summary;
    const findings = [
      ...summary.findings,
      ...cellFindings(account.accepted),
      ...logs.keys.findings,
      ...logs.whole.findings,
    ];
    return {
      ...summary,
      account: {
        ...account,
        accepted: account.accepted - rejected,
        rejected: account.rejected + rejected,
      },
      findings,
      counts: addCounts([sheet.counts(), logs.cells.counts, logs.keys.counts, logs.whole.counts]),
      rows,
      applied: rowCheck?.applied() ?? [],
      derived: (rowCheck?.derived ?? []).map((one) => ({ ...one, rows })),
      isPublishable: !findings.some(({ severity }) => severity === "refuse"),
    };
  }

  function push(bytes: Uint8Array): ColumnBatch[] {
    const batches: ColumnBatch[] = [];
    for (let at = 0; at < bytes.length; at += pieceBytes)
      batches.push(...take(sheet.push(bytes.subarray(at, at + pieceBytes))));
    return batches;
  }

  return { push, end, result };
}

/** Bytes whose records are alive at the same time: the fewer, the less a garbage collector copies. */
const pieceBytes = 32 * 1024;

/** As `checkStream`, for bytes that come by themselves and a file that takes the rows. */
export async function checkFile({
  bytes,
  out,
  ...options
}: CheckOptions & {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly out?: BatchSink | undefined;
}): Promise<CheckResult> {
  const check = checkStream(options);
  const write = async (batches: readonly ColumnBatch[]) => {
    if (out) for (const batch of batches) await out.write(batch);
  };
  for await (const piece of bytes) await write(check.push(piece));
  await write(check.end());
  await out?.end();
  return check.result();
}

function addCounts(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const counts of all)
    for (const [code, count] of counts) sum.set(code, (sum.get(code) ?? 0) + count);
  return sum;
}
