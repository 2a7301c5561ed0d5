import type { SpreadsheetSheet } from "../../schema/export/spreadsheet.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { ChangeSentence } from "../changes/changeSentences.ts";
import { changesSheet } from "../changes/changesSheet.ts";
import type { FileChanges } from "../changes/fileChanges.ts";
import type { FindingCause } from "./causes.ts";
import { findingName } from "../../words/reading/findingName.ts";
import type { MarkedRow, MarkedRows } from "./markedRows.ts";
import { fileSheet, findingsSheet } from "./reportSheets.ts";

/** Rows up to which a report shows the whole file; of a longer one it shows those in which something was found. */
export const rowsInReport = 20_000;

/** A report as a workbook: the file with its cells coloured, where it has any row to show, what was found, what it would change. */
export const reportWorkbook = ({
  findings,
  causes,
  rows,
  changes,
}: {
  readonly findings: readonly Finding[];
  readonly causes: readonly FindingCause[];
  readonly rows: MarkedRows;
  readonly changes: {
    readonly changes: FileChanges;
    readonly sentences: readonly ChangeSentence[];
  } | null;
}): SpreadsheetSheet[] => [
  ...fileSheets(rows, causes),
  findingsSheet(findings),
  ...(changes ? [changesSheet(changes.changes, changes.sentences)] : []),
];

function fileSheets({ header, rows, total }: MarkedRows, causes: readonly FindingCause[]) {
  if (rows.length === 0) return [];
  const named = ({ line, cells, marks }: MarkedRow) => ({
    ...{ line, cells },
    marks: marks.map(({ index, severity, cause }) => {
      const { code, expected } = causes[cause]!.first;
      return { index, severity, name: findingName(code)?.th ?? expected.th };
    }),
  });
  return [fileSheet(rows.map(named), { headings: header, isWhole: rows.length >= total })];
}
