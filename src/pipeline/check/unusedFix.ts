import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Fix } from "./fix.ts";
import { severityOf } from "./severity.ts";

/** A correction whose row or column is not in the data at all. */
export const unusedFix = (dataset: Dataset, { key, column, expected }: Fix): Finding => ({
  dataset: dataset.table.id,
  release: "",
  file: `fixes/${dataset.table.id}.csv`,
  line: null,
  column,
  code: "fix_unused",
  severity: severityOf(dataset, "fix_unused"),
  expected: {
    th: `แถวรหัส ${key} ที่มีคอลัมน์ ${column}`,
    en: `a row ${key} with a column ${column}`,
  },
  received: expected,
  advice: {
    th: "ไม่พบแถวหรือคอลัมน์ที่การแก้ไขนี้อ้างถึง ดูรหัสที่ถูกด้วยคำสั่ง npm run -s data -- key ไฟล์ --line บรรทัด หรือลบการแก้ไขนี้",
    en: "Nothing in the data answers to this correction. See the key with npm run -s data -- key FILE --line LINE, or remove the correction.",
  },
  suggest: [],
});
