import type { Heading, Layout } from "../../schema/declare/layout.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Account } from "./account.ts";
import { createBlocks } from "../decode/blocks.ts";
import type { TotalRecord } from "./body.ts";
import { createDamageWatch } from "./damageWatch.ts";
import { createDecoder, headLength, type DecodeFailure } from "../decode/decode.ts";
import type { Encoding } from "../decode/encoding.ts";
import { notUtf8, undecodable } from "./encodingTrouble.ts";
import { lineEndingsCr, mixedLineEndings, noFinalNewline, oneColumn } from "./fileTrouble.ts";
import { defaultLimits, fieldTooLong, tooLarge, type Limits } from "./limits.ts";
import type { Newline } from "../../schema/csv/newline.ts";
import { kindOfNotCsv, notCsv } from "./notCsv.ts";
import { createRecordReader } from "./records.ts";
import { createReport } from "./report.ts";
import { createSha256, type Hash } from "./sha256.ts";
import type { SheetRecord } from "./shape.ts";
import { type Batch, createTokenizer } from "../../schema/csv/tokenize.ts";

/** All of a sheet but its data, which a stream has handed on already. */
export interface SheetSummary {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly newline: Newline;
  readonly delimiter: string;
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
  const delimiter = layout.delimiter ?? ",";
  const report = createReport(options);
  const blocks = createBlocks(Math.max(blockBytes, headLength));
  const decoder = createDecoder();
  const tokenizer = createTokenizer({
    delimiter,
    loneCrIsText: layout.loneCrInFields,
    fieldLength: limits.fieldLength,
  });
  const watchDamage = createDamageWatch(decoder, tokenizer, report);
  const reader = createRecordReader({ layout, columns, delimiter, limits, report });
  let bytesRead = 0;
  let bytesSeen = 0;
  let isFirst = true;
  let isUnreadable = false;
  let isStopped = false;
  let digest: string | null = null;

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
    const isNothingRead = isUnreadable && reader.result().account.read === 0;
    if (!isNothingRead) append(records, reader.end());
    reportWhole();
    return records;
  }

  function readBlock(block: Uint8Array, isLast: boolean): readonly SheetRecord[] {
    if (isFirst) refuseNotCsv(block);
    isFirst = false;
    if (isUnreadable || isStopped) return [];
    bytesSeen += block.length;
    const text = decoder.push(block, isLast);
    const failure = decoder.failure();
    if (failure) refuseUndecodable(failure, text);
    else watchDamage(text);
    const batch = tokenizer.push(text, isLast && !failure);
    options.onBatch?.(batch);
    const records = reader.push(batch);
    stopAtLimits();
    return records;
  }

  function refuseNotCsv(head: Uint8Array): void {
    const kind = kindOfNotCsv(head);
    if (!kind) return;
    report.add(notCsv(kind), { line: 1 });
    isUnreadable = true;
  }

  function refuseUndecodable(failure: DecodeFailure, textBefore: string): void {
    const line = tokenizer.lineAt(textBefore);
    report.add(undecodable(decoder.encoding(), failure), { line, received: failure.received });
    isUnreadable = true;
  }

  function stopAtLimits(): void {
    const isEndless = tokenizer.waiting() > limits.fieldLength * 8;
    if (isEndless) report.add(fieldTooLong(limits), { line: tokenizer.line() });
    const isTooLarge = bytesSeen > limits.bytes;
    if (isTooLarge) report.add(tooLarge(limits));
    isStopped = isEndless || isTooLarge || reader.isStopped();
  }

  function reportWhole(): void {
    const encoding = decoder.encoding();
    const isForeign = encoding !== "utf-8" && encoding !== layout.encoding;
    if (isForeign && !isUnreadable) report.add(notUtf8(encoding));
    const newline = tokenizer.newline();
    const odd = tokenizer.oddLine();
    if (odd && layout.lineEndings !== "mixed") report.add(mixedLineEndings(newline), odd);
    if (newline === "cr" && layout.lineEndings !== "cr") report.add(lineEndingsCr);
    if (tokenizer.endsOpen()) report.add(noFinalNewline, { line: tokenizer.line() - 1 });
    if (reader.result().header.length === 1) report.add(oneColumn);
  }

  const summary = (): SheetSummary => ({
    file: options.file,
    sha256: (digest ??= hash.digest()),
    bytes: bytesRead,
    encoding: decoder.encoding(),
    newline: tokenizer.newline(),
    delimiter,
    ...reader.result(),
    findings: report.findings,
  });

  const header = () => reader.result().header;
  const taken = () => reader.result().taken;

  return { push, end, header, taken, counts: () => report.counts, summary };
}

function append<T>(all: T[], more: readonly T[]): void {
  for (const one of more) all.push(one);
}
