import { extname } from "node:path";
import { changesSheet } from "../../src/pipeline/changes/changesSheet.ts";
import type { ChangeSentence } from "../../src/pipeline/changes/changeSentences.ts";
import type { FileChanges } from "../../src/pipeline/changes/fileChanges.ts";
import { findingsSheet } from "../../src/pipeline/report/reportSheets.ts";
import { writeWorkbook } from "../../src/schema/export/workbook.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import type { Text } from "../../src/words/text/language.ts";
import { isReportName, writeReport, writeReportFile } from "../report/writeReport.ts";

/** What a checked file would change, in sentences and figures. */
export interface SaidChanges {
  readonly changes: FileChanges;
  readonly sentences: readonly ChangeSentence[];
}

/** A workbook tells what the file would change too, beside what was found. */
export async function writeCheckReport(
  path: string,
  findings: readonly Finding[],
  said: SaidChanges | null,
): Promise<Text> {
  if (!isWorkbookName(path)) return writeReport(path, findings);
  const sheets = said ? [changesSheet(said.changes, said.sentences)] : [];
  return writeReportFile(path, await writeWorkbook([findingsSheet(findings), ...sheets]));
}

export const isCheckReportName = (path: string): boolean =>
  isReportName(path) || isWorkbookName(path);

const isWorkbookName = (path: string): boolean => extname(path).toLowerCase() === ".xlsx";

export const unknownReportForm = (path: string): Text => ({
  th: `เขียนรายงานเป็น “${path}” ไม่ได้ ให้ตั้งชื่อลงท้ายด้วย .html, .csv หรือ .xlsx`,
  en: `A report can't be written as “${path}”. Give it a name ending in .html, .csv or .xlsx.`,
});
