import { csvReport } from "../../pipeline/report/csvReport.ts";
import { htmlReport } from "../../pipeline/report/htmlReport.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { ReportForm } from "./checkMessages.ts";

/** What was found, to print, to send on or to open in a spreadsheet. */
export const reportOf = (findings: readonly Finding[], form: ReportForm): Blob =>
  form === "html"
    ? new Blob([htmlReport(findings)], { type: "text/html" })
    : new Blob([csvReport(findings)], { type: "text/csv" });
