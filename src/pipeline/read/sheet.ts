import { observe } from "./observe.ts";
import type { SheetRecord } from "./shape.ts";
import { openSheet, type SheetOptions, type SheetSummary } from "./sheetStream.ts";

export type { TotalRecord } from "./body.ts";
export type { SheetRecord, SheetOptions, SheetSummary };

/** A file read as a table: what it is, what it holds, and what is wrong with it. */
export interface Sheet extends SheetSummary {
  readonly records: readonly SheetRecord[];
}

/** Reads a whole file at once. Unlike a stream it also looks for rows that repeat and columns of mixed kinds. */
export function readSheet(bytes: Uint8Array, options: SheetOptions): Sheet {
  const stream = openSheet(options);
  const pieces = [stream.push(bytes), stream.end()];
  const records = pieces.flat();
  const summary = stream.summary();
  return {
    ...summary,
    records,
    findings: [...summary.findings, ...observe(summary.header, records, options)],
  };
}
