import { countLines, type LineRules } from "../../schema/csv/newline.ts";
import { scanRecord } from "../../schema/csv/recordScan.ts";
import { createTokenizer } from "../../schema/csv/tokenize.ts";
import { headingKey } from "../../words/reading/heading.ts";
import { createDecoder } from "../decode/decode.ts";
import { byteOrderMark } from "../decode/encoding.ts";
import { defaultLimits } from "../read/limits.ts";
import { cellSpans, writtenCell } from "../../schema/csv/cellSpans.ts";
import { encode } from "./encode.ts";

/** A cell that is to hold something else. */
export interface CellEdit {
  /** The line on which its record begins. */
  readonly line: number;
  /** The heading that it stands under; null for a heading itself. */
  readonly column: string | null;
  readonly from: string;
  readonly to: string;
}

export interface MendedText {
  readonly bytes: Uint8Array;
  readonly changed: readonly CellEdit[];
  /** Those whose cell was not found as it was said to be: nothing was changed for them. */
  readonly left: readonly CellEdit[];
}

export interface MendOptions {
  /** The headings as their record writes them. */
  readonly headings: readonly string[];
  readonly delimiter: string;
  readonly loneCrInFields?: boolean | undefined;
}

/**
 * A file with some of its cells changed and not another byte: in its encoding, with its marks, line ends
 * and quotes. Null where it can't be written back as it came.
 */
export function mendText(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  { headings, delimiter, loneCrInFields = false }: MendOptions,
): MendedText | null {
  const mark = byteOrderMark(bytes)?.length ?? 0;
  const decoder = createDecoder();
  const text = decoder.push(bytes, true);
  if (decoder.failure() || !isSame(encode(text, decoder.encoding()), bytes.subarray(mark)))
    return null;
  const rules = {
    ...{ delimiter, loneCrIsText: loneCrInFields, fieldLength: defaultLimits.fieldLength },
  };
  const tokenizer = createTokenizer(rules);
  tokenizer.push(text, true);
  const { pieces, changed } = editRecords(text, edits, headings, {
    ...rules,
    newline: tokenizer.newline(),
  });
  const mended = encode(pieces.join(""), decoder.encoding());
  if (!mended) return null;
  const whole = new Uint8Array(mark + mended.length);
  whole.set(bytes.subarray(0, mark));
  whole.set(mended, mark);
  const done = new Set(changed);
  return { bytes: whole, changed, left: edits.filter((edit) => !done.has(edit)) };
}

function editRecords(
  text: string,
  edits: readonly CellEdit[],
  headings: readonly string[],
  rules: LineRules & { readonly delimiter: string; readonly fieldLength: number },
) {
  const byLine = Map.groupBy(edits, ({ line }) => line);
  const keys = headings.map(headingKey);
  const pieces: string[] = [];
  const changed: CellEdit[] = [];
  let kept = 0;
  let line = 1;
  for (let start = 0; start < text.length;) {
    const span = scanRecord(text, start, true, rules);
    if (!span) break;
    const own = span.trouble ? [] : (byLine.get(line) ?? []);
    if (own.length > 0) {
      const cells = cellSpans(text.slice(start, span.end), rules.delimiter);
      const put = own.flatMap((edit) => {
        const cell = cells[placeOf(edit, keys, cells)];
        return cell ? [{ edit, cell }] : [];
      });
      for (const { edit, cell } of put.toSorted((a, b) => a.cell.start - b.cell.start)) {
        // One change a cell: of two that were accepted for it the first holds.
        if (start + cell.start < kept) continue;
        const before = text.slice(start + cell.start, start + cell.end);
        pieces.push(
          text.slice(kept, start + cell.start),
          writtenCell(edit.to, before, rules.delimiter),
        );
        kept = start + cell.end;
        changed.push(edit);
      }
    }
    line += countLines(text, rules.newline, span.start, span.next);
    start = span.next;
  }
  pieces.push(text.slice(kept));
  return { pieces, changed };
}

/** Which cell of the record is meant; -1 where none holds what it should. */
function placeOf(
  { column, from }: CellEdit,
  keys: readonly string[],
  cells: readonly { readonly cell: string }[],
): number {
  if (column === null) return cells.findIndex(({ cell }) => cell === from);
  const key = headingKey(column);
  return cells.findIndex(({ cell }, i) => cell === from && keys[i] === key);
}

const isSame = (a: Uint8Array | null, b: Uint8Array): boolean =>
  a !== null && a.length === b.length && a.every((byte, i) => byte === b[i]);
