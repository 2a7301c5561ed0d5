import { createReadStream } from "node:fs";
import { extname } from "node:path";
import type { ChangeSentence } from "../../src/pipeline/changes/changeSentences.ts";
import type { FileChanges } from "../../src/pipeline/changes/fileChanges.ts";
import type { CheckResult } from "../../src/pipeline/check/check.ts";
import { findingCauses } from "../../src/pipeline/report/causes.ts";
import { marksOf, readMarkedRows } from "../../src/pipeline/report/markedRows.ts";
import { reportWorkbook, rowsInReport } from "../../src/pipeline/report/reportWorkbook.ts";
import { layoutOf } from "../../src/pipeline/sources/headings.ts";
import { sourceOfFile } from "../../src/pipeline/sources/sourceOfFile.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { writeWorkbook } from "../../src/schema/export/workbook.ts";
import type { Text } from "../../src/words/text/language.ts";
import { pathOf } from "./inputFile.ts";
import { isReportName, writeReport, writeReportFile } from "../report/writeReport.ts";

/** What a checked file would change, in sentences and figures. */
export interface SaidChanges {
  readonly changes: FileChanges;
  readonly sentences: readonly ChangeSentence[];
}

/** The file that a report is of, and how it is read. */
interface ReportedFile {
  readonly file: string;
  readonly dataset: Dataset;
  readonly result: CheckResult;
  readonly changes: SaidChanges | null;
}

/** A workbook shows the file with its cells coloured as well, and what it would change, as that of the page does. */
export async function writeCheckReport(
  path: string,
  { file, dataset, result, changes }: ReportedFile,
): Promise<Text> {
  const { findings, account } = result;
  if (!isWorkbookName(path)) return writeReport(path, findings);
  const causes = findingCauses(findings);
  const rows = await readMarkedRows(
    { name: file, pieces: createReadStream(pathOf(file)) },
    {
      ...{ marks: marksOf(causes), told: result, isWhole: account.read <= rowsInReport },
      layout: layoutOf(dataset, sourceOfFile(dataset, file)),
    },
  );
  return writeReportFile(
    path,
    await writeWorkbook(reportWorkbook({ findings, causes, rows, changes })),
  );
}

export const isCheckReportName = (path: string): boolean =>
  isReportName(path) || isWorkbookName(path);

const isWorkbookName = (path: string): boolean => extname(path).toLowerCase() === ".xlsx";

export const unknownReportForm = (path: string): Text => ({
  th: `เขียนรายงานเป็น “${path}” ไม่ได้ ให้ตั้งชื่อลงท้ายด้วย .html, .csv หรือ .xlsx`,
  en: `A report can't be written as “${path}”. Give it a name ending in .html, .csv or .xlsx.`,
});
