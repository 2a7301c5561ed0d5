import { numberIn } from "../../render/walkedTable.ts";
import type { WalkCell, WalkRow, WalkTable } from "./walkTable.ts";

/** The table of a figure as the page shows it, without the workings and links in its cells. */
export function readShownTable(table: HTMLTableElement): WalkTable {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  const bodyRows = [...(table.tBodies[0]?.rows ?? [])];
  // What names a row stands in cells of head; a column is walked where any row has a figure in it.
  const columns = heads.flatMap((_, i) =>
    bodyRows.some(({ cells }) => cells[i]?.matches("td")) ? [i] : [],
  );
  return {
    heads: columns.map((i) => heads[i] ?? ""),
    rows: bodyRows.map((row) => readRow(row, columns)),
    peers: Number(table.dataset["peers"] ?? 0),
  };
}

const readRow = ({ cells }: HTMLTableRowElement, columns: readonly number[]): WalkRow => ({
  // A rank beside a name is no part of it.
  names: [...cells]
    .filter((cell, i) => cell.matches(i === 0 ? "th" : "th:not(.numeric)") && !columns.includes(i))
    .map(textOf),
  path: cells[0]?.querySelector("a")?.getAttribute("href") ?? null,
  cells: columns.map((i) => readCell(cells[i])),
});

function readCell(cell: HTMLTableCellElement | undefined): WalkCell {
  if (!cell) return { text: "", value: undefined, isMissing: false };
  const text = textOf(cell);
  const written = cell.dataset["value"];
  const value = written === undefined ? numberIn(text) : Number(written);
  return { text, value, isMissing: cell.matches(".cell-notStated, .cell-withheld") };
}

function textOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const beside of copy.querySelectorAll(".working, .cell-links")) beside.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}
