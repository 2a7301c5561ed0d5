import { cleanText } from "../../words/text/thaiText.ts";
import { isBlank, isNumberLike, isYearLike } from "./cell.ts";
import type { HeadRecord } from "./head.ts";

type Cells = readonly string[];

/**
 * One heading a column from a header of several rows. A group's heading stands over its first column
 * and is carried to the blanks beside it, as long as those have a heading below.
 */
export function joinHeadings(rows: readonly Cells[]): string[] {
  const [last, ...upper] = rows.toReversed();
  return upper.reduce<string[]>((below, above) => joinTwo(above, below), [...(last ?? [])]);
}

function joinTwo(above: Cells, below: Cells): string[] {
  let group = "";
  return below.map((name, i) => {
    const own = above[i] ?? "";
    if (isBlank(name)) {
      group = "";
      return own;
    }
    if (!isBlank(own)) group = own;
    return group === "" || cleanText(group) === cleanText(name)
      ? name
      : `${group.trim()} ${name.trim()}`;
  });
}

/** Whether the second record goes on with the header that the first begins. */
export function isFirstOfTwo([first, second, ...data]: readonly HeadRecord[]): boolean {
  if (!first || !second || second.cells.length !== first.cells.length) return false;
  if (second.cells.some((cell) => isNumberLike(cell) && !isYearLike(cell))) return false;
  const filled = second.cells.filter((cell) => !isBlank(cell));
  if (filled.length > 0 && filled.every((cell) => /^[(（[].*[)）\]]$/.test(cell.trim())))
    return true;
  const names = first.cells.map(cleanText);
  const isOpen = (i: number) =>
    names[i] === "" || names.indexOf(names[i]!) !== names.lastIndexOf(names[i]!);
  const continued = second.cells.flatMap((cell, i) => (isOpen(i) && !isBlank(cell) ? [i] : []));
  return continued.length > 0 && continued.some((i) => hasNumbers(data, i));
}

const hasNumbers = (records: readonly HeadRecord[], index: number): boolean =>
  records.some(({ cells }) => isNumberLike(cells[index] ?? "") && !isYearLike(cells[index] ?? ""));

/** Whether the first record is of the same kind as those below it: numbers where they have numbers. */
export function looksLikeData([first, second]: readonly HeadRecord[]): boolean {
  if (!first) return false;
  const numbers = first.cells.flatMap((cell, i) =>
    isNumberLike(cell) && !isYearLike(cell) ? [i] : [],
  );
  if (numbers.length === 0 || isRun(numbers.map((i) => first.cells[i]!))) return false;
  if (!second) return true;
  return numbers.every((i) => isBlank(second.cells[i] ?? "") || isNumberLike(second.cells[i]!));
}

/** Headings such as the ages 0, 1, 2, 3. */
function isRun(cells: Cells): boolean {
  const numbers = cells.map(Number);
  return numbers.length >= 3 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
}
