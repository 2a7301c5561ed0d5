import type { Answer, AnswerCell } from "../engine/arrowAnswer.ts";

type Rows = Answer["rows"];

/** The rows in pieces of which each is copied in a moment, however many or long its cells are. */
export function* piecesOf(rows: Rows): Generator<Rows> {
  let [from, weight] = [0, 0];
  for (const [i, row] of rows.entries()) {
    weight += row.reduce((sum: number, cell) => sum + weightOf(cell), 0);
    if (weight < mostAtOnce) continue;
    yield rows.slice(from, i + 1);
    [from, weight] = [i + 1, 0];
  }
  if (from < rows.length) yield rows.slice(from);
}

/** Copying a cell takes as long as copying some letters. */
const weightOf = (cell: AnswerCell): number =>
  cellWeight + (typeof cell === "string" ? cell.length : 0);

const cellWeight = 30;
const mostAtOnce = 1_200_000;
