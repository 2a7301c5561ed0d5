import { afterLastLine, isUniform, type LineRules } from "./newline.ts";
import type { ScanRules } from "./recordScan.ts";

/** What a look at the quotes of a text says about it. */
export interface QuoteCheck {
  /** Every quote stands where RFC 4180 lets it, and every line outside quotes ends as usual. */
  readonly isStrict: boolean;
  /** Whether a quoted field goes over a line end. */
  readonly hasLinesInFields: boolean;
  /** Just after the last line end that is outside quotes: up to here the records are whole. */
  readonly whole: number;
}

/**
 * Checks the quotes of a text that starts with a record, looking only at them and their neighbours.
 * Where it says strict, it must agree with reading record by record.
 */
export function checkQuotes(text: string, isLast: boolean, rules: ScanRules): QuoteCheck {
  const { delimiter, fieldLength } = rules;
  const lineEnd = lineEndOf(rules);
  const isUniformThroughout = isUniform(text, rules);
  const gaps = [0];
  let close = -1;
  let hasLinesInFields = false;
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', close + 1)) {
    const before = text[open - 1];
    if (open > 0 && before !== delimiter && before !== lineEnd) return broken;
    if (!isUniformThroughout && !isUniform(text.slice(close + 1, open), rules)) return broken;
    close = text.indexOf('"', open + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    const isOpen = close < 0 || (close === text.length - 1 && !isLast);
    if (isOpen && (isLast || text.length - open > fieldLength)) return broken;
    gaps.push(open);
    if (isOpen)
      return { isStrict: true, hasLinesInFields, whole: afterLastGapLine(text, gaps, rules) };
    if (close - open > fieldLength || !isFieldEnd(text, close + 1, isLast, rules)) return broken;
    hasLinesInFields ||= hasMark(text, lineEnd, open, close);
    gaps.push(close + 1);
  }
  if (!isUniformThroughout && !isUniform(text.slice(close + 1), rules)) return broken;
  gaps.push(text.length);
  return {
    isStrict: true,
    hasLinesInFields,
    whole: isLast ? text.length : afterLastGapLine(text, gaps, rules),
  };
}

const broken: QuoteCheck = { isStrict: false, hasLinesInFields: false, whole: 0 };

/** Fields are short and the next line end may be far, so this looks at each character. */
function hasMark(text: string, mark: string, from: number, to: number): boolean {
  const code = mark.charCodeAt(0);
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === code) return true;
  return false;
}

function isFieldEnd(text: string, at: number, isLast: boolean, rules: ScanRules): boolean {
  const after = text[at];
  if (after === undefined || after === rules.delimiter) return true;
  if (rules.newline !== "crlf") return after === lineEndOf(rules);
  const isEnd = text[at + 1] === "\n" || (at + 1 === text.length && !isLast);
  return after === "\r" && isEnd;
}

const lineEndOf = ({ newline }: LineRules): string => (newline === "cr" ? "\r" : "\n");

/** Gaps are the stretches outside quotes, as a list of starts and ends. */
function afterLastGapLine(text: string, gaps: readonly number[], rules: LineRules): number {
  for (let i = gaps.length - 2; i >= 0; i -= 2) {
    const gap = text.slice(gaps[i], gaps[i + 1]);
    const isLast = i === gaps.length - 2;
    const after = isLast
      ? afterLastLine(gap, rules.newline)
      : gap.lastIndexOf(lineEndOf(rules)) + 1;
    if (after > 0) return gaps[i]! + after;
  }
  return 0;
}
