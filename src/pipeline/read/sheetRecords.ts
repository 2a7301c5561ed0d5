import type { RawRecord } from "../../schema/csv/tokenize.ts";
import type { SheetCells } from "../workbook/sheetCells.ts";

/** The columns from the first to the last that says something. */
export interface UsedColumns {
  readonly first: number;
  readonly width: number;
}

/** Null where no cell says anything. */
export function usedColumns({ rows }: Pick<SheetCells, "rows">): UsedColumns | null {
  let [first, last] = [Infinity, -1];
  for (const { columns } of rows) {
    first = Math.min(first, columns[0]!);
    last = Math.max(last, columns.at(-1)!);
  }
  return last < 0 ? null : { first, width: last - first + 1 };
}

/** Blank rows that are told of a gap; the rest of a longer one is passed over, there being nothing in it. */
const longestGap = 1000;

/** The rows of a sheet as records of one width, from the first row that says something to the last. */
export function* sheetRecords(
  { rows }: Pick<SheetCells, "rows">,
  { first, width }: UsedColumns,
): Iterable<RawRecord> {
  const blank: readonly string[] = new Array<string>(width).fill("");
  let next = rows[0]?.row ?? 1;
  for (const { row, columns, texts } of rows) {
    for (let gap = next; gap < Math.min(row, next + longestGap); gap++)
      yield { row: gap, line: gap, cells: blank };
    next = row + 1;
    const cells = new Array<string>(width).fill("");
    for (let i = 0; i < columns.length; i++) cells[columns[i]! - first] = texts[i]!;
    yield { row, line: row, cells };
  }
}
