import { isBlank } from "../read/cell.ts";
import type { SheetRecord } from "../read/shape.ts";

/** A column that seems to hold merged cells: its value stands in the first row of a block alone. */
export interface LikelyMerged {
  readonly column: string;
  readonly blocks: number;
  readonly blanks: number;
}

/** Only leading columns group rows; a blank further right is a value that is missing. */
export function likelyMerged(
  header: readonly string[],
  records: readonly SheetRecord[],
): readonly LikelyMerged[] {
  const merged: LikelyMerged[] = [];
  for (const [i, column] of header.entries()) {
    const cells = records.map(({ cells }) => cells[i] ?? "");
    if (isCounter(cells)) continue;
    const blocks = cells.filter((cell) => !isBlank(cell));
    const blanks = cells.length - blocks.length;
    const isMerged =
      !isBlank(cells[0] ?? "") && blanks >= cells.length * 0.2 && !hasNeighbours(blocks);
    if (!isMerged) break;
    merged.push({ column, blocks: blocks.length, blanks });
  }
  return merged.length < header.length ? merged : [];
}

const isCounter = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell, i) => cell.trim() === String(i + 1));

const hasNeighbours = (blocks: readonly string[]): boolean =>
  blocks.some((cell, i) => i > 0 && cell === blocks[i - 1]);
