import { sequenceOf, type Newline } from "./newline.ts";

export interface CutRules {
  readonly delimiter: string;
  readonly newline: Newline;
}

/**
 * Cuts a text of whole records into their cells. Quotes have been checked before: one that stands wrong
 * is taken for a letter of its cell.
 */
export function cutRecords(text: string, { delimiter, newline }: CutRules): string[][] {
  const lineEnd = sequenceOf(newline);
  const body = text.endsWith(lineEnd) ? text.slice(0, -lineEnd.length) : text;
  const records: string[][] = [];

  function addLines(lines: string): void {
    for (const line of lines.split(lineEnd)) records.push(line.split(delimiter));
  }

  for (let at = 0; at <= body.length;) {
    const quote = body.indexOf('"', at);
    if (quote < 0) {
      addLines(body.slice(at));
      break;
    }
    const before = body.lastIndexOf(lineEnd, quote);
    if (before >= at) addLines(body.slice(at, before));
    const cells: string[] = [];
    at = cutQuoted(body, before >= at ? before + lineEnd.length : at, cells, delimiter, lineEnd);
    records.push(cells);
  }
  return records;
}

/** Cuts the record that begins there, some of whose cells are quoted; where the next one begins. */
function cutQuoted(
  text: string,
  start: number,
  cells: string[],
  delimiter: string,
  lineEnd: string,
): number {
  let ofLine = -1;
  for (let at = start; ;) {
    const isQuoted = text[at] === '"';
    let end = isQuoted ? quotedEnd(text, at, delimiter, lineEnd) : -1;
    if (end >= 0) {
      const inner = text.slice(at + 1, end - 1);
      cells.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
    } else {
      end = text.indexOf(delimiter, at);
      if (ofLine < at) ofLine = endOf(text, lineEnd, at);
      if (end < 0 || end > ofLine) end = ofLine;
      cells.push(text.slice(at, end));
    }
    if (text[end] !== delimiter) return end + lineEnd.length;
    at = end + 1;
  }
}

/** Just after the quote that closes a cell; -1 where none does. */
function quotedEnd(text: string, open: number, delimiter: string, lineEnd: string): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close + 1;
  const isClosed =
    close >= 0 && (end === text.length || text[end] === delimiter || text.startsWith(lineEnd, end));
  return isClosed ? end : -1;
}

function endOf(text: string, lineEnd: string, from: number): number {
  const end = text.indexOf(lineEnd, from);
  return end < 0 ? text.length : end;
}
