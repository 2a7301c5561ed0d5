import { footnoteWords, type Layout } from "../../schema/declare/layout.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { countFilled, isBlank, isBlankRecord, isNumberLike } from "./cell.ts";
import type { HeaderPlan } from "./header.ts";
import type { TotalLabel } from "./totals.ts";

/** What a record under the header is. */
export type RecordKind =
  "data" | "blank" | "header" | "title" | "note" | "total" | "ragged" | "anotherTable";

/** Where a record stands, as far as it matters to what it is. */
export interface RecordPosition {
  readonly isAfterBlank: boolean;
  /** Under a note, which may go on for several records. */
  readonly isUnderNote: boolean;
}

type Cells = readonly string[];

/** Prepares to tell the kinds of records apart in a table with this header. */
export function prepareKinds(
  { width, rows, titles, numeric }: HeaderPlan,
  layout: Layout,
  labelOf: TotalLabel | null,
): (cells: Cells, standing: RecordPosition) => RecordKind {
  const titleRows = layout.titleRows ? titles.map(({ cells }) => cells) : [];
  const isHeader = isOneOf(rows);
  const isTitle = isOneOf(titleRows);
  const openings = new Set([...rows, ...titleRows].flatMap(openingsOf));
  const isNote = startsWithOneOf(
    layout.footnotes && layout.footnotes !== true ? layout.footnotes : footnoteWords,
  );
  const dataOrTotal = (cells: Cells) => (labelOf && labelOf(cells) !== null ? "total" : "data");

  return (cells, { isAfterBlank, isUnderNote }) => {
    const isSpanning =
      cells.length === width && isVisible(cells[0]!) && isVisible(cells[width - 1]!);
    if (isSpanning && !isAfterBlank && !openings.has(cells[0]!.charCodeAt(0)))
      return dataOrTotal(cells);
    if (isBlankRecord(cells)) return "blank";
    if (isHeader(cells)) return "header";
    if (isTitle(cells)) return "title";
    if (width > 1 && countFilled(cells) === 1 && (isUnderNote || isNote(cells))) return "note";
    if (isAfterBlank && startsTable(cells, width, numeric)) return "anotherTable";
    return cells.length === width ? dataOrTotal(cells) : "ragged";
  };
}

/** Whether a cell begins with a letter, digit or sign that shows. */
function isVisible(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return (code > 0x20 && code < 0x7f) || (code > 0x0e00 && code < 0x0e5c);
}

/** What a record equal to this one, spelling damage aside, may begin with. */
function openingsOf(cells: Cells): number[] {
  const opening = cleanText(cells[0] ?? "").charAt(0);
  return (opening === "แ" ? ["แ", "เ"] : [opening]).map((letter) => letter.charCodeAt(0));
}

function isOneOf(records: readonly Cells[]): (cells: Cells) => boolean {
  const known = records.map((cells) => cells.map(cleanText));
  return (cells) =>
    known.some(
      (other) =>
        other.length === cells.length && other.every((text, i) => text === cleanText(cells[i]!)),
    );
}

function startsWithOneOf(words: readonly string[]): (cells: Cells) => boolean {
  const openings = words.map((word) => cleanText(word).toLowerCase());
  return (cells) => {
    const text = cleanText(cells.find((cell) => !isBlank(cell)) ?? "").toLowerCase();
    return openings.some((opening) => text.startsWith(opening));
  };
}

/** Whether a record that follows a gap begins another table: of another width, or headings where numbers stood. */
function startsTable(cells: Cells, width: number, numeric: readonly number[]): boolean {
  if (/^(ตาราง|Table\b)/.test(cleanText(cells[0]!)) && countFilled(cells) === 1) return true;
  if (cells.length !== width) return countFilled(cells) > 1;
  return (
    numeric.length > 0 && numeric.every((i) => !isBlank(cells[i]!) && !isNumberLike(cells[i]!))
  );
}
