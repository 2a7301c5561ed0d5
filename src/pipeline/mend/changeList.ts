import { protectText } from "../../schema/export/spreadsheetText.ts";
import { writeRecords } from "../../schema/csv/write.ts";
import type { Text } from "../../words/text/language.ts";
import type { CellEdit } from "./mendText.ts";

/** A cell that was changed, and why. */
export interface Change extends CellEdit {
  readonly why: Text;
  /** Of a workbook, the cell by its letters and row. */
  readonly cell?: string;
}

/**
 * What was changed, cell by cell, for whoever keeps the original, by line or by the cell of a sheet: the mark at the
 * head tells Excel that it is UTF-8.
 */
export const changeList = (changes: readonly Change[], sheet?: string): string => {
  const place = sheet === undefined ? "บรรทัด · line" : "ช่อง · cell";
  const rows = changes.map((change) => rowOf(change, sheet));
  return `\ufeff${writeRecords([[place, ...headings], ...rows], "\r\n")}\r\n`;
};

const rowOf = (
  { line, cell, column, from, to, why }: Change,
  sheet: string | undefined,
): readonly string[] => [
  sheet === undefined ? String(line) : protectText(`${sheet}!${cell}`),
  ...[column ?? "", from, to, why.th, why.en].map(protectText),
];

const headings = ["คอลัมน์ · column", "เดิม · before", "แก้เป็น · after", "ที่ควรเป็น", "expected"];
