import type { Field } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";
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
  const labels = dataset.table.key.map((name) => labelOf(dataset, name));
  const [th, en] = [labels.map(({ th }) => th).join(", "), labels.map(({ en }) => en).join(", ")];
  return {
    dataset: dataset.table.id,
    release,
    file,
    line,
    column: null,
    code: "duplicate_key",
    severity: severityOf(dataset, "duplicate_key"),
    expected: {
      th: `แถวที่ ${th} ไม่ซ้ำกับแถวอื่น`,
      en: `a row whose ${en} no other row has`,
    },
    received: key,
    advice:
      earlier.file === file
        ? {
            th: `ซ้ำกับบรรทัด ${earlier.line} ในไฟล์เดียวกัน ให้ลบหรือแก้แถวใดแถวหนึ่ง`,
            en: `The same as line ${earlier.line} of the file: remove or correct one of the two.`,
          }
        : {
            th: `ซ้ำกับบรรทัด ${earlier.line} ของไฟล์ ${onDisk(earlier.file)} ให้ลบหรือแก้แถวใดแถวหนึ่ง`,
            en: `The same as line ${earlier.line} of ${onDisk(earlier.file)}: remove or correct one of the two.`,
          },
    suggest: [],
  };
}

const onDisk = (file: string): string => (file.startsWith("raw/") ? `data/${file}` : file);

/** What a column of the table is called. */
export const labelOf = ({ table }: Dataset, name: string): Text =>
  (table.columns as Readonly<Record<string, Field>>)[name]!.label;
