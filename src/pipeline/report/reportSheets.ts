import type { SpreadsheetCell, SpreadsheetSheet } from "../../schema/export/spreadsheet.ts";
import { longestCell } from "../../schema/export/spreadsheetCell.ts";
import type { Finding, Severity } from "../../words/reading/finding.ts";
import { reportHeadings, reportRows } from "./reportRows.ts";

/** A row of a checked file as it stands there, with what was found of its cells. */
export interface ReportedRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Of a cell by its index, -1 for the row as a whole; what was found, in few words. */
  readonly marks: readonly {
    readonly index: number;
    readonly severity: Severity;
    readonly name: string;
  }[];
}

/** The sheet as it came, with the cells coloured in which something was found, and why beside the row. */
export function fileSheet(
  rows: readonly ReportedRow[],
  { headings, isWhole }: { readonly headings: readonly string[]; readonly isWhole: boolean },
): SpreadsheetSheet {
  const width = Math.max(headings.length, 1, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, i) => headings[i] ?? "");
  return {
    name: isWhole ? "ไฟล์ File" : "แถวที่พบ Rows",
    columns: ["บรรทัด Line", "สิ่งที่พบ Found", ...columns].map(textColumn),
    rows: rows.map(({ line, cells, marks }): SpreadsheetCell[] => [
      line,
      [...new Set(marks.map(({ name }) => name))].join("; "),
      ...columns.map((_, i) => shortened(cells[i] ?? "")),
    ]),
    fills: rows.map(({ marks }) => fillsOf(marks)),
  };
}

/** Every place of every finding, with what was expected and what to do, in Thai and English. */
export function findingsSheet(findings: readonly Finding[]): SpreadsheetSheet {
  const rows = reportRows(findings);
  return {
    name: "สิ่งที่พบ Findings",
    columns: reportHeadings.map(textColumn),
    rows:
      rows.length > 0
        ? rows.map(({ cells }) => cells.map(shortened))
        : [["ไม่พบสิ่งที่ต้องแก้ · Nothing to mend"]],
    fills: rows.map(({ severity }) => new Map([[severityAt, severityFills[severity]]])),
  };
}

const severityAt = 2;

const textColumn = (heading: string) => ({ heading, format: "@" });

const shortened = (text: string): string => text.slice(0, longestCell);

/** Of a row as a whole its line is coloured; the gravest of several says the colour. */
function fillsOf(marks: ReportedRow["marks"]): ReadonlyMap<number, string> {
  const fills = new Map<number, string>();
  for (const severity of ["count", "warn", "refuse"] as const)
    for (const mark of marks)
      if (mark.severity === severity)
        fills.set(mark.index < 0 ? 0 : mark.index + leading, severityFills[severity]);
  return fills;
}

/** Columns before those of the file. */
const leading = 2;

/** Light, so that what stands in the cell stays readable in print; words say the same beside it. */
const severityFills: Readonly<Record<Severity, string>> = {
  refuse: "#f8c9c0",
  warn: "#fdebb3",
  count: "#e3e6ea",
};
