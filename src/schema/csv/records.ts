import { cutRecords } from "./cut.ts";
import { createTokenizer, type Batch, type RawRecord } from "./tokenize.ts";

/** Every record of a text, each with its row and the physical line on which it starts. */
export function readRecords(text: string, { delimiter = "," } = {}): readonly RawRecord[] {
  const rules = { delimiter, fieldLength: Infinity };
  return asWritten(createTokenizer(rules).push(text, true), delimiter);
}

/** The records of a batch with their cells, also those whose quotes are wrong. */
export function asWritten({ records, broken, raw }: Batch, delimiter = ","): readonly RawRecord[] {
  if (broken.length === 0) return records;
  const indexes = new Set(broken.map(({ index }) => index));
  return records.map((record, i) =>
    indexes.has(i) ? { ...record, cells: cellsAsWritten(raw(i), delimiter) } : record,
  );
}

/** Quotes that stand wrong stay in their cells. */
const cellsAsWritten = (text: string, delimiter: string): readonly string[] =>
  cutRecords(text, { delimiter, newline: "none" }).flat();

/** The cells of each record that has any; an empty line says nothing. */
export const readCells = (text: string): (readonly string[])[] =>
  readRecords(text).flatMap(({ cells }) => (cells.length === 1 && cells[0] === "" ? [] : [cells]));
