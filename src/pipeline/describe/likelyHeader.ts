import { countFilled, isBlank, isBlankRecord, isNumberLike, isYearLike } from "../read/cell.ts";
import type { HeadRecord } from "../read/head.ts";
import { isFirstOfTwo, joinHeadings, looksLikeData } from "../read/headerShape.ts";
import { cleanText } from "../../words/text/thaiText.ts";

/** Where the header of an undeclared file seems to stand. */
export interface LikelyHeader {
  /** Records above it. */
  readonly start: number;
  readonly rows: number;
  readonly names: readonly string[];
}

/** Looks for the header among a file's first records by its shape; null when the data begins at once. */
export function likelyHeader(head: readonly HeadRecord[]): LikelyHeader | null {
  const width = usualWidth(head);
  const candidates = head.flatMap((record, i) => (mayHead(record, width) ? [i] : []));
  const found = candidates.find((i) => !isTitle(i, head, candidates)) ?? candidates[0];
  if (found === undefined || looksLikeData(head.slice(found))) return null;
  const start = startOfGroups(found, head);
  const rows = rowsFrom(start, head);
  return { start, rows, names: joinHeadings(cellsOf(head, start, rows)) };
}

/** The number of cells that most records have. */
function usualWidth(head: readonly HeadRecord[]): number {
  const widths = Map.groupBy(head.filter(isFilled), ({ cells }) => cells.length);
  const [usual] = [...widths].toSorted(([, a], [, b]) => b.length - a.length);
  return usual?.[0] ?? 0;
}

const isFilled = ({ cells, broken }: HeadRecord): boolean => !broken && !isBlankRecord(cells);

/** Whether a record fills at least half of the columns, and not with numbers alone. */
function mayHead(record: HeadRecord, width: number): boolean {
  if (!isFilled(record)) return false;
  const filled = countFilled(record.cells);
  if (filled < Math.min(width, Math.max(2, width / 2))) return false;
  const numbers = record.cells.filter((cell) => isNumberLike(cell) && !isYearLike(cell)).length;
  return numbers < filled;
}

/** Whether a record that could be a header only says what the report is: a gap or a fuller header follows it. */
function isTitle(i: number, head: readonly HeadRecord[], candidates: readonly number[]): boolean {
  const later = candidates.find((other) => other > i);
  if (later === undefined || later > i + 6) return false;
  const gap = head.slice(i + 1, later);
  if (gap.length > 0) return gap.every(({ cells }) => isBlankRecord(cells));
  const [own, next] = [head[i]!.cells, head[later]!.cells];
  return (
    countFilled(next) > countFilled(own) &&
    next.every((cell) => !isBlank(cell)) &&
    !isBlank(own[0]!) &&
    cleanText(own[0]!) !== cleanText(next[0]!)
  );
}

/** Group headings above the header stand over columns that it leaves blank. */
function startOfGroups(found: number, head: readonly HeadRecord[]): number {
  const above = head[found - 1];
  if (!above || !isFilled(above) || countFilled(above.cells) < 2) return found;
  const { cells } = head[found]!;
  const isCovered = cells.some((cell, i) => isBlank(cell) && !isBlank(above.cells[i] ?? ""));
  return isCovered && above.cells.length === cells.length ? found - 1 : found;
}

const mostHeaderRows = 4;

function rowsFrom(start: number, head: readonly HeadRecord[]): number {
  let rows = 1;
  while (rows < mostHeaderRows) {
    const joined = { ...head[start]!, cells: joinHeadings(cellsOf(head, start, rows)) };
    if (!isFirstOfTwo([joined, ...head.slice(start + rows)])) break;
    rows++;
  }
  return rows;
}

const cellsOf = (head: readonly HeadRecord[], start: number, rows: number) =>
  head.slice(start, start + rows).map(({ cells }) => cells);
