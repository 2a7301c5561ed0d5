import type { Layout } from "../../schema/declare/layout.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { otherDelimiter } from "../read/delimiter.ts";
import { openHead, type HeadRecord } from "../read/head.ts";
import { headRecords } from "../read/header.ts";
import * as reason from "./layoutReason.ts";
import type { LayoutReason } from "./layoutReason.ts";
import { likelyHeader, type LikelyHeader } from "./likelyHeader.ts";
import { likelyMerged } from "./likelyMerged.ts";
import { likelyNotes } from "./likelyNotes.ts";
import { likelyTotals, likelyWhole } from "./likelyTotals.ts";
import { likelyWide } from "./likelyWide.ts";
import type { Hash } from "../read/sha256.ts";
import { readSheet, type Sheet } from "../read/sheet.ts";
import { isSeparatorHint } from "../read/separatorHint.ts";

/** The layout under which a file that nobody declared can be read, why it seems so, and the file read so. */
export interface LikelyLayout {
  readonly layout: Layout;
  readonly reasons: readonly LayoutReason[];
  readonly sheet: Sheet;
}

export interface LayoutOptions {
  readonly file: string;
  /** Every row is taken as the file has it: no total is left out and no blank filled from above. */
  readonly asWritten?: boolean;
  /** The sheet of a workbook that holds the table, where it has several. */
  readonly sheet?: string;
  readonly hash?: Hash;
}

/** What the strict reader refuses becomes, step by step, what the layout declares. */
export function likelyLayout(bytes: Uint8Array, options: LayoutOptions): LikelyLayout {
  const named = options.sheet === undefined ? [] : [reason.sheet(options.sheet)];
  const strict = readAsWritten(bytes, merge(named), options.file);
  const file = [...named, ...layoutOfFile(bytes, strict, options)];
  const { records } = file.length === 0 ? strict : readAsWritten(bytes, merge(file), options.file);
  const header = likelyHeader(records.slice(0, headRecords));
  const shape = [...file, ...layoutOfHead(header, records)];
  const read = (reasons: readonly LayoutReason[]) =>
    readWith(bytes, options, merge(reasons), header);

  const notes = likelyNotes(records, header?.names.length ?? 0);
  const body = [...shape, ...(notes ? [reason.footnotes(notes)] : [])];
  const between = [...body, ...layoutOfFindings(read(body).findings)];
  const totals = options.asWritten ? between : between.concat(layoutOfTotals(read(between)));
  const merged = options.asWritten ? totals : totals.concat(layoutOfMerged(read(totals)));
  const wide = likelyWide(header?.names ?? []);
  const reasons = wide ? [...merged, reason.wide(wide)] : merged;
  return {
    layout: merge(reasons),
    reasons,
    sheet: readWith(bytes, options, merge(reasons), header, options.hash),
  };
}

const merge = (reasons: readonly LayoutReason[]): Layout =>
  Object.assign({}, ...reasons.map(({ allows }) => allows)) as Layout;

function readWith(
  bytes: Uint8Array,
  { file }: LayoutOptions,
  layout: Layout,
  header: LikelyHeader | null,
  hash: Hash = noHash,
): Sheet {
  const names = header?.names.filter((name) => name.trim() !== "") ?? [];
  return readSheet(bytes, { file, layout, hash, columns: names.map((name) => ({ name })) });
}

const noHash: Hash = { update: () => {}, digest: () => "" };

/** What holds of the file as a whole: its encoding, its delimiter, how its lines end. */
function layoutOfFile(
  bytes: Uint8Array,
  { sheet, records }: AsWritten,
  { file, sheet: named }: LayoutOptions,
): LayoutReason[] {
  const { encoding, newline, findings } = sheet;
  if (encoding === "xlsx") {
    const hasOthers = findings.some(({ code }) => code === "sheets_not_read");
    return hasOthers && named === undefined ? [reason.sheet(sheet.sheet!.name)] : [];
  }
  const delimiter = otherDelimiter(records.slice(0, headRecords), ",") as
    Layout["delimiter"] | null;
  const isText = !findings.some(({ code }) => code === "encoding");
  const reasons = [
    ...(encoding === "utf-8" || !isText ? [] : [reason.encoding(encoding)]),
    ...(delimiter ? [reason.delimiter(delimiter)] : []),
    ...(newline === "cr" ? [reason.carriageReturns()] : []),
  ];
  const odd = findings.find(({ code }) => code === "mixed_line_endings");
  if (!odd) return reasons;
  const loneCr = reason.loneCrInFields(odd.line);
  const again = readAsWritten(bytes, merge([...reasons, loneCr]), file);
  const isMended = !again.sheet.findings.some(({ code }) => code === "mixed_line_endings");
  return [...reasons, isMended ? loneCr : reason.mixedEndingsReason(odd.line)];
}

/** A sheet with every record of its file as it stands, before anyone asks what it is. */
interface AsWritten {
  readonly sheet: Sheet;
  readonly records: readonly HeadRecord[];
}

function readAsWritten(bytes: Uint8Array, layout: Layout, file: string): AsWritten {
  const all = openHead();
  const sheet = readSheet(bytes, { file, layout, hash: noHash, onBatch: all.add });
  const records = all.records(all.size()).filter((record) => !isSeparatorHint(record));
  return { sheet, records };
}

function layoutOfHead(header: LikelyHeader | null, records: readonly HeadRecord[]): LayoutReason[] {
  if (!header) return [];
  const { start, rows, names } = header;
  const line = records[start]!.line;
  return [
    ...(start > 0 ? [reason.titleRows(records.slice(0, start))] : []),
    ...(rows > 1 ? [reason.headerRows(rows, line)] : []),
    ...(names[0]?.trim() === "" ? [reason.indexColumn(line, names)] : []),
  ];
}

function layoutOfFindings(findings: readonly Finding[]): LayoutReason[] {
  return reason.ofFindings.flatMap(({ code, found }) => {
    const ones = findings.filter((finding) => finding.code === code);
    return ones.length > 0 ? [found(ones.length, ones[0]!.line)] : [];
  });
}

function layoutOfTotals({ header, records }: Sheet): LayoutReason[] {
  const likely = likelyTotals(header, records);
  if (likely.length > 0) return [reason.totals(likely)];
  const whole = likelyWhole(header, records);
  return whole ? [reason.whole(whole)] : [];
}

function layoutOfMerged({ header, records }: Sheet): LayoutReason[] {
  const likely = likelyMerged(header, records);
  return likely.length > 0 ? [reason.merged(likely, records[0]!.line)] : [];
}
