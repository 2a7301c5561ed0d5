import { cleanText } from "../words/thaiText.ts";
import { defaultMissingTokens, readMissing } from "../words/missing.ts";
import type { Finding } from "../words/finding.ts";
import { isMonthLike, isNumberLike } from "./cell.ts";
import { mixedKinds } from "./fileTrouble.ts";
import { duplicateRow } from "./recordTrouble.ts";
import { createReport, type Origin, type Report } from "./report.ts";
import type { SheetRecord } from "./shape.ts";

/** What only a look at all records together shows: rows that repeat, columns of mixed kinds. */
export function observe(
  header: readonly string[],
  records: readonly SheetRecord[],
  origin: Origin,
): readonly Finding[] {
  const report = createReport(origin);
  reportDuplicates(records, report);
  header.forEach((column, index) => reportMixture(column, index, records, report));
  return report.findings;
}

function reportDuplicates(records: readonly SheetRecord[], report: Report): void {
  const seen = new Map<string, SheetRecord>();
  for (const record of records) {
    const text = record.cells.join("\u001f");
    const first = seen.get(text);
    if (!first) seen.set(text, record);
    else report.add(duplicateRow(first.line), { line: record.line, received: record.cells.join(",") });
  }
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
  const stated = records.filter(({ cells }) => readMissing(cells[index]!, defaultMissingTokens) !== null);
  if (stated.length < enough) return;
  const byKind = Map.groupBy(stated, ({ cells }) => kindOf(cells[index]!));
  const kinds = [...byKind].toSorted(([, a], [, b]) => b.length - a.length);
  const [commonest, next] = kinds;
  if (!commonest || !next || commonest[1].length >= stated.length * settled) return;
  const share = Math.floor((100 * commonest[1].length) / stated.length);
  const { line, cells } = next[1][0]!;
  report.add(mixedKinds(commonest[0], share), { line, column, received: cells[index]! });
}

function kindOf(cell: string): "number" | "date" | "text" {
  const text = cleanText(cell);
  if (isNumberLike(text)) return "number";
  return isDate.test(text) || isMonthLike(text) ? "date" : "text";
}

const isDate = /^[\d๐-๙]{1,4}[-/. ][^,]{1,12}[-/. ][\d๐-๙]{2,4}$/;
