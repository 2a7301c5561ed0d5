import type { AnswerCell } from "../engine/arrowAnswer.ts";

/** How wide each column is to be, in characters: told from its heading and the first rows, so that scrolling moves nothing. */
export const columnWidths = (
  headings: readonly string[],
  rows: readonly (readonly AnswerCell[])[],
): number[] => {
  const first = rows.slice(0, looked);
  return headings.map((heading, j) => {
    const cells = first.map((row) => String(row[j] ?? ""));
    const longest = Math.max(widthOf(heading), ...cells.map(widthOf));
    return Math.min(Math.max(longest, least) + padding, most);
  });
};

/** Vowels and tone marks above and below a letter take no room of their own. */
const widthOf = (text: string): number => text.slice(0, 4 * most).replace(/\p{M}/gu, "").length;

const looked = 200;
const least = 4;
const padding = 3;
const most = 44;
