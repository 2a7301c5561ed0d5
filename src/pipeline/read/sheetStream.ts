import type { Heading, Layout } from "../../schema/declare/layout.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Account } from "./account.ts";
import { createBlocks } from "../decode/blocks.ts";
import type { TotalRecord } from "./body.ts";
import type { CellSource, SheetForm } from "./cellSource.ts";
import { headLength } from "../decode/decode.ts";
import { noRows, oneColumn } from "./fileTrouble.ts";
import { inSheet, type TableSheet } from "./inSheet.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { createRecordReader } from "./records.ts";
import { createReport } from "./report.ts";
import { createSha256, type Hash } from "./sha256.ts";
import type { SheetRecord } from "./shape.ts";
import { createTextSource } from "./textSource.ts";
import { createWorkbookSource } from "./workbookSource.ts";
import { isReadAsWorkbook } from "./workbookName.ts";
import type { Batch } from "../../schema/csv/tokenize.ts";

/** All of a sheet but its data, which a stream has handed on already. */
export interface SheetSummary extends Omit<SheetForm, "sheet"> {
  /** The sheet of a workbook that the table stands on. */
  readonly sheet?: TableSheet;
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The headings as the file writes them; empty when it has none. */
  readonly header: readonly string[];
  /** Unknown headings by the columns they are taken for; a file with such a heading is refused all the same. */
  readonly taken: ReadonlyMap<string, string>;
  /** Records above the header, as the file has them. */
  readonly titles: readonly string[];
  readonly totals: readonly TotalRecord[];
  readonly footnotes: readonly string[];
  readonly account: Account;
  readonly findings: readonly Finding[];
}

export interface SheetOptions {
  /** The name that findings give the file. */
  readonly file: string;
  readonly dataset?: string;
  readonly release?: string;
  /** What the file may look like; without it, strictly RFC 4180 with one header row. */
  readonly layout?: Layout;
  /** The columns it must have, and no others. */
  readonly columns?: readonly Heading[];
  readonly limits?: Partial<Limits>;
  /** The digest of the bytes; our own when left out. */
  readonly hash?: Hash;
  /** Shown every record as the file has it, with titles, header, totals and blank ones, before any is judged. */
  readonly onBatch?: (batch: Batch) => void;
}

/** Reads a file as its bytes come, handing on data records; memory stays bounded however long the file is. */
export interface SheetStream {
  readonly push: (bytes: Uint8Array) => SheetRecord[];
  readonly end: () => SheetRecord[];
  /** The headings, once records have come. */
  readonly header: () => readonly string[];
  readonly taken: () => SheetSummary["taken"];
  /** How often each code came up so far, also where its findings were too many to keep. */
  readonly counts: () => ReadonlyMap<string, number>;
  /** Complete after `end`. */
  readonly summary: () => SheetSummary;
}

/** Bytes read at a time: large enough to be fast, small enough to stay in a processor's cache. */
const defaultBlockBytes = 128 * 1024;

export function openSheet(
  options: SheetOptions,
  { blockBytes = defaultBlockBytes } = {},
): SheetStream {
  const { layout = {}, columns, hash = createSha256() } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const report = createReport(options);
  const blocks = createBlocks(Math.max(blockBytes, headLength));
  let source: CellSource | null = null;
  const delimiter = layout.delimiter ?? ",";
  let bytesRead = 0;
  let isStopped = false;
  let digest: string | null = null;
  let reader = createRecordReader({ layout, columns, delimiter, limits, report });

  function push(bytes: Uint8Array): SheetRecord[] {
    hash.update(bytes);
    bytesRead += bytes.length;
    const records: SheetRecord[] = [];
    for (const block of blocks.push(bytes)) append(records, readBlock(block, false));
    return records;
  }

  function end(): SheetRecord[] {
    const records: SheetRecord[] = [];
    append(records, readBlock(blocks.rest(), true));
    const isNothingRead = source!.isUnreadable() && reader.result().account.read === 0;
    if (!isNothingRead) append(records, take(reader.end()));
    source!.end();
    const { header, account } = reader.result();
    if (header.length === 1) report.add(oneColumn);
    const { read, header: headings, titles, totals, blank, footnotes, repeatedHeaders } = account;
    const others = headings + titles + totals + blank + footnotes + repeatedHeaders;
    const isWithoutRows = header.length > 0 && read === others;
    if (columns && isWithoutRows && !source!.isUnreadable()) report.add(noRows);
    return records;
  }

  function readBlock(block: Uint8Array, isLast: boolean): readonly SheetRecord[] {
    source ??= openSource(block);
    if (source.isUnreadable() || isStopped) return [];
    const records: SheetRecord[] = [];
    for (const batch of source.push(block, isLast)) {
      options.onBatch?.(batch);
      append(records, take(reader.push(batch)));
      if (source.isStopped() || reader.isStopped()) isStopped = true;
      if (isStopped) break;
    }
    return records;
  }

  /** Its first bytes tell what a file is; whatever comes after the cells is alike for all. */
  function openSource(head: Uint8Array): CellSource {
    if (!isReadAsWorkbook(options.file, head))
      return createTextSource({ layout, delimiter, limits, report });
    reader = createRecordReader({ layout, columns, delimiter: "", limits, report });
    return createWorkbookSource({ layout, columns, limits, report });
  }

  function take(records: readonly SheetRecord[]): readonly SheetRecord[] {
    source!.watch?.(records, reader.names());
    return records;
  }

  function summary(): SheetSummary {
    const { file } = options;
    const { sheet, ...form } = source!.form();
    const table = sheet && { file, sheet: { ...sheet, names: reader.names() } };
    return {
      ...{ file, sha256: (digest ??= hash.digest()), bytes: bytesRead },
      ...{ ...form, ...table, ...reader.result() },
      findings: table ? inSheet(report.findings, table) : report.findings,
    };
  }

  const header = () => reader.result().header;
  const taken = () => reader.result().taken;

  return { push, end, header, taken, counts: () => report.counts, summary };
}

function append<T>(all: T[], more: readonly T[]): void {
  for (const one of more) all.push(one);
}
