import type { ReadingContext } from "../../schema/declare/column.ts";
import type { BatchSink, ColumnBatch } from "../../schema/parquet/columnBatch.ts";
import type { DerivedColumn } from "../../schema/catalogues/catalog.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { columnHeadings, layoutOf, withTaken } from "../sources/headings.ts";
import { alikeSlices } from "./alikeSlices.ts";
import { type AnyRow, brokenRules } from "./brokenRule.ts";
import { createFileCheck, type FileCheck, type FileCheckOptions, hasRows } from "./fileCheck.ts";
import { createFindingLog } from "./findingLog.ts";
import type { Fix } from "./fix.ts";
import { folderDiffers } from "./folderDiffers.ts";
import { foot } from "./footings.ts";
import { keepRows, type KeptRows } from "./keptRows.ts";
import { inSheet } from "../read/inSheet.ts";
import type { Limits } from "../read/limits.ts";
import { reconcile } from "./reconcile.ts";
import { differingTotals } from "./refusedTotals.ts";
import type { Hash } from "../read/sha256.ts";
import type { SheetRecord, SheetSummary } from "../read/sheet.ts";
import { openSheet } from "../read/sheetStream.ts";
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
  /** Shown the records of data, those among them that are refused, too. */
  readonly onRecords?: ((records: readonly SheetRecord[]) => void) | undefined;
  /** Told of each record that does not become a row. */
  readonly onRejected?: FileCheckOptions["onRejected"];
}

/** A correction that was applied, and the line of its record. */
export interface AppliedAt {
  readonly fix: Fix;
  readonly line: number;
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
 * for 21 bytes a row that keep its key, of a table that is published in parts; of another all rows are kept.
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
  const whole = createFindingLog();
  const kept = looksAtAll(dataset, source) ? keepRows(dataset) : null;
  let check: FileCheck | null = null;
  let rows = 0;

  const read = () => withTaken(source, sheet.taken());

  const openCheck = (records: readonly SheetRecord[]): FileCheck =>
    createFileCheck({
      dataset,
      source: read(),
      header: sheet.header(),
      file,
      context: { ...context, years: yearContextOf(dataset, source, records) },
      fixes: options.fixes ?? [],
      batchRows,
      onRejected: options.onRejected,
    });

  function take(records: readonly SheetRecord[]): ColumnBatch[] {
    if (records.length === 0) return [];
    check ??= openCheck(records);
    options.onRecords?.(records);
    kept?.locate(records);
    return counted(check.push(records));
  }

  function counted(batches: ColumnBatch[]): ColumnBatch[] {
    for (const batch of batches) {
      rows += batch.rows;
      kept?.add(batch);
    }
    return batches;
  }

  function end(): ColumnBatch[] {
    const batches = [...take(sheet.end()), ...counted(check?.end() ?? [])];
    for (const finding of foundInAll()) whole.add(finding);
    return batches;
  }

  /** What only all rows together show. */
  function foundInAll(): readonly Finding[] {
    if (!check) return [];
    const { header, totals, findings } = sheet.summary();
    const { sums } = check;
    return [
      ...(kept && hasRows(check, findings) ? brokenInAll(kept) : []),
      ...check.unusual(),
      ...(sums && isReadWhole()
        ? reconcile({ file, header, totals }, dataset, read(), sums, context).findings
        : []),
    ];
  }

  /** Whether sums tell of the file as it is: what is refused would be lacking in them. */
  const isReadWhole = () => sheet.summary().account.rejected + (check?.rejected() ?? 0) === 0;

  function brokenInAll({ rows, lineOf, headings }: KeptRows): readonly Finding[] {
    const place = { file, release };
    const { headingOf } = check!;
    const placeOf = (row: AnyRow) => ({ ...place, line: lineOf(row) });
    const cellOf = (row: AnyRow, measure: string) => ({
      ...placeOf(row),
      column: headingOf(measure),
    });
    return [
      ...brokenRules(dataset, rows, placeOf),
      ...alikeSlices(dataset, { rows, places, at: place, lineOf, headingOf }),
      ...folderDiffers(dataset, source!, { rows, lineOf, headings: headings(), headingOf }, place),
      ...(isReadWhole() ? foot(dataset, rows, cellOf).flatMap(({ findings }) => findings) : []),
      ...differingTotals({
        ...{ dataset, file, context, rows, source: read(), header: sheet.header() },
        totals: sheet.summary().account.rejected > 0 ? [] : check!.refusedTotals(),
      }),
    ];
  }

  function result(): CheckResult {
    const summary = sheet.summary();
    const { account } = summary;
    const rejected = check?.rejected() ?? 0;
    const { sheet: table } = summary;
    const all = [
      ...summary.findings,
      ...(check?.cells(account.accepted) ?? []),
      ...(check?.keys.findings ?? []),
      ...whole.findings,
    ];
    const findings = table ? inSheet(all, { file, sheet: table }) : all;
    return {
      ...summary,
      account: {
        ...account,
        accepted: account.accepted - rejected,
        rejected: account.rejected + rejected,
      },
      findings,
      counts: addCounts([sheet.counts(), ...(check?.counts() ?? []), whole.counts]),
      rows,
      applied: (check?.applied() ?? []).map(({ fix, record: { line } }) => ({ fix, line })),
      derived: (check?.derived ?? []).map((one) => ({ ...one, rows })),
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

/** Whether rows are kept: only a table that is published in parts may be too long for it. */
const looksAtAll = (dataset: Dataset, source: Source): boolean =>
  !dataset.partition ||
  Boolean(dataset.checks?.length || dataset.reconciliations?.length || source.fromFolder?.length);

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
