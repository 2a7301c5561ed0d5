import { csvReport } from "../../pipeline/report/csvReport.ts";
import { htmlReport } from "../../pipeline/report/htmlReport.ts";
import type { MarkedRows } from "../../pipeline/report/markedRows.ts";
import { reportWorkbook } from "../../pipeline/report/reportWorkbook.ts";
import type { FindingCause } from "../../pipeline/report/causes.ts";
import { fileFormats } from "../../schema/export/fileFormat.ts";
import { writeWorkbook } from "../../schema/export/workbook.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { ReportForm, ToldChanges } from "./checkMessages.ts";

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
  const bytes = await writeWorkbook(
    reportWorkbook({
      ...subject,
      rows: await subject.rows(),
      changes: await subject.changes(),
    }),
  );
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: fileFormats.xlsx.mediaType });
}
