import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { pathOf } from "../data/inputFile.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import type { Text } from "../../src/words/text/language.ts";
import { csvReport } from "../../src/pipeline/report/csvReport.ts";
import { htmlReport } from "../../src/pipeline/report/htmlReport.ts";

const forms: Readonly<Record<string, (findings: readonly Finding[]) => string>> = {
  ".html": htmlReport,
  ".csv": csvReport,
};

export const isReportName = (path: string): boolean => extname(path).toLowerCase() in forms;

/** Writes all findings to a file whose ending says the form; what went wrong where it can't be written. */
export const writeReport = (path: string, findings: readonly Finding[]): Text =>
  writeReportFile(path, forms[extname(path).toLowerCase()]!(findings));

/** As `writeReport`, of a report that is made already. */
export function writeReportFile(path: string, content: string | Uint8Array): Text {
  try {
    writeFileSync(pathOf(path), content);
    return { th: `รายงานทั้งหมดอยู่ใน ${path}`, en: `the whole report is in ${path}` };
  } catch {
    return {
      th: `เขียนรายงาน ${path} ไม่ได้ โปรดปิดโปรแกรมที่เปิดไฟล์นี้อยู่ และตรวจว่ามีโฟลเดอร์นี้`,
      en: `the report ${path} can't be written: close the program that has it open, and check that its folder exists`,
    };
  }
}
