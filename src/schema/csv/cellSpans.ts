import { quotedWhereNeeded } from "./write.ts";

/** Where a cell stands in the text of its record, its quotes included. */
export interface CellSpan {
  readonly start: number;
  readonly end: number;
  readonly cell: string;
}

/** The cells of a record whose quotes stand right. */
export function cellSpans(record: string, delimiter: string): readonly CellSpan[] {
  const spans: CellSpan[] = [];
  for (let at = 0; ;) {
    const end = record[at] === '"' ? afterQuoted(record, at) : plainEnd(record, at, delimiter);
    const written = record.slice(at, end);
    const cell = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
    spans.push({ start: at, end, cell });
    if (end >= record.length) return spans;
    at = end + delimiter.length;
  }
}

/** A cell as its record would write it: in quotes where the cell before it was, or where it must be. */
export function writtenCell(cell: string, before: string, delimiter: string): string {
  if (before.startsWith('"')) return `"${cell.replaceAll('"', '""')}"`;
  return cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : quotedWhereNeeded(cell);
}

function afterQuoted(record: string, open: number): number {
  let close = record.indexOf('"', open + 1);
  while (close >= 0 && record[close + 1] === '"') close = record.indexOf('"', close + 2);
  return close < 0 ? record.length : close + 1;
}

function plainEnd(record: string, from: number, delimiter: string): number {
  const end = record.indexOf(delimiter, from);
  return end < 0 ? record.length : end;
}
