import type { Heading, Layout } from "../schema/layout.ts";
import type { Finding } from "../words/finding.ts";
import type { Account } from "./account.ts";
import type { TotalRecord } from "./body.ts";
import type { Encoding } from "./encoding.ts";
import type { Limits } from "./limits.ts";
import type { Newline } from "./newline.ts";
import { observe } from "./observe.ts";
import type { Hash } from "./sha256.ts";
import type { SheetRecord } from "./shape.ts";
import { openSheet } from "./sheetStream.ts";

export type { SheetRecord, TotalRecord };

/** A file read as a table: what it is, what it holds, and what is wrong with it. */
export interface Sheet extends SheetSummary {
  readonly records: readonly SheetRecord[];
}

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
}

/** Reads a whole file at once. Unlike a stream it also looks for rows that repeat and columns of mixed kinds. */
export function readSheet(bytes: Uint8Array, options: SheetOptions): Sheet {
  const stream = openSheet(options);
  const pieces = [stream.push(bytes), stream.end()];
  const records = pieces.flat();
  const summary = stream.summary();
  return { ...summary, records, findings: [...summary.findings, ...observe(summary.header, records, options)] };
}
