import type { ReadingContext } from "../../schema/declare/column.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { createFileCheck, type FileCheck } from "./fileCheck.ts";
import type { Fix } from "./fix.ts";
import { withTaken } from "../sources/headings.ts";
import { keepRows, type KeptRows } from "./keptRows.ts";
import type { Part } from "./part.ts";
import type { TableKeys } from "./tableKeys.ts";
import { yearContextOf } from "./yearsOf.ts";

/** A file of a table with its rows. */
export interface CheckedSheet extends FileCheck {
  readonly part: Part;
  readonly kept: KeptRows;
}

/** Checks a sheet that was read as a whole, and keeps its rows. */
export function checkSheet(
  part: Part,
  dataset: Dataset,
  fixes: readonly Fix[],
  context: ReadingContext,
  keys?: TableKeys,
): CheckedSheet {
  const { sheet, source, release } = part;
  const { file, header, records } = sheet;
  const kept = keepRows(dataset);
  const check = createFileCheck({
    ...{ dataset, header, file, fixes },
    source: withTaken(source, sheet.taken),
    context: { ...context, release, years: yearContextOf(dataset, source, records) },
    batchRows: Math.min(Math.max(records.length, 1), mostBatchRows),
    kept: Infinity,
    ...(keys && { keys }),
  });
  kept.locate(records);
  for (const batch of [...check.push(records), ...check.end()]) kept.add(batch);
  return { ...check, part, kept };
}

const mostBatchRows = 32_768;
