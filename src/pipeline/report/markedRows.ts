import { openSheet, type SheetSummary } from "../read/sheetStream.ts";
import { type FindingCause, findingLines } from "./causes.ts";
import { asWritten } from "../../schema/csv/records.ts";
import type { RawRecord } from "../../schema/csv/tokenize.ts";
import type { Layout } from "../../schema/declare/layout.ts";
import type { Severity } from "../../words/reading/finding.ts";
import { headingKey } from "../../words/reading/heading.ts";

/** A row of the file with what was found in it. */
export interface MarkedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly marks: readonly Mark[];
}

export interface Mark {
  /** Which cell; -1 for the row as a whole. */
  readonly index: number;
  readonly severity: Severity;
  /** Which of the verdict's causes. */
  readonly cause: number;
}

export interface MarkedRows {
  readonly header: readonly string[];
  readonly rows: readonly MarkedRow[];
  readonly total: number;
}

/** Something found on a line, under a heading of the file or in the row as a whole. */
interface LineMark {
  readonly column: string | null;
  readonly severity: Severity;
  readonly cause: number;
}

export type LineMarks = ReadonlyMap<number, readonly LineMark[]>;

/** What was found, by the lines of the file. */
export function marksOf(causes: readonly FindingCause[]): LineMarks {
  const marks = new Map<number, LineMark[]>();
  for (const [cause, { findings }] of causes.entries())
    for (const finding of findings)
      for (const line of findingLines(finding).lines) {
        if (line === null) continue;
        const { column, severity } = finding;
        const own = marks.get(line);
        if (own) own.push({ column, severity, cause });
        else marks.set(line, [{ column, severity, cause }]);
      }
  return marks;
}

/** Rows that are kept for showing: nobody mends more before asking again. */
const keptRows = 1000;

/** Records among which the headings stand. */
const headRecords = 50;

/** Reads the file once more for the rows in which something was found. */
export async function readMarkedRows(
  { name, pieces }: { readonly name: string; readonly pieces: AsyncIterable<Uint8Array> },
  {
    marks,
    layout,
    told,
    isWhole = false,
  }: {
    readonly marks: LineMarks;
    readonly layout: Layout;
    readonly told: Pick<SheetSummary, "header" | "sheet">;
    /** Rows in which nothing was found as well. */
    readonly isWhole?: boolean;
  },
): Promise<MarkedRows> {
  const lines = [...marks.keys()].sort((a, b) => a - b);
  const kept = isWhole ? lines : lines.slice(0, keptRows);
  const head: RawRecord[] = [];
  const found: { readonly record: RawRecord; readonly lines: readonly number[] }[] = [];
  let last: RawRecord | null = null;
  let next = 0;

  /** A record goes on until the next begins. */
  function settle(end: number): void {
    const own: number[] = [];
    while (next < kept.length && kept[next]! < end) own.push(kept[next++]!);
    if (last && (own.length > 0 || isWhole)) found.push({ record: last, lines: own });
  }

  const sheet = openSheet({
    file: name,
    layout: told.sheet ? { ...layout, sheet: told.sheet.name } : layout,
    hash: { update: () => {}, digest: () => "" },
    onBatch: (batch) => {
      for (const record of asWritten(batch, layout.delimiter)) {
        settle(record.line);
        last = record;
        if (head.length < headRecords) head.push(record);
      }
    },
  });
  for await (const piece of pieces) {
    if (!isWhole && next === kept.length && head.length === headRecords) break;
    sheet.push(piece);
  }
  sheet.end();
  settle(Infinity);
  const headings = told.sheet?.names ?? headingsIn(head, told.header, marks);
  return {
    header: headings,
    rows: found
      .filter(({ record: { cells } }) => !isWhole || cells !== headings)
      .map(({ record, lines }) => markedRow(record, lines, marks, headings)),
    total: lines.length,
  };
}

/** The record that holds most of the headings that the file was read by, as it stands there. */
function headingsIn(
  head: readonly RawRecord[],
  header: readonly string[],
  marks: LineMarks,
): readonly string[] {
  const columns = [...marks.values()].flat().flatMap(({ column }) => column ?? []);
  const names = new Set([...header, ...columns].map(headingKey));
  const count = ({ cells }: RawRecord) =>
    cells.filter((cell) => names.has(headingKey(cell))).length;
  const best = head.reduce<RawRecord | null>(
    (best, record) => (best && count(best) >= count(record) ? best : record),
    null,
  );
  return best && count(best) > 0 ? best.cells : header;
}

function markedRow(
  { line, cells }: RawRecord,
  lines: readonly number[],
  marks: LineMarks,
  headings: readonly string[],
): MarkedRow {
  const keys = headings.map(headingKey);
  const own = lines.flatMap((one) => marks.get(one) ?? []);
  return {
    line,
    cells,
    marks: own.map(({ column, severity, cause }): Mark => ({
      index: column === null ? -1 : keys.indexOf(headingKey(column)),
      severity,
      cause,
    })),
  };
}
