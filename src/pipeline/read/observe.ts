import { cleanText } from "../../words/text/thaiText.ts";
import { readMissing } from "../../words/reading/missing.ts";
import type { Heading } from "../../schema/declare/layout.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { isMonthLike, isNumberLike } from "./cell.ts";
import { mixedKinds } from "./fileTrouble.ts";
import { duplicateRow } from "./recordTrouble.ts";
import { createReport, type ReportOrigin, type Report } from "./report.ts";
import type { SheetRecord } from "./shape.ts";

/** What only a look at all records together shows: rows that repeat, columns of mixed kinds. */
export function observe(
  header: readonly string[],
  records: readonly SheetRecord[],
  origin: ReportOrigin & { readonly columns?: readonly Heading[] },
): readonly Finding[] {
  const report = createReport(origin);
  reportDuplicates(records, report);
  // A declared column reads every cell for what it is; only of others must their look be judged.
  if (!origin.columns)
    header.forEach((column, index) => reportMixture(column, index, records, report));
  return report.findings;
}

function reportDuplicates(records: readonly SheetRecord[], report: Report): void {
  const seen = new Map<string, SheetRecord>();
  let told = 0;
  for (const record of records) {
    const text = record.cells.join("\u001f");
    const first = seen.get(text);
    if (!first) seen.set(text, record);
    else if (record.row !== told) {
      // A row of a wide table is many records and one row.
      told = record.row;
      report.add(duplicateRow(first.line), { line: record.line, received: ownCells(record) });
    }
  }
}

/** The cells as the file has them: without a heading that was turned into one, or a value from a row above. */
function ownCells({ cells, filled = [], source, saidAt = -2 }: SheetRecord): string {
  const own = cells.map((cell, i) => (filled.includes(i) ? "" : cell));
  if (source !== undefined) own.splice(saidAt, 1);
  return own.join(",");
}

/** The fewest cells that say anything about a column's kind, and the share of them that settles it. */
const enough = 5;
const settled = 0.9;

function reportMixture(
  column: string,
  index: number,
  records: readonly SheetRecord[],
  report: Report,
): void {
  const { counts, first, stated } = countKinds(records, index);
  const [[commonest, most] = [null, 0], [next] = [null]] = [...counts].toSorted(
    (a, b) => b[1] - a[1],
  );
  if (!commonest || !next || stated < enough || most >= stated * settled) return;
  const { line, cells } = first.get(next)!;
  const share = Math.floor((100 * most) / stated);
  report.add(mixedKinds(commonest, share), { line, column, received: cells[index]! });
}

type Kind = "number" | "date" | "text";

/** How many cells of a column are of each kind, and the first record of each; missing values are of none. */
function countKinds(records: readonly SheetRecord[], index: number) {
  const known = new Map<string, Kind | null>();
  const counts = new Map<Kind, number>();
  const first = new Map<Kind, SheetRecord>();
  let stated = 0;
  for (const record of records) {
    const cell = record.cells[index]!;
    let kind = known.get(cell);
    if (kind === undefined) {
      kind = readMissing(cell) === null ? null : kindOf(cell);
      if (known.size < 10_000) known.set(cell, kind);
    }
    if (kind === null) continue;
    stated++;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (!first.has(kind)) first.set(kind, record);
  }
  return { counts, first, stated };
}

function kindOf(cell: string): Kind {
  const text = cleanText(cell);
  if (isNumberLike(text)) return "number";
  return isDate.test(text) || isMonthLike(text) ? "date" : "text";
}

const isDate = /^[\d๐-๙]{1,4}[-/. ][^,]{1,12}[-/. ][\d๐-๙]{2,4}$/;
