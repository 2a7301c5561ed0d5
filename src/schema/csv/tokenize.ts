import { cutRecords } from "./cut.ts";
import { afterLastLine, countLines, isUniform, type Newline } from "./newline.ts";
import { checkQuotes } from "./quotes.ts";
import { scanRecord, type RecordSpan, type ScanRules } from "./recordScan.ts";

/** A record as it stands in the file, before anyone asks what it means. */
export interface RawRecord {
  /** Number of the record in the file, from 1, the header and blank records counted. */
  readonly row: number;
  /** Physical line on which it starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A record whose quotes are wrong, so that it has no cells; its text is kept. */
export interface BrokenRecord {
  readonly index: number;
  readonly trouble: "stray_quote" | "unclosed_quote";
  /** Line of the offending quote. */
  readonly line: number;
}

/** Records that came out of one piece of text. */
export interface Batch {
  readonly records: readonly RawRecord[];
  readonly broken: readonly BrokenRecord[];
  /** Whether a field of the batch may be longer than allowed. */
  readonly hasLongField: boolean;
  /** The text of a record as the file has it, without its line end. */
  readonly raw: (index: number) => string;
}

export interface Tokenizer {
  /** The records that are complete. */
  readonly push: (text: string, isLast: boolean) => Batch;
  readonly newline: () => Newline;
  /** Where the file first ends a line in another way than its first. */
  readonly oddLine: () => { readonly line: number; readonly received: string } | null;
  /** Whether the last line has no line end, as a file that was cut short may. */
  readonly endsOpen: () => boolean;
  /** Line on which the record that waits begins. */
  readonly line: () => number;
  /** Line on which text that comes `ahead` characters after all pushed so far would stand, that text given. */
  readonly lineAt: (ahead: string) => number;
  /** Characters waiting for the rest of their record. */
  readonly waiting: () => number;
}

export interface TokenizerOptions {
  readonly delimiter: string;
  readonly loneCrIsText?: boolean;
  readonly fieldLength: number;
}

/**
 * Turns text, piece by piece, into records by RFC 4180: the only tokenizer, so that all who speak of a
 * row or a line of a file count alike. Whether a text may be cut is decided before it is: wrong quotes
 * and line ends are told, never passed over.
 */
export function createTokenizer({
  delimiter,
  fieldLength,
  loneCrIsText = false,
}: TokenizerOptions): Tokenizer {
  let newline: Newline | null = null;
  let pending = "";
  let row = 1;
  let line = 1;
  let endsOpen = false;
  let oddLine: ReturnType<Tokenizer["oddLine"]> = null;

  function push(text: string, isLast: boolean): Batch {
    pending = pending === "" ? text : pending + text;
    if (isLast) endsOpen = pending !== "" && !/[\r\n]$/.test(pending);
    const quoting = { delimiter, fieldLength, loneCrIsText };
    newline ??= firstNewline(pending, isLast, quoting);
    if (newline === null) return emptyBatch;
    const rules = { ...quoting, newline };
    return takePlain(rules, isLast) ?? takeQuoted(rules, isLast) ?? takeScanned(rules, isLast);
  }

  /** Text without quotes: a line is a record. */
  function takePlain(rules: ScanRules, isLast: boolean): Batch | null {
    if (pending.includes('"')) return null;
    const whole = isLast ? pending.length : afterLastLine(pending, rules.newline);
    const text = pending.slice(0, whole);
    // What follows a lone carriage return may be the other half of its line end.
    const isSure = isUniform(rules.newline === "cr" ? pending : text, rules);
    return isSure ? takeTokenized(text, rules, false) : null;
  }

  /** Text whose quotes all stand right. */
  function takeQuoted(rules: ScanRules, isLast: boolean): Batch | null {
    const { isStrict, hasLinesInFields, whole } = checkQuotes(pending, isLast, rules);
    return isStrict ? takeTokenized(pending.slice(0, whole), rules, hasLinesInFields) : null;
  }

  function takeTokenized(text: string, rules: ScanRules, hasLinesInFields: boolean): Batch {
    if (text === "") return emptyBatch;
    pending = pending.slice(text.length);
    const cells = cutRecords(text, rules);
    const records = cells.map((cells) => {
      const record = { row, line, cells };
      row++;
      line += hasLinesInFields ? 1 + linesWithin(cells, rules.newline) : 1;
      return record;
    });
    let spans: RecordSpan[] | null = null;
    const raw = (index: number): string => {
      spans ??= scanAll(text, true, rules);
      return text.slice(spans[index]!.start, spans[index]!.end);
    };
    return { records, broken: [], hasLongField: hasLongLine(text, rules), raw };
  }

  /** The meaning of it all, record by record. */
  function takeScanned(rules: ScanRules, isLast: boolean): Batch {
    const text = pending;
    const spans = scanAll(text, isLast, rules);
    const broken: BrokenRecord[] = [];
    const records = spans.map((span, index) => {
      const isBroken = span.trouble !== null;
      const cells = isBroken ? [] : cutOne(text.slice(span.start, span.end), rules.delimiter);
      if (span.trouble) {
        const before = countLines(text, rules.newline, span.start, span.at);
        broken.push({ index, trouble: span.trouble, line: line + before });
      }
      const record = { row, line, cells };
      if (span.isOddlyEnded) oddLine ??= { line, received: text.slice(span.start, span.next) };
      row++;
      line += countLines(text, rules.newline, span.start, span.next);
      return record;
    });
    pending = text.slice(spans.at(-1)?.next ?? 0);
    const raw = (index: number): string => text.slice(spans[index]!.start, spans[index]!.end);
    return { records, broken, hasLongField: true, raw };
  }

  return {
    push,
    newline: () => newline ?? "none",
    oddLine: () => oddLine,
    endsOpen: () => endsOpen,
    line: () => line,
    lineAt: (ahead) => line + countLines(pending + ahead, newline ?? "lf"),
    waiting: () => pending.length,
  };
}

const emptyBatch: Batch = { records: [], broken: [], hasLongField: false, raw: () => "" };

/** How the first record's line ends; null when more text is needed. */
function firstNewline(
  text: string,
  isLast: boolean,
  rules: Omit<ScanRules, "newline">,
): Newline | null {
  const anyNewline = rules.loneCrIsText ? "lf" : "cr";
  const first = scanRecord(text, 0, isLast, { ...rules, newline: anyNewline });
  if (!first) return null;
  const end = text.slice(first.end, first.next);
  if (end === "") return "none";
  return end === "\n" ? "lf" : end === "\r\n" ? "crlf" : "cr";
}

const cutOne = (text: string, delimiter: string): string[] =>
  text.includes('"') ? cutRecords(text, { delimiter, newline: "lf" })[0]! : text.split(delimiter);

function scanAll(text: string, isLast: boolean, rules: ScanRules): RecordSpan[] {
  const spans: RecordSpan[] = [];
  for (let start = 0; start < text.length;) {
    const span = scanRecord(text, start, isLast, rules);
    if (!span) break;
    spans.push(span);
    start = span.next;
  }
  return spans;
}

const linesWithin = (cells: readonly string[], newline: Newline): number =>
  cells.reduce((lines, cell) => lines + countLines(cell, newline), 0);

/** Leaps from line end to line end; a text all of whose leaps succeed has no long field. */
function hasLongLine(text: string, { newline, fieldLength }: ScanRules): boolean {
  const mark = newline === "cr" ? "\r" : "\n";
  for (let at = 0; at + fieldLength < text.length;) {
    const next = text.lastIndexOf(mark, at + fieldLength);
    if (next < at) return true;
    at = next + 1;
  }
  return false;
}
