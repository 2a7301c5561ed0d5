import { escapeMarkup } from "./markup.ts";

/** A row of a source file as its page shows it. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Where the header stands, if there is one, and how many columns the table has. */
export interface RawRowsShape {
  readonly headerRow: number | null;
  readonly width: number;
}

/**
 * The rows of a source file as the inside of a `<tbody>`. Cells and rows end where the next begins, as HTML has it:
 * of hundreds of thousands of cells, the closing tags were a sixth of these pages.
 */
export const rowsAsHtml = (rows: readonly RawRow[], shape: RawRowsShape): string =>
  rows.map((row) => rowAsHtml(row, shape)).join("");

function rowAsHtml({ row, cells }: RawRow, { headerRow, width }: RawRowsShape): string {
  const head = `<tr id="row-${row}"><th scope="row"><a href="#row-${row}">${row}</a>`;
  // A title above the header has the width of the table to itself.
  const isTitle =
    headerRow !== null && row < headerRow && cells.slice(1).every((cell) => cell === "");
  return isTitle
    ? `${head}<td colspan="${width}">${escapeMarkup(cells[0] ?? "")}`
    : head + cells.map((cell) => `<td>${escapeMarkup(cell)}`).join("");
}
