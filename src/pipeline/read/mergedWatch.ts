import type { Heading, Layout } from "../../schema/declare/layout.ts";
import { formatCellAddress } from "../../words/reading/cellAddress.ts";
import { columnIndex } from "./headings.ts";
import type { Report } from "./report.ts";
import type { SheetRecord } from "./shape.ts";
import type { CellRange, SheetCells, SheetRow } from "../workbook/sheetCells.ts";
import { mergedCells, tooMuchMerged, underMerge } from "./workbookTrouble.ts";

/** Looks for merged cells among data, of which no one can tell whether their value is that of each row or of all. */
export interface MergedWatch {
  readonly look: (records: readonly SheetRecord[], names: readonly string[]) => void;
}

export interface MergedOptions {
  readonly layout: Layout;
  readonly columns: readonly Heading[] | undefined;
  readonly report: Report;
  readonly firstColumn: number;
}

/** Cells that merged ones are held against; beyond that a sheet is all merged cells and no table. */
const mostCompared = 5_000_000;

export function createMergedWatch(
  { rows, merged }: Pick<SheetCells, "rows" | "merged">,
  { layout, columns, report, firstColumn }: MergedOptions,
): MergedWatch {
  const byRow = new Map<number, CellRange[]>();
  const told = new Set<CellRange>();
  let compared = 0;
  for (const range of merged) {
    const from = firstFrom(rows, range.rows[0]);
    for (let i = from; i < rows.length && rows[i]!.row <= range.rows[1]; i++) {
      compared += 1 + rows[i]!.columns.length;
      if (compared > mostCompared) break;
      take(rows[i]!, range);
    }
  }
  if (compared > mostCompared) report.add(tooMuchMerged);

  function take(row: SheetRow, range: CellRange): void {
    const known = byRow.get(row.row);
    if (known) known.push(range);
    else byRow.set(row.row, [range]);
    reportUnder(row, range);
  }

  /** A value that stands in a merged cell where no one sees it. */
  function reportUnder({ row, columns: filled, texts }: SheetRow, range: CellRange): void {
    const [from, to] = range.columns;
    for (const [i, column] of filled.entries()) {
      const isShown = row === range.rows[0] && column === from;
      if (column >= from && column <= to && !isShown)
        report.add(underMerge, {
          line: row,
          cell: formatCellAddress({ row, column }),
          received: texts[i]!,
        });
    }
  }

  function look(records: readonly SheetRecord[], names: readonly string[]): void {
    if (byRow.size === 0) return;
    const filledDown = new Set(
      (layout.merged ?? []).map((name) => columnIndex(names, name, columns)),
    );
    for (const { row } of records)
      for (const range of byRow.get(row) ?? []) tell(range, filledDown);
  }

  function tell(range: CellRange, filledDown: ReadonlySet<number>): void {
    if (told.has(range)) return;
    told.add(range);
    const [from, to] = range.columns;
    const index = from - firstColumn;
    const text = textAt(rows, range.rows[0], from);
    if (text === "" || (from === to && filledDown.has(index))) return;
    const [row] = range.rows;
    report.add(mergedCells(range), {
      line: row,
      cell: formatCellAddress({ row, column: from }),
      received: text,
    });
  }

  return { look };
}

/** The place of the first row that is this one or below it. */
function firstFrom(rows: readonly SheetRow[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textAt(rows: readonly SheetRow[], row: number, column: number): string {
  const found = rows[firstFrom(rows, row)];
  return found?.row === row ? (found.texts[found.columns.indexOf(column)] ?? "") : "";
}
