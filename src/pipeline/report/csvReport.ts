import { writeRecords } from "../../schema/csv/write.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { reportHeadings, reportRows } from "./reportRows.ts";

/** Every finding as a row, for a spreadsheet: the mark at the head tells Excel that it is UTF-8. */
export function csvReport(findings: readonly Finding[]): string {
  const rows = reportRows(findings).map(({ cells }) => cells.map(asText));
  return `\ufeff${writeRecords([reportHeadings, ...rows], "\r\n")}\r\n`;
}

/** A spreadsheet must not take what stood in a cell for a formula. */
const asText = (cell: string): string =>
  /^[=+\-@\t]/.test(cell) && !/^-?[\d.,]*$/.test(cell) ? `'${cell}` : cell;
