import { protectText } from "../../schema/export/spreadsheetText.ts";
import { writeRecords } from "../../schema/csv/write.ts";
import type { Text } from "../../words/text/language.ts";
import type { CellEdit } from "./mendText.ts";

/** A cell that was changed, and why. */
export interface Change extends CellEdit {
  readonly why: Text;
}

/** What was changed, cell by cell, for whoever keeps the original: the mark at the head tells Excel that it is UTF-8. */
export const changeList = (changes: readonly Change[]): string =>
  `\ufeff${writeRecords([headings, ...changes.map(rowOf)], "\r\n")}\r\n`;

const rowOf = ({ line, column, from, to, why }: Change): readonly string[] =>
  [String(line), column ?? "", from, to, why.th, why.en].map((cell, i) =>
    i === 0 ? cell : protectText(cell),
  );

const headings = [
  ...["บรรทัด · line", "คอลัมน์ · column", "เดิม · before", "แก้เป็น · after"],
  ...["ที่ควรเป็น", "expected"],
];
