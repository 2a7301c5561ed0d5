import { valueAt, type ColumnBatch } from "../../schema/parquet/columnBatch.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { brokenRules, type AnyRow } from "./brokenRule.ts";
import { folderDiffers } from "./folderDiffers.ts";
import { foot } from "./footings.ts";
import type { SheetRecord } from "../read/sheet.ts";
import { wideHeadings } from "./yearsOf.ts";

/** The rows of a dataset whose rules look at all of them together, with their lines. */
export function keepRows(dataset: Dataset, source: Source) {
  const names = Object.keys(dataset.table.columns);
  const rows: AnyRow[] = [];
  const lineByRecord = new Map<number, number>();
  let wide: readonly string[] | null = null;
  const lineOf = ({ source_row }: AnyRow) => lineByRecord.get(source_row) ?? 0;
  return {
    locate: (records: readonly SheetRecord[]) => {
      wide ??= wideHeadings(records);
      for (const { row, line } of records) lineByRecord.set(row, line);
    },
    add: ({ rows: count, columns }: ColumnBatch) => {
      for (let i = 0; i < count; i++) {
        const values = names.map((name, j) => [name, valueAt(columns[j]!, i)]);
        rows.push(Object.fromEntries(values) as AnyRow);
      }
    },
    broken: (file: string, release: string): Finding[] => {
      const placeOf = (row: AnyRow) => ({ file, release, line: lineOf(row) });
      const footed = foot(dataset, rows, placeOf).flatMap(({ findings }) => findings);
      return [
        ...brokenRules(dataset, rows, placeOf),
        ...folderDiffers(dataset, source, { rows, headings: wide ?? [] }, { file, release }),
        ...footed,
      ];
    },
  };
}
