import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Fix } from "./fix.ts";
import { severityOf } from "./severity.ts";
import type { SheetRecord } from "../read/sheet.ts";

/** A correction whose cell no longer holds what the correction was made for. */
export const staleFix = (
  dataset: Dataset,
  release: string,
  file: string,
  record: SheetRecord,
  fix: Fix,
  received: string,
): Finding => ({
  dataset: dataset.table.id,
  release,
  file,
  line: record.line,
  column: fix.column,
  code: "fix_stale",
  severity: severityOf(dataset, "fix_stale"),
  expected: {
    th: `“${fix.expected}” ตามที่การแก้ไขใน data/fixes/${dataset.table.id}.csv ระบุไว้`,
    en: `“${fix.expected}”, as the correction in data/fixes/${dataset.table.id}.csv says`,
  },
  received,
  advice: {
    th: "ต้นทางเปลี่ยนไปแล้ว หากแก้ถูกแล้วให้ลบการแก้ไขแถวนี้ หากยังผิดให้ปรับค่าที่คาดไว้",
    en: "The source has changed. If it is right now, remove the correction; if not, update what it expects.",
  },
  suggest: [],
});
