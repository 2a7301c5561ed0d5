import { footnoteWords } from "../../schema/declare/layout.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { countFilled, isBlankRecord, isNumberLike } from "../read/cell.ts";
import type { HeadRecord } from "../read/head.ts";

/** Notes under a table, by how they begin. */
export interface LikelyNotes {
  readonly footnotes: true | readonly string[];
  readonly lines: readonly number[];
}

/** The last records, where one cell alone is filled and says words, in a table of several columns. */
export function likelyNotes(records: readonly HeadRecord[], width: number): LikelyNotes | null {
  if (width < 3) return null;
  const filled = records.filter(({ cells, broken }) => broken || !isBlankRecord(cells));
  const last = filled.findLastIndex((record) => !isNote(record));
  const notes = filled.slice(last + 1);
  if (notes.length === 0 || last < 1) return null;
  const texts = notes.map(({ cells }) => cleanText(cells.find((cell) => cleanText(cell) !== "")!));
  const lines = notes.map(({ line }) => line);
  const isUsual = footnoteWords.some((word) =>
    texts[0]!.toLowerCase().startsWith(word.toLowerCase()),
  );
  return { footnotes: isUsual ? true : [openingOf(texts[0]!)], lines };
}

const isNote = ({ cells, broken }: HeadRecord): boolean =>
  !broken && countFilled(cells) === 1 && !cells.some(isNumberLike);

/** The first word, or as much of the text as tells it from data. */
const openingOf = (text: string): string => [...(text.split(" ")[0] ?? text)].slice(0, 24).join("");
