import type { Dataset } from "../../schema/dataset.ts";
import type { Finding } from "../../words/finding.ts";
import { severityOf } from "./severity.ts";

/** Where a row stands. */
export interface RowPlace {
  readonly file: string;
  readonly release: string;
  readonly line: number;
}

/** Two rows that share their key, told at the later one. */
export function duplicateKey(
  dataset: Dataset,
  { file, release, line }: RowPlace,
  earlier: Pick<RowPlace, "file" | "line">,
  key: string,
): Finding {
  const names = dataset.table.key.join(", ");
  return {
    dataset: dataset.table.id,
    release,
    file,
    line,
    column: null,
    code: "duplicate_key",
    severity: severityOf(dataset, "duplicate_key"),
    expected: {
      th: `แถวที่ ${names} ไม่ซ้ำกับแถวอื่น`,
      en: `a row whose ${names} no other row has`,
    },
    received: key,
    advice: {
      th: `ซ้ำกับบรรทัด ${earlier.line} ของไฟล์ ${earlier.file} ให้ลบหรือแก้แถวใดแถวหนึ่ง`,
      en: `The same as line ${earlier.line} of ${earlier.file}: remove or correct one of the two.`,
    },
    suggest: [],
  };
}
