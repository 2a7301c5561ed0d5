import type { LineRules } from "./newline.ts";

/** Where a record stands in a text, and what breaks it. */
export interface RecordSpan {
  readonly start: number;
  /** Just after its last character. */
  readonly end: number;
  /** Where the next record starts. */
  readonly next: number;
  readonly trouble: "stray_quote" | "unclosed_quote" | null;
  /** Where the trouble stands, or the start. */
  readonly at: number;
  /** Ends otherwise than the file's first line, or holds a lone carriage return outside quotes. */
  readonly isOddlyEnded: boolean;
}

export interface ScanRules extends LineRules {
  readonly delimiter: string;
  /** A quoted field longer than this is one whose closing quote was forgotten. */
  readonly fieldLength: number;
}

/**
 * Finds the record that begins at `start`, character by character, by RFC 4180: a quote opens a field
 * or doubles inside a quoted one, nothing else. Null when more text is needed to tell.
 *
 * A broken record is given up at the end of the line its trouble stands on, so that what follows can
 * still be read. A quoted field that ends wrongly on a later line than it began counts as never closed.
 */
export function scanRecord(
  text: string,
  start: number,
  isLast: boolean,
  rules: ScanRules,
): RecordSpan | null {
  let hasLoneCr = false;
  for (let at = start; ;) {
    let end: number;
    if (text[at] === '"') {
      const close = closingQuote(text, at, rules.fieldLength);
      if (close < 0 || (close === text.length - 1 && !isLast))
        return !isLast && text.length - at <= rules.fieldLength ? null : give("unclosed_quote", at);
      end = close + 1;
      const isEnded = end === text.length || text[end] === rules.delimiter || isLineEnd(end);
      if (!isEnded && text[end] === "\r" && end + 1 === text.length && !isLast) return null;
      if (!isEnded)
        return isWithinLine(at, close) ? give("stray_quote", close) : give("unclosed_quote", at);
    } else {
      end = at;
      while (end < text.length && text[end] !== rules.delimiter && !isLineEnd(end)) {
        if (text[end] === '"') return give("stray_quote", end);
        if (text[end] === "\r" && !rules.loneCrIsText) hasLoneCr = true;
        end++;
      }
    }
    if (text[end] !== rules.delimiter) return finish(end, null, start);
    at = end + 1;
  }

  function give(trouble: "stray_quote" | "unclosed_quote", at: number): RecordSpan | null {
    let end = at;
    while (end < text.length && !isLineEnd(end)) end++;
    return finish(end, trouble, at);
  }

  function finish(end: number, trouble: RecordSpan["trouble"], at: number): RecordSpan | null {
    const length = lineEndLength(text, end, rules);
    const isUnsure = end + length === text.length && text[end + length - 1] !== "\n";
    if (!isLast && (length === 0 || isUnsure)) return null;
    const isOddlyEnded = hasLoneCr || (length > 0 && text.slice(end, end + length) !== usual());
    return { start, end, next: end + length, trouble, at, isOddlyEnded };
  }

  function isLineEnd(at: number): boolean {
    return lineEndLength(text, at, rules) > 0;
  }

  function isWithinLine(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (isLineEnd(at)) return false;
    return true;
  }

  function usual(): string {
    return rules.newline === "crlf" ? "\r\n" : rules.newline === "cr" ? "\r" : "\n";
  }
}

/** The quote that closes the field opened at `open`, doubled ones passed over; -1 where there is none in reach. */
function closingQuote(text: string, open: number, fieldLength: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at - open > fieldLength ? -1 : at;
}

/** Characters of the line end at this place; 0 where none is. A file of lone carriage returns also ends lines at a line feed, and says so. */
function lineEndLength(text: string, at: number, { newline }: LineRules): number {
  if (text[at] === "\n") return 1;
  if (text[at] !== "\r") return 0;
  if (text[at + 1] === "\n") return 2;
  return newline === "cr" ? 1 : 0;
}
