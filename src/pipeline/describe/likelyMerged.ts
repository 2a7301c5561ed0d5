import { cleanText } from "../../words/text/thaiText.ts";
import { isBlank } from "../read/cell.ts";
import type { SheetRecord } from "../read/shape.ts";

/** A column that seems to hold merged cells: its value stands in the first row of a block alone. */
export interface LikelyMerged {
  readonly column: string;
  readonly blocks: number;
  readonly blanks: number;
}

/**
 * Only leading columns group rows; a blank further right is a value that is missing. So is one under a number
 * or a code of a thing: only names of places, years and groups are merged over the rows below them.
 */
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
      !isBlank(cells[0] ?? "") &&
      blanks >= cells.length * 0.2 &&
      !hasNeighbours(blocks) &&
      mayGroup(column, blocks);
    if (!isMerged) break;
    merged.push({ column, blocks: blocks.length, blanks });
  }
  return merged.length < header.length ? merged : [];
}

const mayGroup = (heading: string, blocks: readonly string[]): boolean =>
  groups.test(cleanText(heading)) &&
  (/^ปี|พ\.ศ|year/i.test(cleanText(heading)) || !blocks.some((cell) => /[\d๐-๙]/.test(cell)));

const groups =
  /^(?:ชื่อ ?)?(?:จังหวัด|อำเภอ|เขต|ตำบล|แขวง|ภาค|พื้นที่|ปี|พ\.ศ|ประเภท|กลุ่ม|หมวด|ด้าน|หน่วยงาน|สังกัด|กรม|กระทรวง|แผนงาน|โครงการ|ยุทธศาสตร์)|province|amphoe|district|tambon|region|year|group|category|type/i;

const isCounter = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell, i) => cell.trim() === String(i + 1));

const hasNeighbours = (blocks: readonly string[]): boolean =>
  blocks.some((cell, i) => i > 0 && cell === blocks[i - 1]);
