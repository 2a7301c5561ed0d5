import { changesSheet } from "../../pipeline/changes/changesSheet.ts";
import { csvReport } from "../../pipeline/report/csvReport.ts";
import { findingName } from "../../pipeline/report/findingName.ts";
import { htmlReport } from "../../pipeline/report/htmlReport.ts";
import { fileSheet, findingsSheet } from "../../pipeline/report/reportSheets.ts";
import type { FindingCause } from "../../pipeline/report/causes.ts";
import { fileFormats } from "../../schema/export/fileFormat.ts";
import { writeWorkbook } from "../../schema/export/workbook.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { ReportForm, ToldChanges } from "./checkMessages.ts";
import type { MarkedRow, MarkedRows } from "./verdict.ts";

/** What a report tells, the dear parts only when its form asks for them. */
export interface ReportSubject {
  readonly findings: readonly Finding[];
  readonly causes: readonly FindingCause[];
  readonly rows: () => Promise<MarkedRows>;
  readonly changes: () => Promise<ToldChanges | null>;
}

/** What was found, to print, to send on or to open in a spreadsheet. */
export async function reportOf(subject: ReportSubject, form: ReportForm): Promise<Blob> {
  const { findings } = subject;
  if (form === "html") return new Blob([htmlReport(findings)], { type: "text/html" });
  if (form === "csv") return new Blob([csvReport(findings)], { type: "text/csv" });
  const sheets = [...(await fileSheets(subject)), findingsSheet(findings)];
  const told = await subject.changes();
  if (told) sheets.push(changesSheet(told.changes, told.sentences));
  const bytes = await writeWorkbook(sheets);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: fileFormats.xlsx.mediaType });
}

/** The file itself comes first, where it has any row to show. */
async function fileSheets({ rows: load, causes }: ReportSubject) {
  const { header, rows, total } = await load();
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
